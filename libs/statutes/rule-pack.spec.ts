import fc from 'fast-check';
import { builtinPack, UnknownRule } from './index.js';
import type { LegalDay, ProfileTerm } from './index.js';

const bind = (limit: string, day: LegalDay, profile?: readonly ProfileTerm[]) => builtinPack.bind(limit, day, profile);
const ruleOn = (limit: string, day: LegalDay) => bind(limit, day)?.ruleId;
const termOn = (limit: string, day: LegalDay) => {
  const term = bind(limit, day)?.term;
  return term && `${term.length} ${term.unit}`;
};

describe('looking up', () => {
  it('throws UnknownRule for an id the pack does not hold', () => {
    expect(() => builtinPack.rule('no-such-rule')).toThrow(UnknownRule);
    expect(() => builtinPack.limit('no-such-limit')).toThrow(UnknownRule);
    expect(() => bind('no-such-limit', '2026-03-02')).toThrow('no-such-limit');
  });
});

describe('the law of the trigger day governs (A5)', () => {
  it.each([
    ['hearing-request', '2021-07-14', 'old-hearing-request', '3 calendar-day'],
    ['hearing-request', '2021-07-15', 'hearing-request', '5 working-day'],
    ['service-announcement', '2021-12-31', 'service-announcement-60d-old', '60 calendar-day'],
    ['service-announcement', '2022-01-01', 'service-announcement-30d', '30 calendar-day'],
    ['decision', '2026-01-31', 'mem15-decision', '30 calendar-day'],
    ['decision', '2026-02-01', 'mem18-decision', '90 calendar-day'],
    ['disclosure', '2018-12-04', 'setting', '20 working-day'],
    ['disclosure', '2018-12-05', 'disclosure-7wd', '7 working-day'],
    ['disclosure', '2021-08-31', 'disclosure-7wd', '7 working-day'],
    ['disclosure', '2021-09-01', 'wsl-exposure-7wd', '7 working-day'],
    ['evidence-registration', '2021-07-14', 'old-evidence-registration', '7 calendar-day'],
    ['evidence-registration', '2021-07-15', 'evidence-registration', '7 working-day'],
    ['reconsideration-answer', '2023-12-31', 'old-recon-answer-10d', '10 calendar-day'],
    ['reconsideration-answer', '2024-01-01', 'recon-answer-10wd', '10 working-day'],
    ['petition-handle', '2022-04-30', 'old-petition-60d', '60 calendar-day'],
    ['petition-handle', '2022-05-01', 'petition-handle-60d', '60 calendar-day'],
    ['report-handle', '2018-01-03', 'report-handle-60d-2012', '60 calendar-day'],
    ['report-handle', '2018-01-04', 'report-handle-60d-2018', '60 calendar-day'],
    ['hearing-hold', '2026-01-31', 'mem15-hearing-hold', '15 calendar-day'],
    ['hearing-hold', '2026-02-01', 'setting', '15 calendar-day'],
  ])('%s on %s is bound by %s: %s', (limit, day, rule, term) => {
    expect(ruleOn(limit, day)).toBe(rule);
    expect(termOn(limit, day)).toBe(term);
  });

  it('binds nothing where neither law nor bureau had an answer', () => {
    expect(bind('disclosure-withdrawal', '2021-07-14')).toBeNull();
    expect(bind('petition-objection', '2022-04-30')).toBeNull();
  });

  it('never binds a rule outside its in-force dates', () => {
    const day = fc
      .integer({ min: 0, max: 365 * 40 })
      .map((n) => new Date(Date.UTC(1995, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...builtinPack.limits.keys()), day, (limit, d) => {
        const bound = bind(limit, d);
        if (bound === null || bound.ruleId === 'setting') return;
        const rule = builtinPack.rule(bound.ruleId);
        expect(rule.inForceFrom === null || rule.inForceFrom <= d).toBe(true);
        expect(rule.inForceTo === null || d <= rule.inForceTo).toBe(true);
        expect(bound.term).toEqual(rule.term);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what a clock keeps', () => {
  it('names the rule, the pack, the article and how sure we are', () => {
    expect(bind('decision-service', '2026-09-28')).toEqual({
      limit: 'decision-service',
      ruleId: 'decision-service',
      rulePack: builtinPack.version,
      term: { length: 7, unit: 'working-day' },
      source: 'statute',
      citation: '《行政处罚法》第61条',
      duty: 'agency',
      direction: 'forward',
      verification: 'verified',
    });
  });

  it('says when the bureau itself set the term, and on what basis', () => {
    const bound = bind('case-filing', '2026-03-02');
    expect(bound).toMatchObject({ ruleId: 'setting', source: 'setting', verification: 'assumption', term: { length: 7, unit: 'working-day' } });
    expect(bound?.citation).toContain('第54条');
  });

  it('tells that the notice of a hearing is counted backwards', () => {
    expect(bind('hearing-notice', '2026-11-12')?.direction).toBe('backward');
  });
});
