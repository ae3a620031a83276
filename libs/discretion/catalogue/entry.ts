import type { Certainty, Sanction, Violation } from '../types.js';

/** One article: what all its items share. */
interface Article {
  readonly law: 'wsl' | 'hcl';
  readonly number: number;
  readonly article: string;
  readonly quote: string;
  readonly sanctions: readonly Sanction[];
  readonly tierCertainty?: Exclude<Certainty, 'verified'>;
}

const LAWS = {
  wsl: { cite: '《安全生产法》', inForceFrom: '2021-09-01' },
  hcl: { cite: '《危险化学品安全法》', inForceFrom: '2026-05-01' },
} as const;
const FULL_TEXT = ['ImCa0/just-laws@5c000d2'] as const;
const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 → 一, 12 → 十二; items go up to twenty at most. */
function chinese(n: number): string {
  if (n < 10) return DIGITS[n] ?? '';
  return `${n < 20 ? '' : DIGITS[Math.floor(n / 10)]}十${DIGITS[n % 10]}`;
}

/** The violations of one article, by the number of the item; 0 stands for an article or paragraph without items. */
export function violationsOf(article: Article, items: readonly (readonly [item: number, nameZh: string, nameEn: string])[]): readonly Violation[] {
  const { cite, inForceFrom } = LAWS[article.law];
  return items.map(([item, nameZh, nameEn]) => ({
    code: item === 0 ? `${article.law}-${article.number}` : `${article.law}-${article.number}-${item}`,
    nameZh, nameEn,
    basis: `${cite}${article.article}${item === 0 ? '' : `第${chinese(item)}项`}`,
    inForceFrom, inForceTo: null, sanctions: article.sanctions, quote: article.quote,
    certainty: 'verified', verifiedIn: FULL_TEXT, tierCertainty: article.tierCertainty ?? 'assumption',
  }));
}
