import * as b from '../testing/index.js';
import { builtinPack } from '#libs/statutes/index.js';
import { notDisplayed, periodOf, type EnforcementCase } from './index.js';

const isDisplayedOn = (c: EnforcementCase, day: string) => notDisplayed(c, day, builtinPack) === null;
const show = (c: b.Case, category: string, months: number) => c.give('set-display-period', { category, months });

describe('the display of a decision', () => {
  it('runs from the decision, within the bounds of its day', () => {
    const c = b.published();
    show(c, 'ordinary', 24);
    expect(c.state.display).toEqual({ category: 'ordinary', from: '2026-03-30', until: '2028-03-30', repairs: [], endedOn: null });
    expect(['2026-04-02', '2028-03-30', '2028-03-31'].map((day) => isDisplayedOn(c.state, day))).toEqual([true, true, false]);
  });

  it.each([
    ['2026-03-31', 'light', [11, 12, 36]], ['2026-03-31', 'serious', [11, 12, 36]],
    ['2026-04-01', 'light', [null, 0, 3]], ['2026-04-01', 'ordinary', [2, 3, 12]], ['2026-04-01', 'serious', [11, 12, 36]],
  ] as const)('decided on %s, a %s one: one month too short, the shortest, the longest', (day, category, [short, least, most]) => {
    const c = b.reviewed();
    c.give('decide-penalty', b.decision([b.fine(50_000)]), { as: 'deputy', at: day });
    c.give('record-service', { method: 'direct', servedOn: day, proof: '回证' });
    c.give('publish-decision', {}, { as: 'clock' });
    if (short !== null) expect(c.refused('set-display-period', { category, months: short }).code).toBe('display-period');
    if (most < 36) expect(c.refused('set-display-period', { category, months: most + 1 }).code).toBe('display-period');
    for (const months of [least, most]) expect(c.ask('set-display-period', { category, months })).toMatchObject([{ months, from: day }]);
  });

  it('is no longer before the public once it was withdrawn', () => {
    const c = b.published();
    show(c, 'ordinary', 12);
    c.give('record-reconsideration', { on: '2026-04-08', body: '市局' }, { at: '2026-04-08' });
    c.give('record-reconsideration-outcome', { on: '2026-05-08', outcome: 'revoked' }, { at: '2026-05-08' });
    c.give('withdraw-publication', { on: '2026-05-11', reason: '撤销' }, { at: '2026-05-11' });
    expect(isDisplayedOn(c.state, '2026-05-12')).toBe(false);
    expect(b.served().state.published).toBeNull();
    expect(isDisplayedOn(b.served().state, '2026-04-01')).toBe(false);
  });

  it('runs for the longest time of what was decided where the bureau sets none', () => {
    expect(periodOf(b.published().state, builtinPack)).toMatchObject({ category: 'ordinary', from: '2026-03-30', repairableFrom: '2027-03-30', until: '2029-03-30' });
    expect(['2029-03-30', '2029-03-31'].map((day) => isDisplayedOn(b.published().state, day))).toEqual([true, false]);
  });

  it('of a decision published again begins anew', () => {
    const c = b.published();
    show(c, 'ordinary', 12);
    c.give('record-reconsideration', { on: '2026-04-08', body: '市局' }, { at: '2026-04-08' });
    c.give('record-reconsideration-outcome', { on: '2026-05-08', outcome: 'changed', penalties: [b.fine(10_000)] }, { at: '2026-05-08' });
    c.give('withdraw-publication', { on: '2026-05-11', reason: '变更' }, { at: '2026-05-11' });
    c.give('publish-decision', {}, { as: 'clock' });
    expect(c.state.display).toBeNull();
  });
});

describe('credit repair', () => {
  it('can be asked for when the shortest display has passed and all is paid, also of a sealed case, which it does not unseal', () => {
    const c = b.archived();
    show(c, 'serious', 36);
    expect(periodOf(c.state, builtinPack)?.repairableFrom).toBe('2027-03-30');
    c.give('request-credit-repair', { on: '2027-03-30', reason: '已整改' }, { at: '2027-03-30' });
    expect(c.refused('request-credit-repair', { on: '2027-03-30', reason: '已整改' }).code).toBe('repair-pending');
    c.give('decide-credit-repair', { on: '2027-04-06', granted: true, opinion: '已履行义务' }, { as: 'deputy', at: '2027-04-06' });
    expect(c.state.display).toMatchObject({ endedOn: '2027-04-06', repairs: [{ requestedOn: '2027-03-30', requestedBy: 'li', reason: '已整改', decidedOn: '2027-04-06', decidedBy: 'deputy', granted: true, opinion: '已履行义务' }] });
    expect(['2027-04-05', '2027-04-06'].map((day) => isDisplayedOn(c.state, day))).toEqual([true, false]);
    expect(c.state).toMatchObject({ stage: 'archived', ended: true, volume: { archivedOn: '2026-04-20' } });
    expect(c.refolded()).toStrictEqual(c.state);
  });

  it('that was refused leaves the display as it is and may be asked for again', () => {
    const c = b.paid();
    show(c, 'ordinary', 24);
    c.give('request-credit-repair', { on: '2027-04-01', reason: '已整改' }, { at: '2027-04-01' });
    c.give('decide-credit-repair', { on: '2027-04-02', granted: false, opinion: '整改未验收' }, { as: 'director', at: '2027-04-02' });
    c.give('request-credit-repair', { on: '2027-05-06', reason: '已整改' }, { at: '2027-05-06' });
    expect(c.state.display).toMatchObject({ endedOn: null, repairs: [{ granted: false }, { granted: null }] });
    expect(isDisplayedOn(c.state, '2027-05-06')).toBe(true);
  });

  it('puts the period on record that it is measured by, and refusing it needs no display', () => {
    const c = b.paid();
    const asked = c.give('request-credit-repair', { on: '2029-03-30', reason: '已整改' }, { at: '2029-03-30' });
    expect(asked).toEqual([{ type: 'DisplayPeriodSet', category: 'ordinary', months: 36, from: '2026-03-30', until: '2029-03-30' }, { type: 'CreditRepairRequested', on: '2029-03-30', reason: '已整改' }]);
    c.give('decide-credit-repair', { on: '2029-04-02', granted: false, opinion: '公示已届满' }, { as: 'deputy', at: '2029-04-02' });
    expect(c.state.display).toMatchObject({ endedOn: null, repairs: [{ granted: false }] });
  });
});
