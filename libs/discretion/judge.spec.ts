import { CIRCUMSTANCES, earnsLowerBound, find, judge, judgeNoPenalty, sanctionFor, tierFor, tierOf, type Liable, type Occasion, type Sanction } from './index.js';

function sanction(code: string, liable: Liable = 'organisation', occasion: Occasion = 'found'): Sanction {
  const violation = find(code);
  const found = violation && sanctionFor(violation, liable, occasion);
  if (!found) throw new Error(`${code} ${liable} ${occasion}`);
  return found;
}
const yuan = (n: number) => Math.round(n * 100);

describe('the tier of an amount', () => {
  it.each([
    [0, 'light'], [30_000, 'light'], [30_000.01, 'ordinary'], [70_000, 'ordinary'], [70_000.01, 'serious'], [100_000, 'serious'], [100_000.01, null],
  ] as const)('%d yuan of a fine of at most 100,000 is %s', (amount, tier) => {
    expect(tierOf(sanction('wsl-97-1'), yuan(amount))).toBe(tier);
  });

  it.each([[299_999.99, null], [300_000, 'light'], [500_000, 'light'], [500_000.01, 'ordinary'], [700_000.01, 'serious'], [1_000_000.01, null]] as const)(
    '%d yuan for an ordinary accident is %s', (amount, tier) => expect(tierOf(sanction('wsl-114-1', 'organisation', 'accident'), yuan(amount))).toBe(tier),
  );
});

describe('a fine is judged', () => {
  it('by the tier its circumstances call for', () => {
    expect(judge(sanction('wsl-97-1'), yuan(20_000), ['first-found'])?.verdict).toBe('within-tier');
    expect(judge(sanction('wsl-97-1'), yuan(50_000), ['first-found'])).toMatchObject({ verdict: 'outside-tier', tier: 'ordinary', asked: { minFen: 0, maxFen: yuan(30_000) } });
    expect(judge(sanction('wsl-97-1'), yuan(50_000), [])?.verdict).toBe('within-tier');
    expect(judge(sanction('wsl-97-1'), yuan(80_000), ['first-found', 'repeated'])?.verdict).toBe('within-tier');
  });

  it('by the tier that is named, where one is', () => {
    expect(judge(sanction('wsl-97-1'), yuan(50_000), ['first-found'], { tier: 'ordinary' })?.verdict).toBe('within-tier');
    expect(judge(sanction('wsl-97-1'), yuan(50_000), [], { tier: 'serious' })?.verdict).toBe('outside-tier');
  });

  it('against the range, to the fen', () => {
    const overdue = sanction('wsl-97-1', 'organisation', 'not-corrected');
    expect(judge(overdue, yuan(99_999.99), [])?.verdict).toBe('below-range');
    expect(judge(overdue, yuan(200_000), ['repeated'])?.verdict).toBe('within-tier');
    expect(judge(overdue, yuan(200_000.01), ['repeated'])?.verdict).toBe('above-range');
  });

  it('with leave to go below the range only for a mitigating circumstance', () => {
    const overdue = sanction('wsl-97-1', 'organisation', 'not-corrected');
    expect(judge(overdue, yuan(50_000), ['first-found'])?.mayGoBelow).toBe(false);
    for (const mitigating of ['harm-reduced', 'coerced', 'voluntary-report', 'meritorious'] as const) expect(judge(overdue, yuan(50_000), [mitigating])?.mayGoBelow).toBe(true);
  });

  it('by income, where the article counts in percent of it', () => {
    const head = sanction('wsl-95-1', 'person', 'accident');
    expect(judge(head, yuan(40_000), [])).toBeNull();
    expect(judge(head, yuan(40_000), [], { annualIncomeFen: yuan(100_000) })?.verdict).toBe('within-tier');
    expect(judge(head, yuan(40_000.01), [], { annualIncomeFen: yuan(100_000) })?.verdict).toBe('above-range');
    const hid = sanction('wsl-110', 'person', 'accident');
    expect(judge(hid, yuan(72_000), ['first-found'], { annualIncomeFen: yuan(100_000) })).toMatchObject({ verdict: 'within-tier', tier: 'light' });
    expect(judge(hid, yuan(72_000.01), ['first-found'], { annualIncomeFen: yuan(100_000) })?.verdict).toBe('outside-tier');
  });
});

describe('circumstances', () => {
  it('call for a tier: aggravating ones outweigh lenient ones', () => {
    expect(CIRCUMSTANCES.map((c) => tierFor([c]))).toEqual([...Array.from({ length: 10 }, () => 'light'), ...Array.from({ length: 4 }, () => 'serious')]);
    expect([tierFor([]), tierFor(['rectified', 'harm-caused'])]).toEqual(['ordinary', 'serious']);
  });

  it('earn the lower bound only when the party both cooperated and put things right', () => {
    expect([earnsLowerBound(['cooperative']), earnsLowerBound(['rectified']), earnsLowerBound(['rectified', 'cooperative'])]).toEqual([false, false, true]);
  });

  it('do away with the penalty only when the whole list is met', () => {
    const list = { allOf: ['first-found', 'minor', 'no-harmful-consequence', 'corrected-at-once'] as const };
    expect(judgeNoPenalty(list, ['first-found', 'minor', 'corrected-at-once'])).toEqual({ met: false, missing: ['no-harmful-consequence'] });
    expect(judgeNoPenalty(list, [...list.allOf, 'cooperative'])).toEqual({ met: true, missing: [] });
  });
});
