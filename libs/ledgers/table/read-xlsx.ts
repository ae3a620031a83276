import { dayFromNumber, dayNumber } from '#libs/calendar/index.js';
import ExcelJS from 'exceljs';
import { unguardCell } from '../csv.js';
import { LIMITS } from '../limits.js';
import { LedgerFault } from '../refusals.js';
import type { Cell, Table } from './cell.js';
import { openWorkbook, type Merge } from './workbook-package.js';
import { checkExpansion } from './zip-size.js';

/** What a ledger does not need; some of it, such as a validation over whole columns, would cost minutes to read. */
const IGNORED = [
  'mergeCells', 'dataValidations', 'conditionalFormatting', 'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'autoFilter', 'rowBreaks', 'hyperlinks',
  'pageMargins', 'pageSetup', 'headerFooter', 'printOptions', 'picture', 'drawing', 'sheetProtection', 'tableParts', 'extLst', 'legacyDrawing',
];
const EPOCH = dayNumber('1970-01-01');
const DAY_MS = 86_400_000;

/** The day of a date cell. The reader gives midnight UTC of the day shown; a rounding of up to a second before it is that day too. */
function dayOf(date: Date): Cell {
  const number = EPOCH + Math.floor((date.getTime() + 1000) / DAY_MS);
  return Number.isNaN(number) ? { kind: 'formula-error' } : { kind: 'day', day: dayFromNumber(number) };
}

function toText(text: string): Cell | undefined {
  return text.trim() === '' ? undefined : { kind: 'text', text: unguardCell(text.trim()) };
}

/** A cell's value; of a formula its stored result, of rich text and links what is shown. */
function toCell(value: ExcelJS.CellValue): Cell | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return toText(value);
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'text', text: value ? '是' : '否' };
  if (value instanceof Date) return dayOf(value);
  if ('error' in value) return { kind: 'formula-error' };
  if ('richText' in value) return toText(value.richText.map((part) => part.text).join(''));
  if ('text' in value) return toCell(value.text as ExcelJS.CellValue);
  return value.result === undefined ? { kind: 'formula-not-calculated' } : toCell(value.result);
}

/** Every cell of a merged range says what its first one says. */
function spreadMerges(rows: Map<number, (Cell | undefined)[]>, merges: readonly Merge[]): void {
  for (const { top, left, bottom, right } of merges) {
    const first = rows.get(top)?.[left];
    for (let r = top; first && r <= bottom; r += 1) {
      const cells = rows.get(r) ?? [];
      for (let c = left; c <= right; c += 1) cells[c] = first;
      rows.set(r, cells);
    }
  }
}

function readSheet(sheet: ExcelJS.Worksheet, merges: readonly Merge[]): Table {
  const rows = new Map<number, (Cell | undefined)[]>();
  sheet.eachRow((row, number) => {
    const cells: (Cell | undefined)[] = [];
    row.eachCell((cell, column) => {
      const value = column <= LIMITS.columns ? toCell(cell.value) : undefined;
      if (value) cells[column - 1] = value;
    });
    if (cells.length > 0) rows.set(number - 1, cells);
  });
  spreadMerges(rows, merges);
  return { name: sheet.name, rows: [...rows].sort(([a], [b]) => a - b).map(([number, cells]) => ({ number: number + 1, cells })) };
}

/** The visible sheets of a workbook, and the names of the hidden ones that were passed over. */
export async function readXlsx(bytes: Buffer): Promise<{ readonly tables: Table[]; readonly hidden: string[] }> {
  await checkExpansion(bytes);
  const workbook = new ExcelJS.Workbook();
  let pack;
  try {
    pack = openWorkbook(bytes);
    await workbook.xlsx.load(pack.bytes as unknown as ArrayBuffer, { ignoreNodes: IGNORED });
  } catch (error) {
    if (error instanceof LedgerFault) throw error;
    throw new LedgerFault('ledger-not-workbook', {}, { cause: error });
  }
  const { mergesOf } = pack;
  return {
    tables: workbook.worksheets.filter((s) => s.state === 'visible' || s.state === undefined).map((s) => readSheet(s, mergesOf(s.name))),
    hidden: workbook.worksheets.filter((s) => s.state === 'hidden' || s.state === 'veryHidden').map((s) => s.name),
  };
}
