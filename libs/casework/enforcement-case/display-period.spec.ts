import { addMonths } from '#libs/calendar/index.js';
import { builtinPack, type RulePack } from '#libs/statutes/index.js';
import { MEASURES } from './display-rules.js';
import { displayCategory, displayPeriod } from './display-period.js';
import type { Accident, Decision, Penalty } from './index.js';

function decided(decidedOn: string, penalties: Penalty[], extra: { summary?: boolean; grade?: Accident['grade'] } = {}) {
  const decision: Decision = {
    kind: penalties.length > 0 ? 'penalty' : 'no-penalty', number: '罚〔2026〕1号', decidedOn, decidedBy: 'x', penalties, legalBasis: '', discretion: 'ordinary', reasons: '', summary: extra.summary ?? false,
  };
  return { decision, accident: extra.grade ? { occurredAt: '2026-01-01T00:00:00.000Z', grade: extra.grade, deaths: 3, injuries: 0 } : null, reconsideration: null, lawsuit: null };
}
const period = (c: ReturnType<typeof decided>, rules: RulePack) => displayPeriod(c, rules, null);
const FINE: Penalty[] = [{ kind: 'fine', amountFen: 1_000_000 }];

describe('how long a decision stays public', () => {
  it.each([
    ['轻微', [{ kind: 'warning' }], {}, '2026-05-08', '2026-08-08'],
    ['轻微', FINE, { summary: true }, '2026-05-08', '2026-08-08'],
    ['一般', FINE, {}, '2026-08-08', '2027-05-08'],
    ['一般', [{ kind: 'warning' }, ...FINE], {}, '2026-08-08', '2027-05-08'],
    ['严重', [...FINE, { kind: 'suspension' }], {}, '2027-05-08', '2029-05-08'],
    ['严重', FINE, { grade: 'larger' }, '2027-05-08', '2029-05-08'],
  ] as [string, Penalty[], { summary?: boolean; grade?: Accident['grade'] }, string, string][])('from 2026-04-01, %s: repairable and ended by class', (_, penalties, extra, repairableFrom, until) => {
    expect(period(decided('2026-05-08', penalties, extra), builtinPack)).toMatchObject({ ruleId: 'credit-display-2026', repairableFrom, until, verification: 'secondary', citation: '《信用修复管理办法》' });
  });

  it('an ordinary accident makes no decision serious', () => {
    expect(displayCategory(decided('2026-05-08', FINE, { grade: 'ordinary' }))).toBe('ordinary');
  });

  it.each([
    ['2023-04-30', null, 'assumption'], ['2023-05-01', 'credit-display-2023', 'unverified'], ['2026-03-31', 'credit-display-2023', 'unverified'], ['2026-04-01', 'credit-display-2026', 'secondary'],
  ])('a decision of %s is shown by %s, %s', (on, ruleId, verification) => {
    expect(period(decided(on, FINE), builtinPack)).toMatchObject({ ruleId, verification, scopeZh: on < '2026-04-01' ? '安全生产领域' : '一般失信信息' });
  });

  it('under the 2023 measure work safety is shown one year at least and three at most, whatever the penalty', () => {
    for (const penalties of [FINE, [{ kind: 'warning' }] as Penalty[], [{ kind: 'closure' }] as Penalty[]]) {
      expect(period(decided('2025-06-30', penalties), builtinPack)).toMatchObject({ repairableFrom: '2026-06-30', until: '2028-06-30' });
    }
  });

  it('takes every number from the rule pack', () => {
    for (const measure of MEASURES) {
      const rule = builtinPack.rule(measure.ruleId);
      const named = [...Object.values(measure.shortest), ...Object.values(measure.longest)].filter((w) => w !== null);
      for (const when of named) expect(rule.alternatives.map((a) => a.when)).toContain(when);
    }
    const rule = builtinPack.rule('credit-display-2026');
    const longer = { ...builtinPack, rule: () => ({ ...rule, alternatives: rule.alternatives.map((a) => ({ ...a, term: { ...a.term, length: a.term.length + 1 } })) }) };
    expect(period(decided('2026-05-08', FINE), longer).until).toBe(addMonths('2026-05-08', 13));
  });

  it('says so when the pack no longer has a class', () => {
    const rule = builtinPack.rule('credit-display-2026');
    expect(() => period(decided('2026-05-08', FINE), { ...builtinPack, rule: () => ({ ...rule, alternatives: [] }) })).toThrow(/一般失信信息/);
  });
});
