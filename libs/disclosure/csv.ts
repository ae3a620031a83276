/** What a spreadsheet would run as a formula, in half and full width (OWASP “CSV injection”). */
const FORMULA = /^[\s'"]*[=+\-@＝＋－＠|%]/u;
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

/** One cell: a text that would run gets an apostrophe before it, a number stays a number; quoted where CSV needs it. */
export function csvCell(value: string): string {
  const safe = FORMULA.test(value) && !PLAIN_NUMBER.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line with its end, CRLF (RFC 4180). */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Tells Excel that the file is UTF-8. */
export const BOM = '\uFEFF';
