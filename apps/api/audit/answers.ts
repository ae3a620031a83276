import { z } from 'zod';

const instant = z.string().meta({ format: 'date-time' });
const day = z.string().meta({ format: 'date' });

const found = z.object({
  processId: z.string().nullable(), number: z.string().nullable(), title: z.string().nullable(), seq: z.int().nullable(), day: day.nullable(), documentId: z.string().nullable(),
  fault: z.string(), zh: z.string(), en: z.string(),
});

const run = z.object({
  id: z.string(), processId: z.string().nullable(), state: z.enum(['running', 'done', 'failed']), startedAt: instant, startedBy: z.string(), done: z.int(), total: z.int(), finishedAt: instant.nullable(),
  findings: z.object({ processes: z.int(), records: z.int(), documents: z.int(), seals: z.int(), broken: z.int(), breaks: z.array(found) }).nullable(),
});

/** Shapes of the answers about chains and their verification, for the document of the API. */
export const AUDIT_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  AuditRun: run,
  BureauChains: z.object({
    processes: z.int(), documents: z.int(), unsealed: z.int(), seals: z.int(), lastSeal: z.object({ day, sealedAt: instant, heads: z.int() }).nullable(), runs: z.array(run), asOf: instant,
  }),
  ChainState: z.object({
    id: z.string(), kind: z.string(), number: z.string().nullable(), title: z.string(), records: z.int(), documents: z.int(), headHash: z.string(), changedAt: instant, sealedOn: day.nullable(),
    runs: z.array(run), asOf: instant,
  }),
};

export const AUDIT_ANSWERS: readonly (readonly [path: string, method: 'get' | 'post', schema: string, status?: string])[] = [
  ['/api/audit', 'get', 'BureauChains'], ['/api/audit/runs', 'post', 'AuditRun', '202'], ['/api/audit/runs/{id}', 'get', 'AuditRun'], ['/api/audit/processes/{id}', 'get', 'ChainState'],
];
