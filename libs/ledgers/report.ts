import type { Judged, Verdict } from './judge.js';
import type { Encoding } from './table/decode.js';

export type Mode = 'all-or-nothing' | 'accepted-only';

/** A sheet that was read: where its header stands and which of its columns nobody reads. */
export interface SheetReport { readonly name: string | null; readonly headerRow: number; readonly ignoredColumns: readonly string[]; readonly skippedRows: readonly number[] }

export interface RowReport extends Omit<Judged, 'values' | 'key'> {
  /** True when this run registered it. */
  readonly added: boolean;
}

/** The answer to an import, dry or not: every row, in order, with what is wrong with it. */
export interface ImportReport {
  readonly kind: string;
  readonly dryRun: boolean;
  readonly mode: Mode;
  readonly batch: string;
  readonly file: { readonly sha256: string; readonly size: number; readonly format: 'xlsx' | 'csv'; readonly encoding: Encoding | null; readonly passedOver: readonly string[] };
  readonly sheets: readonly SheetReport[];
  readonly totals: Readonly<Record<Verdict | 'rows' | 'added', number>>;
  readonly rows: readonly RowReport[];
}

export function rowReport({ values: _values, key: _key, ...row }: Judged, added: boolean): RowReport {
  return { ...row, added };
}

export function totalsOf(rows: readonly RowReport[]): ImportReport['totals'] {
  const count = (verdict: Verdict) => rows.filter((r) => r.verdict === verdict).length;
  return { rows: rows.length, accepted: count('accepted'), refused: count('refused'), present: count('present'), added: rows.filter((r) => r.added).length };
}
