import { z } from 'zod';

const day = z.string().meta({ format: 'date' });
const instant = z.string().meta({ format: 'date-time' });

const item = z.object({
  key: z.string(), position: z.int(), kind: z.enum(['document', 'evidence', 'file']), number: z.string().nullable(), author: z.string(), title: z.string(), day,
  pages: z.int(), counted: z.boolean(), from: z.int(), to: z.int(),
});

/** Shapes of the answers about the archive, for the document of the API. */
export const ARCHIVE_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  Volume: z.object({ items: z.array(item), pages: z.int(), retention: z.object({ id: z.enum(['permanent', 'long', 'short']), zh: z.string(), years: z.int().nullable() }), sealed: z.boolean() }),
  Ledger: z.object({ year: z.int(), columns: z.array(z.object({ key: z.string(), zh: z.string(), kind: z.enum(['text', 'day', 'fen']) })), items: z.array(z.looseObject({ id: z.string() })), asOf: instant }),
};

export const ARCHIVE_ANSWERS: readonly (readonly [path: string, method: 'get' | 'put', schema: string])[] = [
  ['/api/cases/{id}/volume', 'get', 'Volume'], ['/api/cases/{id}/volume/pages', 'put', 'Volume'], ['/api/ledger', 'get', 'Ledger'],
];
