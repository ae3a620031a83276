import { z } from 'zod';

const instant = z.string().meta({ format: 'date-time' });
const day = z.string().meta({ format: 'date' });

const document = z.object({
  id: z.string(), processId: z.string(), seq: z.int(), kind: z.string(), nameZh: z.string(), title: z.string(), day, number: z.string().nullable(), recordedSeq: z.int(), subject: z.string(),
  templateVersion: z.int(), missing: z.array(z.string()), pages: z.int(), sha256: z.string(), size: z.int(), createdAt: instant, createdBy: z.string(),
  voided: z.object({ at: instant, by: z.string(), reason: z.string() }).nullable(),
});

/** In a list, with what the asker may do with it. */
const listed = document.extend({ mayOpen: z.boolean(), mayVoid: z.boolean() });

const blockedBy = z.object({ kind: z.string(), code: z.string(), field: z.string().optional(), zh: z.string(), en: z.string(), rule: z.string(), cureZh: z.string(), cureEn: z.string() });

const kindChoice = z.object({
  kind: z.string(), nameZh: z.string(), nameEn: z.string(), subject: z.enum(['none', 'fields', 'evidence', 'document', 'volume']), asks: z.array(z.string()),
  allowed: z.boolean(), blockedBy: z.array(blockedBy),
});

const version = z.object({ version: z.int(), sha256: z.string(), size: z.int(), note: z.string(), uploadedAt: instant.nullable(), uploadedBy: z.string().nullable(), builtin: z.boolean() });
const basis = z.array(z.object({ citation: z.string(), verification: z.enum(['verified', 'secondary', 'unverified', 'assumption']) }));

/** Shapes of the answers about documents, for the document of the API. */
export const DOCUMENT_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  Document: document,
  DocumentWritten: document.extend({ replayed: z.boolean() }),
  CaseDocuments: z.object({ items: z.array(listed), kinds: z.array(kindChoice) }),
  DocumentList: z.object({ items: z.array(listed) }),
  TemplateList: z.object({ items: z.array(z.object({ kind: z.string(), nameZh: z.string(), nameEn: z.string(), basis, current: version })) }),
  Template: z.object({
    kind: z.string(), nameZh: z.string(), nameEn: z.string(), basis, versions: z.array(version), tags: z.array(z.string()),
    lists: z.array(z.object({ name: z.string(), tags: z.array(z.string()) })),
  }),
  TemplateReading: z.object({ kind: z.string(), paragraphs: z.array(z.string()) }),
  TemplateSaved: z.object({ kind: z.string(), version: z.int() }),
};

export const DOCUMENT_ANSWERS: readonly (readonly [path: string, method: 'get' | 'post' | 'put', schema: string, status?: string])[] = [
  ...['/api/cases', '/api/petitions', '/api/hazard-reports'].flatMap((path) => [[`${path}/{id}/documents`, 'get', 'CaseDocuments'], [`${path}/{id}/documents`, 'post', 'DocumentWritten', '201']] as const),
  ['/api/documents', 'get', 'DocumentList'],
  ['/api/documents/{id}/void', 'post', 'Document'], ['/api/document-templates', 'get', 'TemplateList'], ['/api/document-templates/{kind}', 'get', 'Template'],
  ['/api/document-templates/{kind}', 'put', 'TemplateSaved'], ['/api/document-templates/{kind}/check', 'post', 'TemplateReading'], ['/api/document-templates/{kind}/restore', 'post', 'TemplateSaved'],
];
