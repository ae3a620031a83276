/** Full-width and decorative forms that people type for the parts of a 文号. */
const BRACKETS: Readonly<Record<string, string>> = { '［': '〔', '[': '〔', '【': '〔', '（': '(', '）': ')', '］': '〕', ']': '〕', '】': '〕' };

/**
 * A 文号 in the one form by which two are compared: full-width digits and letters made narrow, year brackets made 〔〕, round
 * ones narrow, no blanks, no leading 第 or noughts before the running number. Explicit, so that equality never hangs on a
 * collation: 苏应急罚［２０２６］０１号 and 苏应急罚〔2026〕1号 are the same number, 𠮷 and 𡈽 never are.
 */
export function normaliseNumber(number: string): string {
  return [...number.normalize('NFC')]
    .map((c) => BRACKETS[c] ?? (c >= '！' && c <= '～' ? String.fromCodePoint((c.codePointAt(0) ?? 0) - 0xfee0) : c))
    .join('')
    .replace(/\s+/gu, '')
    .replace(/\((\d{4})\)/, '〔$1〕')
    .replace(/〕第?0*(\d+)号?$/, '〕$1号')
    .toUpperCase();
}

/** True when both are the same 文号, however typed. */
export function isSameNumber(a: string, b: string): boolean {
  return normaliseNumber(a) === normaliseNumber(b);
}

/**
 * The pattern of another kind of document, after the bureau's own for decisions: （津南）应急罚〔{year}〕{n}号 with 催 gives
 * （津南）应急催〔{year}〕{n}号. A pattern without 罚 gets the word before the year's bracket.
 */
export function numberPattern(decisionPattern: string, word: string): string {
  const year = decisionPattern.indexOf('{year}');
  const at = decisionPattern.lastIndexOf('罚', year);
  if (at >= 0) return `${decisionPattern.slice(0, at)}${word}${decisionPattern.slice(at + 1)}`;
  const before = Math.max(0, year - 1);
  return `${decisionPattern.slice(0, before)}${word}${decisionPattern.slice(before)}`;
}
