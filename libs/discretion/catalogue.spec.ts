import { CATALOGUE, find, sanctionFor, tiersOf, type Violation } from './index.js';

/** 处二万元以上五万元以下 → the amounts named, in fen; 百分之四十 → percent. */
const NUMBERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 五: 5, 十: 10, 二十: 20, 三十: 30, 四十: 40, 五十: 50, 六十: 60, 八十: 80, 一百: 100, 二百: 200, 一千: 1_000, 二千: 2_000 };
const amountsIn = (quote: string) => [...quote.matchAll(/([一二三五十百千]+)万元/g)].map((m) => (NUMBERS[m[1] ?? ''] ?? Number.NaN) * 1_000_000);
const percentsIn = (quote: string) => [...quote.matchAll(/百分之([一二三四五六八十百]+)/g)].map((m) => NUMBERS[m[1] ?? ''] ?? Number.NaN);

describe('the catalogue of violations', () => {
  it('holds common violations of both laws, each under one code and one pair of names', () => {
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(25);
    for (const key of ['code', 'nameZh', 'nameEn'] as const) expect(new Set(CATALOGUE.map((v) => v[key])).size).toBe(CATALOGUE.length);
    for (const v of CATALOGUE) {
      expect(v.nameZh).toMatch(/[一-鿿]/);
      expect(v.nameEn).not.toMatch(/[一-鿿]/);
      expect(v.basis).toMatch(/^《.+》第\d+条/);
    }
  });

  it.each(CATALOGUE.map((v) => [v.code, v] as const))('%s: every bound of every fine stands in the sentence quoted', (_, v) => {
    for (const { measure } of v.sanctions) {
      if (measure.kind === 'annual-income') {
        expect(percentsIn(v.quote)).toEqual(expect.arrayContaining([measure.minPercent, measure.maxPercent]));
      } else {
        expect(amountsIn(v.quote)).toContain(measure.range.maxFen);
        if (measure.range.minFen > 0) expect(amountsIn(v.quote)).toContain(measure.range.minFen);
      }
    }
  });

  it.each(CATALOGUE.map((v) => [v.code, v] as const))('%s: three tiers cover each range without gap or overlap', (_, v) => {
    for (const { measure } of v.sanctions) {
      if (measure.kind !== 'amount') continue;
      const tiers = tiersOf(measure);
      expect(tiers.map((t) => t.id)).toEqual(['light', 'ordinary', 'serious']);
      expect(tiers[0]?.range.minFen).toBe(measure.range.minFen);
      expect(tiers[2]?.range.maxFen).toBe(measure.range.maxFen);
      tiers.forEach((t, i) => {
        expect(t.range.minFen).toBeLessThan(t.range.maxFen);
        if (i > 0) expect(t.range.minFen).toBe((tiers[i - 1]?.range.maxFen ?? 0) + 1);
      });
    }
  });

  it('calls an entry verified only with the text it was compared with, and never its tiers', () => {
    expect(CATALOGUE.filter((v) => v.certainty === 'verified' && (v.quote === '' || v.verifiedIn.length === 0))).toEqual([]);
    expect(CATALOGUE.map((v: Violation) => v.tierCertainty as string)).not.toContain('verified');
    expect(CATALOGUE.filter((v) => v.tierCertainty === 'unverified').map((v) => v.code)).toEqual(['wsl-114-1']);
  });
});

describe('finding a violation', () => {
  it('names the article with the item', () => {
    expect(find('wsl-97-3')?.basis).toBe('《安全生产法》第97条第三项');
    expect(find('hcl-101-11')?.basis).toBe('《危险化学品安全法》第101条第1款第十一项');
    expect(find('wsl-102')?.basis).toBe('《安全生产法》第102条');
  });

  it('finds it only while its law is in force', () => {
    expect(find('hcl-103-1', '2026-04-30')).toBeUndefined();
    expect(find('hcl-103-1', '2026-05-01')?.code).toBe('hcl-103-1');
    expect(find('wsl-99-1', '2021-08-31')).toBeUndefined();
    expect(find('constructor')).toBeUndefined();
  });

  it('finds what the article threatens the unit or a person with, or nothing', () => {
    const obstruction = find('wsl-108');
    expect(obstruction && sanctionFor(obstruction, 'organisation', 'found')).toBeUndefined();
    expect(obstruction && sanctionFor(obstruction, 'person', 'not-corrected')?.measure).toMatchObject({ range: { minFen: 1_000_000, maxFen: 2_000_000 } });
  });
});
