import { guardCell } from './cell-guard.js';

/** A cell: text is guarded against running as a formula, a number stands as it is. */
export type Cell = string | number | null;

/** By this mark Excel and WPS know UTF-8. */
export const BOM = '\ufeff';

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = guardCell(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of RFC 4180, with its CRLF. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
