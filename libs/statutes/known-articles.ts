import type { LegalDay } from '#libs/calendar/index.js';

/** A law as far as a citation can be checked against it: from when, and its last article. Counted in LawRefBook/Laws@2f4c5c2; the numbers of earlier versions are not verified. */
interface KnownLaw { readonly from: LegalDay; readonly articles: number }

const LAWS: Readonly<Record<string, readonly KnownLaw[]>> = {
  安全生产法: [{ from: '0000-00-00', articles: 114 }, { from: '2021-09-01', articles: 119 }],
  行政处罚法: [{ from: '0000-00-00', articles: 64 }, { from: '2021-07-15', articles: 86 }],
  危险化学品安全管理条例: [{ from: '0000-00-00', articles: 102 }],
  安全生产许可证条例: [{ from: '0000-00-00', articles: 24 }],
  烟花爆竹安全管理条例: [{ from: '0000-00-00', articles: 46 }],
  生产安全事故报告和调查处理条例: [{ from: '0000-00-00', articles: 46 }],
};

const CITED = /《([^《》]+)》\s*第([\d０-９〇零一二三四五六七八九十百]+)条/g;
const DIGITS: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** 一百一十九 → 119, also in figures of either width; NaN for what is no number. */
export function chineseNumber(text: string): number {
  const plain = text.normalize('NFKC');
  if (/^\d+$/.test(plain)) return Number(plain);
  let [sum, digit] = [0, 0];
  for (const c of plain) {
    if (c === '百' || c === '十') {
      sum += (digit || 1) * (c === '百' ? 100 : 10);
      digit = 0;
    } else digit = DIGITS[c] ?? Number.NaN;
  }
  return sum + digit;
}

/** One citation in a text. `known` tells whether the law is one whose articles are counted here. */
export interface Cited { readonly law: string; readonly article: number; readonly known: boolean; readonly last: number | null }

/** The articles a text cites, as laws stood on the day: 《中华人民共和国安全生产法》第九十七条 is article 97 of 安全生产法. */
export function citedArticles(text: string, on: LegalDay): Cited[] {
  return [...text.matchAll(CITED)].map(([, name = '', number = '']) => {
    const law = name.replace(/^中华人民共和国/, '').replace(/[（(].*$/, '').trim();
    const versions = Object.hasOwn(LAWS, law) ? LAWS[law] : undefined;
    const version = versions?.findLast((v) => v.from <= on);
    return { law, article: chineseNumber(number), known: version !== undefined, last: version?.articles ?? null };
  });
}
