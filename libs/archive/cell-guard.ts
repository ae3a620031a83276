/** What a spreadsheet takes for the beginning of a formula, in its full-width forms too (WPS reads those). */
const FORMULA = /^[\t\r\n ]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Text as it may stand in a cell: one that would run as a formula gets an apostrophe in front. Numbers never pass through here. */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Takes the guard off again, for an import of what was exported. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
