import * as b from '../testing/index.js';

const give = (c: b.Case, type: string, payload: object, at: string, as = 'li') => c.give(type, payload, { at, as });
const defer = (c: b.Case, until: string, instalments: readonly { dueOn: string; amountFen: number }[] = [], at = '2026-04-10') =>
  give(c, 'defer-payment', { until, reason: '经营困难', instalments }, at, 'deputy');
const part = (dueOn: string, amount: number) => ({ dueOn, amountFen: b.yuan(amount) });
/** Sounds whatever is due until the day. */
function until(c: b.Case, at: string): b.Case {
  c.sound(at);
  c.sound(at);
  return c;
}

/** Served 2026-04-01: reconsideration until 06-01 (05-31 is a Sunday), suit until 10-08 (10-01 is a holiday). */
describe('the three months for applying to the court', () => {
  it('begin when the last of the party’s remedies has run out and dues are owing', () => {
    const c = until(b.published(), '2026-10-08');
    expect(c.state.clocks['court-application']).toBeUndefined();
    expect(c.clock('reconsideration-apply').state).toBe('expired');
    until(c, '2026-10-08T16:00:00.000Z');
    expect(c.clock('court-application')).toMatchObject({ state: 'running', deadline: { dueDay: '2027-01-08' }, binding: { ruleId: 'court-application-3m', duty: 'agency' } });
    expect(c.events('TermExpired').map((e) => e.clockId)).toContain('lawsuit-file');
  });

  it('follow worked example 16: six months clamped to the end of February, then three months', () => {
    const c = new b.Case();
    give(c, 'register-case', { ...b.REGISTRATION, variant: 'summary', secondOfficer: 'wang', discoveredOn: '2025-08-31' }, '2025-08-31');
    give(c, 'decide-on-the-spot', b.ON_THE_SPOT, '2025-08-31');
    expect(c.clock('lawsuit-file').deadline.dueDay).toBe('2026-02-28');
    until(c, '2026-03-01');
    expect(c.clock('court-application').deadline.dueDay).toBe('2026-05-28');
  });

  it('do not begin for a party that has paid, and end when it pays', () => {
    expect(until(b.paid(), '2026-10-09').state.clocks['court-application']).toBeUndefined();
    const c = until(b.published(), '2026-10-09');
    give(c, 'record-payment', b.payment(100_000, '2026-10-10'), '2026-10-10');
    expect(c.state.payments).toHaveLength(1);
    expect(c.clock('court-application').state).toBe('met');
  });

  it('are met by the application; a late one is on record', () => {
    const c = until(b.published(), '2026-10-09');
    give(c, 'demand-payment', { on: '2026-10-09' }, '2026-10-09');
    until(c, '2027-01-11');
    give(c, 'apply-court-enforcement', { on: '2027-01-11', court: '区法院' }, '2027-01-11', 'deputy');
    expect(c.clock('court-application')).toMatchObject({ state: 'met', missedAt: '2027-01-08T15:59:59.999Z' });
  });

  it('begin after a reconsideration when the fifteen days for a suit are over', () => {
    const c = b.published();
    give(c, 'record-reconsideration', { on: '2026-04-20', body: '市局' }, '2026-04-20');
    give(c, 'record-reconsideration-outcome', { on: '2026-06-10', outcome: 'upheld' }, '2026-06-10');
    until(c, '2026-06-26');
    expect(c.clock('court-application').deadline.dueDay).toBe('2026-09-25');
  });

  it('do not begin while a suit is open nor after a judgment, and begin when a suit is withdrawn', () => {
    const sued = (outcome: string) => {
      const c = b.published();
      give(c, 'record-lawsuit', { on: '2026-05-11', court: '区法院' }, '2026-05-11');
      until(c, '2026-10-20');
      expect(c.state.clocks['court-application']).toBeUndefined();
      give(c, 'record-lawsuit-outcome', { on: '2026-10-20', outcome, headAppeared: true }, '2026-10-20');
      return c.state.clocks['court-application']?.deadline.dueDay;
    };
    expect([sued('upheld'), sued('withdrawn')]).toEqual([undefined, '2027-01-20']);
  });

  it('count from the end of a deferral that outlasts the remedies, and again from a new one', () => {
    const c = b.published();
    defer(c, '2026-11-30');
    until(c, '2026-10-20');
    expect(c.state.clocks['court-application']).toBeUndefined();
    until(c, '2026-12-01');
    expect(c.clock('court-application').deadline.dueDay).toBe('2027-02-28');
    defer(c, '2027-03-31', [], '2026-12-10');
    expect(c.clock('court-application').state).toBe('void');
    until(c, '2027-04-01');
    expect(c.clock('court-application#2').deadline.dueDay).toBe('2027-06-30');
  });
});

describe('a deferral', () => {
  it('has a clock of its own, under the article that allows it, which nobody can extend or shorten but by a new deferral', () => {
    const c = b.published();
    defer(c, '2026-06-30');
    expect(c.clock('payment-deferral')).toMatchObject({ state: 'running', deadline: { dueDay: '2026-06-30' }, binding: { ruleId: 'fine-deferral', duty: 'party', citation: '《行政处罚法》第66条第2款、第72条第2款' } });
    expect(c.refused('extend-clock', { clockId: 'payment-deferral', length: 10, approvedBy: 'director', reason: '困难' }, { as: 'director' }).code).toBe('not-extendable');
    expect(c.refused('set-due-day', { clockId: 'payment-deferral', day: '2026-05-01', reason: '加快' }, { as: 'director' }).code).toBe('not-own-term');
    defer(c, '2026-07-31', [], '2026-06-01');
    expect([c.clock('payment-deferral').state, c.clock('payment-deferral#2').deadline.dueDay]).toEqual(['void', '2026-07-31']);
    until(c, '2026-08-01');
    expect(c.clock('payment-deferral#2').state).toBe('expired');
  });

  it('of one day ends today', () => {
    const c = b.published();
    defer(c, '2026-04-10');
    expect(c.clock('payment-deferral').deadline.dueDay).toBe('2026-04-10');
  });

  it('in instalments has a clock for each; a payment meets those it covers, however it is split', () => {
    const c = b.published();
    give(c, 'record-payment', b.payment(10_000, '2026-04-07'), '2026-04-07');
    defer(c, '2026-06-30', [part('2026-04-30', 10_000), part('2026-05-29', 10_000), part('2026-06-30', 20_000)]);
    const states = () => ['instalment', 'instalment#2', 'instalment#3', 'payment-deferral'].map((id) => c.clock(id).state);
    expect(c.clock('instalment#2').deadline.dueDay).toBe('2026-05-29');
    give(c, 'record-payment', b.payment(9_999.99, '2026-04-20', '票2'), '2026-04-20');
    expect(states()).toEqual(['running', 'running', 'running', 'running']);
    give(c, 'record-payment', b.payment(10_000.01, '2026-04-30', '票3'), '2026-04-30');
    expect(states()).toEqual(['met', 'met', 'running', 'running']);
    until(c, '2026-07-01');
    expect(states()).toEqual(['met', 'met', 'expired', 'expired']);
  });

  it('is met when the last instalment is paid', () => {
    const c = b.published();
    defer(c, '2026-06-30', [part('2026-05-29', 20_000), part('2026-06-30', 30_000)]);
    give(c, 'record-payment', b.payment(50_000, '2026-05-20'), '2026-05-20');
    expect(['instalment', 'instalment#2', 'payment-deferral'].map((id) => c.clock(id).state)).toEqual(['met', 'met', 'met']);
  });
});
