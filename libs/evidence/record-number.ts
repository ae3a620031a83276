import type { BureauProfile } from '#libs/casework/index.js';

const YEAR = /[〔[（(【]\s*(?:\{year\}|\d{4})/;

const stemOf = (number: string) => number.slice(0, Math.max(0, number.search(YEAR)));

function commonPrefix(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  let length = first.length;
  for (const text of others) while (!text.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}

/**
 * The number of a record, by the rule of document numbers: the bureau's own word with 音 or 证 where the case's has its
 * series, then the case's year and number, then the record's place: （津南）应急立〔2020〕1号 → （津南）应急音〔2020〕1号-3.
 * The bureau's word is what its case series have in common. A number without a year in brackets only gets a suffix.
 */
export function recordNumber(caseNo: string, mark: string, serial: number, numbering: BureauProfile['numbering']): string {
  const stem = stemOf(caseNo);
  if (stem === '') return `${caseNo}-${mark}${serial}`;
  const word = commonPrefix([numbering.filing, numbering.decision, numbering['no-penalty'], numbering['on-the-spot']].map(stemOf));
  return `${word !== '' && stem.startsWith(word) ? word : stem}${mark}${caseNo.slice(stem.length)}-${serial}`;
}
