import type { LegalDay } from '#libs/calendar/index.js';

/** A cell as a spreadsheet holds it. `day` is one that the sheet itself shows as a date. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'day'; readonly day: LegalDay }
  | { readonly kind: 'formula-not-calculated' }
  | { readonly kind: 'formula-error' };

export interface TableRow {
  /** As the spreadsheet counts, from 1. */
  readonly number: number;
  /** By column, from 0; nothing where the cell is empty. */
  readonly cells: readonly (Cell | undefined)[];
}

/** One sheet, or the one table of a CSV file (`name` null). Empty rows are left out. */
export interface Table {
  readonly name: string | null;
  readonly rows: readonly TableRow[];
}

export function textOf(cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'number') return String(cell.value);
  return cell.kind === 'day' ? cell.day : '';
}

/** The letter a spreadsheet gives to a column, from 0: A, B, … Z, AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** What a cell looks like without saying what it says: digits are 9, letters A, Chinese 字, so that a report gives no one away. */
export function shapeOf(cell: Cell | undefined): string {
  if (!cell) return '空';
  const text = textOf(cell).slice(0, 30).replace(/\d/g, '9').replace(/[A-Za-z]/g, 'A').replace(/(?![年月日号元])\p{Script=Han}/gu, '字');
  const names = { text: '文本', number: '数字', day: '日期', 'formula-not-calculated': '公式', 'formula-error': '错误值' } as const;
  return text === '' ? names[cell.kind] : `${names[cell.kind]} ${text}`;
}
