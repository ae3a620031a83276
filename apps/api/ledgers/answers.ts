import { z } from 'zod';

const fault = z.object({
  row: z.int(), column: z.string().nullable(), heading: z.string().nullable(), shape: z.string().nullable(), code: z.string(), zh: z.string(), en: z.string(), rule: z.string(),
  cureZh: z.string(), cureEn: z.string(),
});
const verdict = z.enum(['accepted', 'refused', 'present']);

/** Shapes of the answers about ledgers, for the document. */
export const LEDGER_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  ImportReport: z.object({
    kind: z.string(), dryRun: z.boolean(), mode: z.enum(['all-or-nothing', 'accepted-only']), batch: z.string(),
    file: z.object({ sha256: z.string(), size: z.int(), format: z.enum(['xlsx', 'csv']), encoding: z.string().nullable(), passedOver: z.array(z.string()) }),
    sheets: z.array(z.object({ name: z.string().nullable(), headerRow: z.int(), ignoredColumns: z.array(z.string()), skippedRows: z.array(z.int()) })),
    totals: z.object({ rows: z.int(), accepted: z.int(), refused: z.int(), present: z.int(), added: z.int() }),
    rows: z.array(z.object({ sheet: z.string().nullable(), row: z.int(), verdict, number: z.string().nullable(), processId: z.string().nullable(), faults: z.array(fault), added: z.boolean() })),
  }),
};

export const LEDGER_ANSWERS: readonly (readonly [path: string, method: 'post', schema: string])[] = [['/api/ledgers/{kind}/import', 'post', 'ImportReport']];
