import { z } from 'zod';

const day = z.string().meta({ format: 'date' });

const item = z.object({
  key: z.string(), position: z.int(), kind: z.enum(['document', 'evidence', 'file']), number: z.string().nullable(), author: z.string(), title: z.string(), day,
  pages: z.int(), counted: z.boolean(), from: z.int(), to: z.int(),
});

/** Shapes of the answers about the archive, for the document of the API. */
export const ARCHIVE_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  Volume: z.object({ items: z.array(item), pages: z.int(), retention: z.object({ id: z.enum(['permanent', 'long', 'short']), zh: z.string(), years: z.int().nullable() }), sealed: z.boolean() }),
};

export const ARCHIVE_ANSWERS: readonly (readonly [path: string, method: 'get' | 'put', schema: string])[] = [
  ['/api/cases/{id}/volume', 'get', 'Volume'], ['/api/cases/{id}/volume/pages', 'put', 'Volume'],
];
