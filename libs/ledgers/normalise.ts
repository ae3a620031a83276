import { createHash } from 'node:crypto';

/** Full-width digits and letters in half width. Brackets and characters of names stay: （天津） belongs to a registered name. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/** All of full-width ASCII in half width, for what is read by a program: dates, amounts, codes. */
export function asciiWidth(text: string): string {
  return text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replaceAll('\u3000', ' ');
}

/** Text as it is stored: full-width digits and letters folded, blanks at the ends gone. */
export function tidy(text: string): string {
  return halfWidth(text).replace(/\u00a0/g, ' ').trim();
}

const SQUARE = /[[［【〔﹝〖]\s*(\d{4})\s*[\]］】〕﹞〗]/g;

/** A document number as it is stored: the year in 〔〕 (GB/T 9704), digits in half width, no blanks. */
export function documentNumber(text: string): string {
  return asciiWidth(halfWidth(text)).replace(SQUARE, '〔$1〕').replace(/\s+/g, '').replaceAll('(', '（').replaceAll(')', '）');
}

/** What two spellings of one document number share: 苏应急罚〔2026〕1号 and 苏应急罚［２０２６］第１号. Upper case; never used to compare names. */
export function numberKey(text: string): string {
  return documentNumber(text).replace(/〔(\d{4})〕第/, '〔$1〕').toUpperCase();
}

/** A bare running number is no identity: next year's ledger starts at 1 again. */
export function identifies(number: string): boolean {
  return number.length >= 6 || /[^\d]/.test(number);
}

/** A heading without blanks, line breaks, note marks and its unit. */
export function headingKey(text: string): string {
  return asciiWidth(text).replace(/[\s*＊:：]/g, '').replace(/\([^()]*\)$/, '');
}

/** SHA-256, hex, over length-prefixed parts, so that no two lists read alike. */
export function fingerprint(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
}
