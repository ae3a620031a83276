import { z } from 'zod';

const day = z.string().meta({ format: 'date' });

const item = z.object({
  key: z.string(), position: z.int(), kind: z.enum(['document', 'evidence', 'file']), number: z.string().nullable(), author: z.string(), title: z.string(), day,
  pages: z.int(), counted: z.boolean(), from: z.int(), to: z.int(),
});

const retention = z.object({ id: z.enum(['permanent', 'long', 'short']), zh: z.string(), years: z.int().nullable() });

/** Shapes of the answers about the archive, for the document of the API. */
export const ARCHIVE_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  Volume: z.object({
    caseNumber: z.string().nullable(), party: z.string().nullable(), items: z.array(item), pages: z.int(), retention, sealed: z.boolean(),
    kept: z.object({ number: z.string(), archivedOn: day, sheets: z.int(), location: z.string(), retainedUntil: day.nullable() }).nullable(),
  }),
  VolumeList: z.object({
    items: z.array(z.object({ id: z.string(), number: z.string(), caseNumber: z.string().nullable(), title: z.string(), archivedOn: day, pages: z.int(), location: z.string(), retention, retainedUntil: day.nullable() })),
    next: z.string().nullable(),
  }),
  VolumeCheck: z.object({
    volume: z.string(), checkedAt: z.string().meta({ format: 'date-time' }), entries: z.int(), bytes: z.int(), records: z.int(), headHash: z.string(),
    faults: z.array(z.object({ entry: z.string(), fault: z.enum(['changed', 'missing', 'unrecorded', 'chain-broken']), seq: z.int().nullable() })),
  }),
};

export const ARCHIVE_ANSWERS: readonly (readonly [path: string, method: 'get' | 'put' | 'post', schema: string])[] = [
  ['/api/cases/{id}/volume', 'get', 'Volume'], ['/api/cases/{id}/volume/pages', 'put', 'Volume'],
  ['/api/volumes', 'get', 'VolumeList'], ['/api/cases/{id}/volume/verify', 'post', 'VolumeCheck'],
];
