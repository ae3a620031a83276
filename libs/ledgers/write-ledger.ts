import { dayNumber } from '#libs/calendar/index.js';
import { newWorkbook, sheetName, type WorkbookProperties } from '#libs/workbooks/new-workbook.js';
import { BOM, csvLine, guardCell, type OutCell } from './csv.js';
import type { ExportedRow, LedgerColumn } from './kind.js';

const EPOCH = dayNumber('1970-01-01');
const DAY_MS = 86_400_000;
const FORMATS = { text: '@', code: '@', day: 'yyyy-mm-dd', fen: '#,##0.00', count: '0' } as const;

/** Digits a spreadsheet would take for a number and round, or whose leading nought it would drop. */
const DIGITS = /^(?:0\d+|\d{12,})$/;

export const headingOf = (column: LedgerColumn) => (column.type === 'fen' ? `${column.zh}（元）` : column.zh);

/** In CSV a leading tab is what makes Excel and WPS keep long digits as text; reading trims it. */
function csvValue({ type }: LedgerColumn, value: OutCell): OutCell {
  if (type === 'fen' && typeof value === 'number') return (value / 100).toFixed(2);
  return type === 'code' && typeof value === 'string' && DIGITS.test(value) ? `\t${value}` : value;
}

/** A real date at midnight UTC, which the writer turns into the day's own serial number in any time zone. */
function xlsxValue({ type }: LedgerColumn, value: OutCell): string | number | Date | null {
  if (typeof value === 'number') return type === 'fen' ? value / 100 : value;
  if (value === null) return null;
  return type === 'day' ? new Date((dayNumber(value) - EPOCH) * DAY_MS) : guardCell(value);
}

/** The ledger as CSV, a line at a time: UTF-8 with its mark, CRLF, no cell that would run. */
export async function* writeCsv(columns: readonly LedgerColumn[], rows: AsyncIterable<ExportedRow['cells']>): AsyncGenerator<string> {
  yield BOM + csvLine(columns.map(headingOf));
  for await (const cells of rows) yield csvLine(columns.map((column) => csvValue(column, cells[column.key] ?? null)));
}

/** The ledger as a workbook: dates are dates, amounts numbers, numbers of papers text; header frozen, with filters. */
export async function writeXlsx(columns: readonly LedgerColumn[], rows: AsyncIterable<ExportedRow['cells']>, name: string, properties: WorkbookProperties): Promise<Buffer> {
  const workbook = newWorkbook(properties);
  const sheet = workbook.addWorksheet(sheetName(name), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map((column) => ({ header: headingOf(column), key: column.key, width: column.width, style: { numFmt: FORMATS[column.type] } }));
  sheet.getRow(1).font = { bold: true };
  for await (const cells of rows) sheet.addRow(columns.map((column) => xlsxValue(column, cells[column.key] ?? null)));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: sheet.rowCount, column: columns.length } };
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
