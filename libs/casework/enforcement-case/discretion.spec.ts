import { STAFF, staffWith } from '../testing/bureau.js';
import * as b from '../testing/index.js';
import { countLeniency, leniencyOf, reviewerShare } from './index.js';

const violation = (code: string, amount: number, change: object = {}) => ({ code, fineFen: b.yuan(amount), ...change });
function decide(violations: readonly { fineFen: number }[], change: object = {}, walk: b.Walk = {}, discussed = false): b.Case {
  const sum = violations.reduce((total, v) => total + v.fineFen, 0) / 100;
  const c = b.reviewed({ penalties: [b.fine(sum)], ...walk });
  if (discussed) c.give('hold-discussion', b.HEADS_DISCUSSED);
  c.give('decide-penalty', { ...b.decision([b.fine(sum)]), violations, ...change }, { as: 'deputy', at: '2026-03-30' });
  return c;
}

describe('a fine held against the catalogue', () => {
  it('stands without more ado inside the tier its circumstances call for', () => {
    const c = decide([violation('wsl-97-3', 20_000)], { circumstances: ['first-found', 'cooperative'], discretion: 'lighter' });
    expect(c.state.decision).toMatchObject({
      violations: [{ code: 'wsl-97-3', occasion: 'found', fineFen: 2_000_000 }], circumstances: ['first-found', 'cooperative'], discretion: 'lighter',
    });
  });

  it('adds up several violations, each within its own', () => {
    const c = decide([violation('wsl-97-3', 50_000), violation('wsl-99-1', 25_000)]);
    expect(c.state.decision?.violations?.map((v) => v.fineFen)).toEqual([5_000_000, 2_500_000]);
  });

  it('may leave its tier with reasons after a discussion', () => {
    const c = decide([violation('wsl-97-3', 50_000, { departure: '影响较大' })], { circumstances: ['first-found'] }, {}, true);
    expect(c.state.decision?.violations?.[0]?.departure).toBe('影响较大');
  });

  it('may go below its range when it is mitigated for a circumstance of article 32', () => {
    const c = decide([violation('wsl-109', 30_000, { departure: '主动供述' })], { circumstances: ['voluntary-report'], discretion: 'mitigated' }, {}, true);
    expect(leniencyOf(c.state)).toBe('mitigated');
  });

  it('meets the lower bound that cooperation and rectification earn, and the light tier where the article names no least', () => {
    const profile = { cooperativeAtLowerBound: true };
    const circumstances = ['cooperative', 'rectified'];
    expect(decide([violation('wsl-109', 50_000)], { circumstances, discretion: 'lower-bound' }, { profile }).state.stage).toBe('disclosure');
    expect(decide([violation('wsl-97-3', 30_000)], { circumstances }, { profile }).state.stage).toBe('disclosure');
    expect(decide([violation('wsl-109', 51_000)], { circumstances }).state.stage).toBe('disclosure');
  });

  it('counts a person’s fine on the income of the year before', () => {
    const c = decide([violation('wsl-95-1', 4_000, { occasion: 'accident', annualIncomeFen: b.yuan(10_000) })], {}, { registration: { party: b.PERSON } });
    expect(c.state.decision?.violations?.[0]).toMatchObject({ annualIncomeFen: 1_000_000 });
  });

  it('follows the law of the day the act ended', () => {
    const c = b.reviewed({ registration: { actEndedOn: '2026-02-27' } });
    expect(c.refused('decide-penalty', { ...b.decision([b.fine(50_000)]), violations: [violation('hcl-101-13', 50_000)] }, { as: 'deputy' }).code).toBe('unknown-violation');
  });

  it('is not asked for where no violation is named', () => {
    expect(b.decided().state.decision).not.toHaveProperty('violations');
  });
});

describe('sparing and lightening', () => {
  const noPenalty = (ground: string, change: object = {}, profile: object = {}) => {
    const c = b.reviewedForNoPenalty({ profile });
    c.give('decide-no-penalty', { ...b.NO_PENALTY, ground, ...change }, { as: 'deputy' });
    return c;
  };

  it('keeps the conditions of the no-penalty list that were found', () => {
    const allOf = ['first-found', 'minor', 'no-harmful-consequence', 'corrected-at-once'] as const;
    const c = noPenalty('first-minor-corrected', { conditions: [...allOf] }, { noPenaltyList: { allOf } });
    expect(c.events('NoPenaltyDecided').map((e) => e.conditions)).toEqual([allOf]);
    expect(noPenalty('no-fault-proved', {}, { noPenaltyList: { allOf } }).state.outcome).toBe('no-penalty');
  });

  it('is counted as the annual report counts it', () => {
    const one = (discretion: string) => { const c = b.reviewed(); c.give('decide-penalty', { ...b.decision([b.fine(1)]), discretion }, { as: 'deputy' }); return c.state; };
    const cases = [
      ...['ordinary', 'heavier', 'lighter', 'lower-bound', 'mitigated'].map(one),
      ...['first-minor-corrected', 'minor-corrected-no-harm', 'facts-not-established', 'out-of-time'].map((g) => noPenalty(g).state),
      b.filed().state,
    ];
    expect(cases.map(leniencyOf)).toEqual([null, null, 'lighter', 'lighter', 'mitigated', 'not-penalised', 'not-penalised', null, null, null]);
    expect(countLeniency(cases)).toEqual({ notPenalised: 2, mitigatedOrLighter: 3 });
  });
});

describe('a major penalty', () => {
  const profile = { majorPenaltyFen: { person: b.yuan(10_000), organisation: b.yuan(50_000) } };

  it('is reported for the record within the term of the record', () => {
    const c = b.decided({ profile });
    expect(c.state.decision?.major).toBe(true);
    expect(c.clock('major-penalty-record').deadline.dueDay).toBe('2026-04-09');
    c.give('report-major-penalty', { on: '2026-04-03', to: '市应急管理局' }, { at: '2026-04-03' });
    expect(c.clock('major-penalty-record').state).toBe('met');
    expect(c.state.majorReport).toEqual({ on: '2026-04-03', to: '市应急管理局' });
  });

  it('begins at the line of the party’s kind, and a suspension always is one', () => {
    expect(b.decided({ profile, penalties: [b.fine(49_999)] }).state.clocks['major-penalty-record']).toBeUndefined();
    expect(b.decided({ profile, penalties: [b.fine(9_999)], registration: { party: b.PERSON } }).state.decision).not.toHaveProperty('major');
    expect(b.decided().state.decision).not.toHaveProperty('major');
    const suspension = { kind: 'suspension' as const, detail: '七日' };
    const c = b.concluded({ profile, penalties: [suspension] });
    c.give('notify-party', b.notice([suspension], '2026-03-20', true));
    c.give('waive-statement', { on: '2026-03-20' });
    c.give('submit-for-review');
    c.give('give-review-opinion', b.OPINION, { as: 'reviewer' });
    c.give('hold-discussion', { ...b.HEADS_DISCUSSED, heldOn: '2026-03-20' });
    c.give('decide-penalty', b.decision([suspension]), { as: 'director' });
    expect(c.state.decision?.major).toBe(true);
  });
});

describe('the share of reviewers', () => {
  const gates = { gates: ['before-decision'] as const };

  it('is 5.6 % with two of thirty-six, and that is enough for 5 %', () => {
    const officers = Array.from({ length: 36 }, (_, i) => ({ ...STAFF[0], id: `o${i}`, roles: ['case-officer'] as const }));
    const people = [...officers, ...['r1', 'r2'].map((id) => ({ ...STAFF[0], id, roles: ['legal-reviewer'] as const, certificates: [] }))] as typeof STAFF;
    const dazu = reviewerShare({ find: () => undefined, all: () => people }, { legalReview: { ...gates, reviewerShareAtLeast: 0.05 } }, '2021-12-31');
    expect([dazu.reviewers, dazu.officers, (100 * (dazu.share ?? 0)).toFixed(1), dazu.enough]).toEqual([2, 36, '5.6', true]);
    expect(reviewerShare({ find: () => undefined, all: () => people }, { legalReview: { ...gates, reviewerShareAtLeast: 0.06 } }, '2021-12-31').enough).toBe(false);
  });

  it('counts those who serve and hold a certificate on the day', () => {
    const share = (day: string) => reviewerShare(staffWith(), { legalReview: gates }, day);
    expect(share('2026-03-31')).toMatchObject({ reviewers: 2, officers: 7, enough: true });
    expect(share('2026-04-01').officers).toBe(6);
    expect(share('2036-01-01')).toEqual({ reviewers: 2, officers: 0, share: null, enough: true });
  });
});
