import type { LedgerField, LedgerKind } from '../kind.js';
import { headingKey } from '../normalise.js';
import { LedgerFault } from '../refusals.js';
import { columnLetter, textOf, type Table } from './cell.js';

const SEARCHED = 20;
const DEEPEST = 3;
/** Fewer known headings than this are a coincidence. */
const FEWEST = 2;

export interface KnownColumn { readonly index: number; readonly heading: string; readonly field: LedgerField }

export interface Header {
  /** Index among the table's rows of the first row below the header. */
  readonly below: number;
  /** Row number of the header's last row. */
  readonly row: number;
  readonly columns: readonly KnownColumn[];
  /** Headings nobody reads. */
  readonly ignored: readonly string[];
}

type Names = ReadonlyMap<string, LedgerField>;

function namesOf(kind: LedgerKind): Names {
  return new Map(kind.fields.flatMap((field) => [field.zh, ...(field.also ?? [])].map((name) => [headingKey(name), field] as const)));
}

/**
 * Headings of a block of rows, flattened: 当事人 over 名称 is 当事人-名称. A cell merged downwards repeats itself and counts once;
 * where merging was lost, as in CSV, a blank above a heading belongs to what stands left of it.
 */
function flatten(table: Table, from: number, depth: number): string[] {
  const rows = table.rows.slice(from, from + depth).map((row) => Array.from(row.cells, (cell) => textOf(cell).replace(/\s+/g, '')));
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, c) => {
    const parts = rows.map((row, r) => {
      if (row[c] || r === rows.length - 1 || !rows[r + 1]?.[c]) return row[c] ?? '';
      return row.slice(0, c).findLast((text) => text !== '') ?? '';
    });
    return parts.filter((part, i) => part !== '' && part !== parts[i - 1]).join('-');
  });
}

/** The field of a flattened heading: by its whole name, or by its last part. */
function fieldOf(heading: string, names: Names): LedgerField | undefined {
  return names.get(headingKey(heading)) ?? names.get(headingKey(heading.slice(heading.lastIndexOf('-') + 1)));
}

/** The rows that name the most fields, fewest rows first; null where nothing looks like a header of this kind. */
export function findHeader(table: Table, kind: LedgerKind): Header | null {
  const names = namesOf(kind);
  let best: (Header & { readonly score: number }) | null = null;
  for (let from = 0; from < Math.min(SEARCHED, table.rows.length); from += 1) {
    for (let depth = 1; depth <= DEEPEST; depth += 1) {
      const headings = flatten(table, from, depth);
      const found = headings.map((heading, index) => ({ heading, index, field: heading === '' ? undefined : fieldOf(heading, names) }));
      const columns = found.filter((c): c is KnownColumn => c.field !== undefined);
      const score = new Set(columns.map((c) => c.field.key)).size;
      if (score < FEWEST || (best && score <= best.score)) continue;
      const ignored = found.filter((c) => c.heading !== '' && !c.field).map((c) => c.heading);
      best = { below: from + depth, row: table.rows[from + depth - 1]?.number ?? 0, columns, ignored, score };
    }
  }
  return best;
}

/** Throws a LedgerFault for a column that is missing or there twice. */
export function checkColumns({ columns }: Header, kind: LedgerKind): void {
  const seen = new Map<string, KnownColumn>();
  for (const column of columns) {
    const first = seen.get(column.field.key);
    if (first) throw new LedgerFault('ledger-column-twice', { first: columnLetter(first.index), second: columnLetter(column.index), column: column.field.zh });
    seen.set(column.field.key, column);
  }
  const missing = kind.fields.filter((field) => field.required && !seen.has(field.key));
  if (missing[0]) {
    throw new LedgerFault('ledger-column-missing', { columns: missing.map((f) => f.zh).join('、'), names: missing.flatMap((f) => [f.zh, ...(f.also ?? [])]).join('、') });
  }
}
