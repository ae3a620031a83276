import { LIMITS } from './limits.js';
import type { LedgerKind } from './kind.js';
import { LedgerFault } from './refusals.js';
import type { SheetReport } from './report.js';
import { textOf, type TableRow } from './table/cell.js';
import { checkColumns, findHeader, type Header } from './table/header.js';
import type { ReadFile } from './table/read-file.js';

export interface FoundRow { readonly sheet: string | null; readonly row: TableRow; readonly header: Header }

/** A line of sums below the rows is no row. */
const SUM = /^(本页|本年|全年)?(合计|总计|小计)/;

function isSum(row: TableRow): boolean {
  return SUM.test(textOf(row.cells.find((cell) => cell)).replace(/\s/g, ''));
}

/** The rows of every visible sheet that has this kind's header. Sheets without one are named in `passedOver`, as are hidden ones. */
export function findRows(file: ReadFile, kind: LedgerKind): { readonly rows: FoundRow[]; readonly sheets: SheetReport[]; readonly passedOver: string[] } {
  const rows: FoundRow[] = [];
  const sheets: SheetReport[] = [];
  const passedOver = [...file.hidden];
  for (const table of file.tables) {
    const header = findHeader(table, kind);
    if (!header) {
      if (table.rows.length > 0) passedOver.push(table.name ?? '');
      continue;
    }
    checkColumns(header, kind);
    const below = table.rows.slice(header.below).filter((row) => header.columns.some(({ index }) => row.cells[index]) || row.cells.some((cell) => cell));
    const skipped = below.filter(isSum);
    rows.push(...below.filter((row) => !skipped.includes(row)).map((row) => ({ sheet: table.name, row, header })));
    sheets.push({ name: table.name, headerRow: header.row, ignoredColumns: header.ignored, skippedRows: skipped.map((row) => row.number) });
  }
  if (sheets.length === 0) throw new LedgerFault('ledger-header-missing', { kind: kind.nameZh, needed: kind.fields.filter((f) => f.required).map((f) => f.zh).join('、') });
  if (rows.length > LIMITS.rows) throw new LedgerFault('ledger-too-many-rows', { limit: LIMITS.rows });
  return { rows, sheets, passedOver };
}
