import { CsvError, parse } from 'csv-parse/sync';
import { unguardCell } from '../csv.js';
import { LIMITS } from '../limits.js';
import { LedgerFault } from '../refusals.js';
import type { Table } from './cell.js';

/** Headings and titles above the rows. */
const HEAD = 20;

/** Excel's “Unicode text” is separated by tabs, some locales' CSV by semicolons. */
function delimiterOf(text: string): string {
  const line = /[^\r\n]+/.exec(text)?.[0] ?? '';
  const count = (mark: string) => line.split(mark).length - 1;
  return ['\t', ';'].find((mark) => count(mark) > count(',')) ?? ',';
}

/** Reads CSV (RFC 4180). A row's number is that of the record, as a spreadsheet shows it, also where a cell has line breaks. */
export function readCsv(text: string): Table {
  let records: string[][];
  try {
    records = parse(text, { delimiter: delimiterOf(text), relax_column_count: true, to: LIMITS.rows + HEAD + 1 });
  } catch (error) {
    if (error instanceof CsvError) throw new LedgerFault('ledger-not-csv', { row: Number(error['records'] ?? 0) + 1 }, { cause: error });
    throw error;
  }
  if (records.length > LIMITS.rows + HEAD) throw new LedgerFault('ledger-too-many-rows', { limit: LIMITS.rows });
  const rows = records.map((record, i) => ({
    number: i + 1,
    cells: record.slice(0, LIMITS.columns).map((cell) => (cell.trim() === '' ? undefined : ({ kind: 'text', text: unguardCell(cell.trim()) } as const))),
  }));
  return { name: null, rows: rows.filter((row) => row.cells.some((cell) => cell)) };
}
