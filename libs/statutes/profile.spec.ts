import { builtinPack, profileTermSchema, UnknownRule } from './index.js';
import type { ProfileTerm, Term } from './index.js';

const promise = (limit: string, length: number, unit: Term['unit'], from: string | null = null, to: string | null = null): ProfileTerm => ({
  limit, term: { length, unit }, basis: '本局公开承诺', from, to,
});
const faults = (p: ProfileTerm) => builtinPack.checkProfile([p]).map((f) => f.ruleId);

describe("a bureau's promise", () => {
  it('binds when it is shorter than the statute', () => {
    const bound = builtinPack.bind('permit-decide', '2026-03-02', [promise('permit-decide', 9, 'working-day')]);
    expect(bound).toMatchObject({ source: 'profile', ruleId: 'permit-decide-20wd', term: { length: 9 }, citation: '本局公开承诺', verification: 'verified' });
  });

  it('leaves the citation to the statute when it promises exactly that', () => {
    const bound = builtinPack.bind('disclosure', '2022-03-01', [promise('disclosure', 7, 'working-day')]);
    expect(bound).toMatchObject({ source: 'statute', citation: '《安全生产法》第78条第2款' });
  });

  it('does not bind outside its period', () => {
    const p = promise('permit-decide', 9, 'working-day', '2025-01-01', '2025-12-31');
    const length = (day: string) => builtinPack.bind('permit-decide', day, [p])?.term.length;
    expect([length('2024-12-31'), length('2025-01-01'), length('2025-12-31'), length('2026-01-01')]).toEqual([20, 9, 9, 20]);
  });

  it('replaces a bureau setting, longer or shorter', () => {
    const bound = builtinPack.bind('legal-review', '2026-03-02', [promise('legal-review', 10, 'working-day')]);
    expect(bound).toMatchObject({ source: 'profile', ruleId: 'setting', term: { length: 10 } });
    expect(faults(promise('legal-review', 10, 'working-day'))).toEqual([]);
  });

  it('does not loosen a verified rule, whatever the profile says', () => {
    const bound = builtinPack.bind('permit-decide', '2026-03-02', [promise('permit-decide', 30, 'working-day')]);
    expect(bound).toMatchObject({ source: 'statute', term: { length: 20 } });
  });

  it('throws UnknownRule for a limit that does not exist', () => {
    expect(() => builtinPack.checkProfile([promise('no-such-limit', 5, 'working-day')])).toThrow(UnknownRule);
  });
});

describe('Nankai 2020 published within 20 working days', () => {
  it('was allowed while the 7 working days were only known second-hand', () => {
    const p = promise('disclosure', 20, 'working-day', '2020-01-01', '2021-08-31');
    expect(builtinPack.checkProfile([p])).toEqual([]);
    expect(builtinPack.bind('disclosure', '2021-08-31', [p])).toMatchObject({ source: 'profile', term: { length: 20 } });
  });

  it('is refused with the article once 安全生产法 art. 78 is in force', () => {
    const p = promise('disclosure', 20, 'working-day', '2020-01-01', null);
    expect(builtinPack.checkProfile([p])).toEqual([
      {
        limit: 'disclosure',
        ruleId: 'wsl-exposure-7wd',
        article: '《安全生产法》第78条第2款',
        message: '处罚决定公开：自2021-09-01起《安全生产法》第78条第2款，承诺的20个工作日可能长于法定的7个工作日。',
      },
    ]);
    expect(builtinPack.bind('disclosure', '2021-09-01', [p])).toMatchObject({ source: 'statute', term: { length: 7 } });
  });

  it('is refused for a period of one day under art. 78', () => {
    expect(faults(promise('disclosure', 20, 'working-day', '2021-09-01', '2021-09-01'))).toEqual(['wsl-exposure-7wd']);
  });
});

describe('which verified rule guards a promise', () => {
  it('is the general one where the specific one is unverified: 90 days bind although Order 18 was not read', () => {
    expect(faults(promise('decision', 120, 'calendar-day', '2026-02-01'))).toEqual(['penalty-decision-90d']);
    expect(faults(promise('decision', 60, 'calendar-day', '2024-01-01', '2024-12-31'))).toEqual([]);
  });

  it('guards only where it is in force: the decision had no verified term before 2021-07-15', () => {
    expect(faults(promise('decision', 120, 'calendar-day', '2020-01-01', '2021-07-14'))).toEqual([]);
    expect(faults(promise('decision', 120, 'calendar-day', '2020-01-01', '2021-07-15'))).toEqual(['penalty-decision-90d']);
  });

  it('reports each broken rule once over a long period', () => {
    expect(faults(promise('petition-handle', 90, 'calendar-day'))).toEqual(['old-petition-60d', 'petition-handle-60d']);
  });
});

describe('a promise in another unit', () => {
  it('of m calendar days is surely within n working days when m is at most n', () => {
    expect(faults(promise('permit-decide', 20, 'calendar-day', '2024-01-01'))).toEqual([]);
    expect(faults(promise('permit-decide', 21, 'calendar-day', '2024-01-01'))).toEqual(['permit-decide-20wd']);
  });

  it('of working days must fit calendar days in the worst holiday', () => {
    expect(faults(promise('petition-handle', 30, 'working-day', '2024-01-01'))).toEqual([]);
    expect(faults(promise('petition-handle', 45, 'working-day', '2024-01-01'))).toEqual(['petition-handle-60d']);
  });

  it('of the same length loosens an agency term when it rolls over a holiday', () => {
    const p: ProfileTerm = { ...promise('petition-handle', 60, 'calendar-day', '2024-01-01'), term: { length: 60, unit: 'calendar-day', roll: 'next-working-day' } };
    expect(faults(p)).toEqual(['petition-handle-60d']);
  });
});

describe("a party's time", () => {
  it('is not the bureau’s to shorten or to lengthen', () => {
    expect(faults(promise('hearing-request', 3, 'working-day', '2024-01-01'))).toEqual(['hearing-request']);
    expect(faults(promise('lawsuit-file', 12, 'month', '2024-01-01'))).toEqual(['suit-6m']);
    const bound = builtinPack.bind('hearing-request', '2026-03-02', [promise('hearing-request', 3, 'working-day')]);
    expect(bound).toMatchObject({ source: 'statute', term: { length: 5 } });
  });

  it('is the bureau’s to set where the law is silent', () => {
    const p = promise('statement-defence', 5, 'working-day');
    expect(faults(p)).toEqual([]);
    expect(builtinPack.bind('statement-defence', '2026-03-02', [p])).toMatchObject({ source: 'profile', term: { length: 5 } });
  });
});

describe('a profile as submitted', () => {
  it('is refused when it ends before it begins or names an impossible day', () => {
    const valid = promise('disclosure', 7, 'working-day', '2022-01-01', '2022-12-31');
    expect(profileTermSchema.safeParse(valid).success).toBe(true);
    expect(profileTermSchema.safeParse({ ...valid, to: '2021-12-31' }).success).toBe(false);
    expect(profileTermSchema.safeParse({ ...valid, from: '2022-02-30' }).success).toBe(false);
  });
});
