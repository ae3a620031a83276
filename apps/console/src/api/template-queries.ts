import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import { answered } from './problem.js';
import type { TemplateKind } from './types.js';

export const templatesQuery = () => queryOptions({ queryKey: ['templates'], queryFn: async () => (await answered(api.GET('/api/document-templates'))).items });

export const templateQuery = (kind: string) => queryOptions({
  queryKey: ['templates', kind], queryFn: () => answered(api.GET('/api/document-templates/{kind}', { params: { path: { kind } } })),
});

/** How the template reads with every tag filled by its own name: the one in use, or the one in `content` (base64). */
export const checkTemplate = (kind: string, content?: string) =>
  answered(api.POST('/api/document-templates/{kind}/check', { params: { path: { kind } }, body: content === undefined ? {} : { content } }));

export const saveTemplate = (kind: string, content: string, note: string) =>
  answered(api.PUT('/api/document-templates/{kind}', { params: { path: { kind } }, body: { content, note } }));

export const restoreTemplate = ({ kind }: Pick<TemplateKind, 'kind'>, version: number) =>
  answered(api.POST('/api/document-templates/{kind}/restore', { params: { path: { kind } }, body: { version } }));
