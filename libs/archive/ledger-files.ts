import ExcelJS from 'exceljs';
import { BOM, csvLine, guardCell } from '#libs/ledgers/csv.js';
import { LEDGER_COLUMNS, LEDGER_HEADS, ledgerCells, type LedgerRow } from './ledger.js';

/** The ledger as CSV text, a piece at a time: UTF-8 with its mark, so that Excel and WPS show Chinese. */
export async function* ledgerCsv(rows: AsyncIterable<LedgerRow>): AsyncGenerator<string> {
  yield BOM + csvLine(LEDGER_HEADS);
  for await (const row of rows) yield csvLine(ledgerCells(row));
}

/** The ledger as a workbook: amounts are numbers, all else is text. */
export async function ledgerXlsx(rows: AsyncIterable<LedgerRow>, title: string): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = LEDGER_COLUMNS.map((c, i) => ({ header: LEDGER_HEADS[i] ?? c.zh, key: c.key, width: c.kind === 'text' ? 18 : 13, style: { numFmt: c.kind === 'fen' ? '#,##0.00' : '@' } }));
  for await (const row of rows) sheet.addRow(ledgerCells(row).map((cell) => (typeof cell === 'string' ? guardCell(cell) : cell)));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
