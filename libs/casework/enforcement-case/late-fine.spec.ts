import * as b from '../testing/index.js';
import { duesOf, paymentDueDay } from './index.js';

/** Served on 2026-09-18; the fifteen days end in the National Day holiday and roll to 2026-10-08 (worked examples 10 and 11). */
function servedInSeptember(penalties = [b.fine(50_000)]): b.Case {
  const c = b.decided({ penalties });
  c.give('record-service', { method: 'direct', servedOn: '2026-09-18', proof: '送达回证' }, { at: '2026-09-18' });
  c.give('publish-decision', {}, { as: 'clock' });
  return c;
}

const surcharge = (c: b.Case, asOf: string) => duesOf(c.state, asOf).lateFine / 100;
const pay = (c: b.Case, amount: number, on: string, at = on) => c.give('record-payment', b.payment(amount, on), { at });

describe('the late fine of three per cent a day', () => {
  it.each([
    ['2026-10-08', 0], ['2026-10-09', 1_500], ['2026-10-10', 3_000], ['2026-11-10', 49_500], ['2026-11-11', 50_000], ['2026-12-31', 50_000],
  ])('on 50,000 yuan comes to what worked example 11 says on %s', (day, yuan) => {
    const c = servedInSeptember();
    expect(paymentDueDay(c.state)).toBe('2026-10-08');
    expect(surcharge(c, day)).toBe(yuan);
    expect(duesOf(c.state, day).owing / 100).toBe(50_000 + yuan);
  });

  it('is not counted from filing to outcome of a reconsideration, and runs on afterwards', () => {
    const c = servedInSeptember();
    c.give('record-reconsideration', { on: '2026-10-20', body: '市应急管理局' }, { at: '2026-10-20' });
    expect([surcharge(c, '2026-10-19'), surcharge(c, '2026-10-20'), surcharge(c, '2026-12-10')]).toEqual([16_500, 16_500, 16_500]);
    c.give('record-reconsideration-outcome', { on: '2026-12-10', outcome: 'upheld' }, { at: '2026-12-10' });
    expect([surcharge(c, '2026-12-10'), surcharge(c, '2026-12-11')]).toEqual([16_500, 18_000]);
    c.give('record-lawsuit', { on: '2026-12-14', court: '示范区人民法院' }, { at: '2026-12-14' });
    expect([surcharge(c, '2026-12-13'), surcharge(c, '2027-06-30')]).toEqual([21_000, 21_000]);
  });

  it('is stayed once on the day one remedy ends and the next begins', () => {
    const c = servedInSeptember();
    c.give('record-reconsideration', { on: '2026-10-20', body: '市应急管理局' }, { at: '2026-10-20' });
    c.give('record-reconsideration-outcome', { on: '2026-12-10', outcome: 'upheld' }, { at: '2026-12-10' });
    c.give('record-lawsuit', { on: '2026-12-10', court: '示范区人民法院' });
    expect(surcharge(c, '2026-12-11')).toBe(16_500);
  });

  it('does not start while a lawsuit filed before the due day is open', () => {
    const c = servedInSeptember();
    c.give('record-lawsuit', { on: '2026-09-25', court: '示范区人民法院' }, { at: '2026-09-25' });
    expect(surcharge(c, '2026-12-31')).toBe(0);
  });

  it('is taken on what is left after a part payment', () => {
    const c = servedInSeptember();
    pay(c, 20_000, '2026-10-12');
    expect([surcharge(c, '2026-10-12'), surcharge(c, '2026-10-13'), surcharge(c, '2026-10-22')]).toEqual([6_000, 6_900, 15_000]);
    expect(duesOf(c.state, '2026-10-22')).toEqual({ principal: 5_000_000, lateFine: 1_500_000, paid: 2_000_000, owing: 4_500_000 });
  });

  it('stops once the fine is paid, and remains to be paid itself', () => {
    const c = servedInSeptember();
    pay(c, 50_000, '2026-10-10');
    expect(c.events('PaymentReceived').at(-1)?.settled).toBe(false);
    expect(surcharge(c, '2026-11-30')).toBe(3_000);
    expect(c.refused('close-case', { summary: '办结' }, { as: 'deputy' })).toMatchObject({ code: 'fine-owing', en: expect.stringContaining('3000.00') as unknown });
    pay(c, 3_000, '2026-10-20');
    expect(c.events('PaymentReceived').at(-1)?.settled).toBe(true);
    c.give('close-case', { summary: '办结' }, { as: 'deputy' });
  });

  it('comes out the same when payments are recorded out of order', () => {
    const ordered = servedInSeptember();
    pay(ordered, 20_000, '2026-10-12');
    pay(ordered, 39_000, '2026-10-22', '2026-10-25');
    const late = servedInSeptember();
    pay(late, 39_000, '2026-10-22', '2026-10-25');
    pay(late, 20_000, '2026-10-12', '2026-10-25');
    expect(duesOf(late.state, '2026-10-25')).toEqual(duesOf(ordered.state, '2026-10-25'));
    expect(late.refused('record-payment', b.payment(6_000.01, '2026-10-22'))).toMatchObject({ code: 'overpaid', en: expect.stringContaining('6000.00') as unknown });
    pay(late, 6_000, '2026-10-22', '2026-10-25');
    expect(late.events('PaymentReceived').map((e) => e.settled)).toEqual([false, false, true]);
  });

  it('is counted on the fine and capped by it, not by what was confiscated', () => {
    const c = servedInSeptember([b.fine(10_000), b.confiscation(40_000)]);
    expect([surcharge(c, '2026-10-09'), surcharge(c, '2027-03-01')]).toEqual([300, 10_000]);
    expect(surcharge(servedInSeptember([b.confiscation(40_000)]), '2027-03-01')).toBe(0);
  });

  it('is cut to whole fen', () => {
    expect(duesOf(servedInSeptember([b.fine(33.33)]).state, '2026-10-09').lateFine).toBe(99);
  });

  it('falls with the decision', () => {
    const c = servedInSeptember();
    c.give('record-lawsuit', { on: '2026-12-01', court: '示范区人民法院' }, { at: '2026-12-01' });
    c.give('record-lawsuit-outcome', { on: '2027-03-01', outcome: 'revoked', headAppeared: true }, { at: '2027-03-01' });
    expect(duesOf(c.state, '2027-03-01')).toMatchObject({ principal: 0, lateFine: 0, owing: 0 });
  });
});

describe('a deferral', () => {
  const defer = (amounts: readonly number[], until = '2026-12-31') => ({
    until, reason: '经济困难', instalments: amounts.map((amount, i) => ({ dueOn: `2026-1${i}-30`, amountFen: b.yuan(amount) })),
  });

  it('moves the due day, and the surcharge starts after it', () => {
    const c = servedInSeptember();
    c.give('defer-payment', defer([20_000, 30_000]), { as: 'deputy', at: '2026-09-25' });
    expect([paymentDueDay(c.state), c.clock('fine-payment').state]).toEqual(['2026-12-31', 'void']);
    expect([surcharge(c, '2026-12-31'), surcharge(c, '2027-01-01')]).toEqual([0, 1_500]);
    expect(c.refused('demand-payment', { on: '2026-12-31' }, { at: '2026-12-31' }).code).toBe('payment-not-due');
  });

  it('granted late, takes instalments of what is then owed and lets the party pay exactly these', () => {
    const c = servedInSeptember();
    expect(c.refused('defer-payment', defer([20_000, 48_000]), { as: 'deputy', at: '2026-10-20' }).code).toBe('instalments-do-not-add-up');
    c.give('defer-payment', defer([20_000, 30_000]), { as: 'deputy', at: '2026-10-20' });
    pay(c, 20_000, '2026-10-30');
    pay(c, 30_000, '2026-11-30');
    expect(duesOf(c.state, '2026-11-30').owing).toBe(0);
  });
});
