import { asciiWidth } from './normalise.js';
import { textOf, type Cell } from './table/cell.js';

const DECIMAL = /^(\d{1,15})(?:\.(\d{1,10}))?$/;
const TEN_THOUSAND = 10_000;
const MOST_FEN = 1_000_000_000_000;

/** What a heading says of its amounts: 罚款金额（万元）. */
export function unitOf(heading: string): 1 | typeof TEN_THOUSAND {
  return /[(（]\s*万元?\s*[)）]\s*$/.test(heading) ? TEN_THOUSAND : 1;
}

/** A number cell may carry the rounding of a sum, but no part of a fen that anybody meant. */
const ROUNDING = 1e-3;

function fenOfNumber(value: number, unit: number): number | null {
  const fen = Math.round(value * unit * 100);
  return fen >= 0 && Math.abs(value * unit * 100 - fen) < ROUNDING ? fen : null;
}

/** Decimals are read as digits: 316.458026 万元 must stay 3 164 580.26. */
function fenOfText(text: string, unit: number): number | null {
  const [, whole, decimals = ''] = DECIMAL.exec(asciiWidth(text).replace(/[,\s¥￥]/g, '').replace(/元$/, '')) ?? [];
  const places = unit === 1 ? 2 : 6;
  return whole === undefined || /[1-9]/.test(decimals.slice(places)) ? null : Number(whole + decimals.slice(0, places).padEnd(places, '0'));
}

/** An amount in yuan, or in units of ten thousand, as exact fen; null for anything else. */
export function readFen(cell: Cell, unit: 1 | typeof TEN_THOUSAND): number | null {
  const fen = cell.kind === 'number' ? fenOfNumber(cell.value, unit) : fenOfText(textOf(cell), unit);
  return fen !== null && fen <= MOST_FEN ? fen : null;
}

/** Fen as yuan in digits: 12345 is 123.45. */
export function yuanText(fen: number): string {
  return `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
}
