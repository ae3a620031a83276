import type { LedgerKind } from '#libs/ledgers/kind.js';
import { LEDGERS } from '#libs/ledgers/kinds.js';
import { z } from 'zod';

const fault = z.object({
  row: z.int(), column: z.string().nullable(), heading: z.string().nullable(), shape: z.string().nullable(), code: z.string(), zh: z.string(), en: z.string(), rule: z.string(),
  cureZh: z.string(), cureEn: z.string(),
});
const verdict = z.enum(['accepted', 'refused', 'present']);

const columns = z.array(z.object({ key: z.string(), zh: z.string(), type: z.enum(['text', 'code', 'day', 'fen', 'count']) }));

/** A ledger as JSON: days as text, amounts in fen. */
export const ledgerSchema = z.object({
  kind: z.string(), year: z.int().nullable(), columns,
  items: z.array(z.looseObject({ id: z.string() })), asOf: z.string().meta({ format: 'date-time' }),
});

/** Shapes of the answers about ledgers, for the document. */
export const LEDGER_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  Ledger: ledgerSchema,
  LedgerList: z.object({ items: z.array(z.object({
    kind: z.enum(Object.keys(LEDGERS) as [LedgerKind['id']]), nameZh: z.string(), nameEn: z.string(), columns,
    reads: z.array(z.object({ key: z.string(), zh: z.string(), type: z.enum(['text', 'day', 'fen', 'count', 'number', 'code', 'choice']), required: z.boolean(), also: z.array(z.string()), choices: z.array(z.string()) })),
    importers: z.array(z.string()), exporters: z.array(z.string()), mayImport: z.boolean(), mayExport: z.boolean(),
  })) }),
  ImportReport: z.object({
    kind: z.string(), dryRun: z.boolean(), mode: z.enum(['all-or-nothing', 'accepted-only']), batch: z.string(),
    file: z.object({ sha256: z.string(), size: z.int(), format: z.enum(['xlsx', 'csv']), encoding: z.string().nullable(), passedOver: z.array(z.string()) }),
    sheets: z.array(z.object({ name: z.string().nullable(), headerRow: z.int(), ignoredColumns: z.array(z.string()), skippedRows: z.array(z.int()) })),
    totals: z.object({ rows: z.int(), accepted: z.int(), refused: z.int(), present: z.int(), added: z.int() }),
    rows: z.array(z.object({ sheet: z.string().nullable(), row: z.int(), verdict, number: z.string().nullable(), processId: z.string().nullable(), faults: z.array(fault), added: z.boolean() })),
  }),
};

export const LEDGER_ANSWERS: readonly (readonly [path: string, method: 'get' | 'post', schema: string])[] = [
  ['/api/ledgers', 'get', 'LedgerList'], ['/api/ledgers/{kind}/import', 'post', 'ImportReport'],
];
