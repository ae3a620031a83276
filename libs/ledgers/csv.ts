/** What a spreadsheet would run as a formula, in half and full width (OWASP “CSV injection”). */
const FORMULA = /^[\s'"]*[=+\-@＝＋－＠|%]/u;
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A cell to write: text is guarded against running as a formula, a number stands as it is. */
export type OutCell = string | number | null;

const wouldRun = (text: string) => FORMULA.test(text) && !PLAIN_NUMBER.test(text);

/** Text as it may stand in a cell of any format: one that would run gets an apostrophe before it. */
export function guardCell(text: string): string {
  return wouldRun(text) ? `'${text}` : text;
}

/** Takes the guard off again, for an import of what was exported: `unguardCell(guardCell(x)) === x` for every text. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && wouldRun(text.slice(1)) ? text.slice(1) : text;
}

/** One cell, guarded, and quoted where CSV needs it. */
export function csvCell(value: OutCell): string {
  if (value === null) return '';
  const safe = typeof value === 'number' ? String(value) : guardCell(value);
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line with its end, CRLF (RFC 4180). */
export function csvLine(cells: readonly OutCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Tells Excel and WPS that the file is UTF-8. */
export const BOM = '\uFEFF';
