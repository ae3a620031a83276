import { buildCalendar, builtinYears } from '#libs/calendar/index.js';
import * as b from '../testing/index.js';

/** The 2019 Labour Day as first published (only 1 May off) and as revised (1–4 May off, 28 April and 5 May working). */
const others = builtinYears.filter((y) => y.year !== 2019);
const labourDay = (days: readonly (readonly [string, boolean])[]) =>
  buildCalendar({ years: [...others, { year: 2019, source: 'test', days: days.map(([day, off]) => ({ day, name: '劳动节', off })) }] });
const FIRST = labourDay([['2019-05-01', true]]);
const REVISED = labourDay([
  ['2019-05-01', true], ['2019-05-02', true], ['2019-05-03', true], ['2019-05-04', true], ['2019-04-28', false], ['2019-05-05', false],
]);
const SHORTER = labourDay([['2019-05-01', true], ['2019-04-27', false], ['2019-04-28', false]]);

/** Five working days from 2019-04-24 by the bureau's own promise. */
function registered(): b.Case {
  const promise = { limit: 'case-filing', term: { length: 5, unit: 'working-day' as const }, basis: '本局承诺', from: null, to: null };
  const c = new b.Case({ calendar: FIRST, profile: { terms: [promise] } });
  c.give('register-case', { ...b.REGISTRATION, discoveredOn: '2019-04-24' }, { at: '2019-04-24' });
  return c;
}

function recompute(c: b.Case, calendar: typeof FIRST, at: string) {
  c.calendar = calendar;
  return c.give('recompute-clocks', {}, { as: 'clock', at });
}

describe('a calendar revised after a term was counted (A03)', () => {
  it('moves the due date earlier, in a recorded event with the old and the new time', () => {
    const c = registered();
    expect(c.clock('case-filing')).toMatchObject({ deadline: { dueDay: '2019-05-02' }, calendarVersion: FIRST.version });
    expect(recompute(c, REVISED, '2019-04-26')).toEqual([expect.objectContaining({
      type: 'ClockRecomputed', previousDue: '2019-05-02T15:59:59.999Z', calendarVersion: REVISED.version, lateByRevision: false,
      deadline: expect.objectContaining({ due: '2019-04-30T15:59:59.999Z' }) as unknown,
    })]);
    expect(c.clock('case-filing')).toMatchObject({ deadline: { dueDay: '2019-04-30' }, calendarVersion: REVISED.version, lateByRevision: false });
  });

  it('writes nothing the second time, nor where the answer is the same', () => {
    const c = registered();
    recompute(c, REVISED, '2019-04-26');
    expect(recompute(c, REVISED, '2019-04-26')).toEqual([]);
    const other = b.filed();
    expect(recompute(other, REVISED, '2026-03-05')).toEqual([]);
  });

  it('flags a term that only the revision made late, and marks it missed only when a supervisor has answered', () => {
    const c = registered();
    recompute(c, REVISED, '2019-05-01');
    expect(c.clock('case-filing')).toMatchObject({ lateByRevision: true, missedAt: null });
    c.sound('2019-05-01T02:00:01.000Z');
    expect(c.events('EscalationRaised').map((e) => e.recipientId)).toEqual(['head']);
    expect(c.events('DeadlineMissed')).toEqual([]);
    c.give('acknowledge-escalation', { escalationId: 'case-filing:1', text: '日历调整所致' }, { as: 'head' });
    expect(c.events('DeadlineMissed')).toEqual([{ type: 'DeadlineMissed', clockId: 'case-filing', dueAt: '2019-04-30T15:59:59.999Z' }]);
    expect(c.clock('case-filing')).toMatchObject({ lateByRevision: false, missedAt: '2019-04-30T15:59:59.999Z' });
  });

  it('stays flagged through a further revision and after the duty is done', () => {
    const c = registered();
    recompute(c, REVISED, '2019-05-01');
    recompute(c, SHORTER, '2019-05-01');
    expect(c.clock('case-filing')).toMatchObject({ deadline: { dueDay: '2019-04-29' }, lateByRevision: true, missedAt: null });
    c.give('approve-filing', { officers: ['li', 'wang'] }, { as: 'deputy', at: '2019-05-02' });
    expect(c.clock('case-filing')).toMatchObject({ state: 'met', lateByRevision: true, missedAt: null });
  });

  it('is no longer excused once a supervisor has set a day for it', () => {
    const c = registered();
    recompute(c, REVISED, '2019-05-01');
    c.give('set-due-day', { clockId: 'case-filing', day: '2019-04-30', reason: '按新日历办结' }, { as: 'head' });
    expect(c.clock('case-filing').lateByRevision).toBe(false);
    c.sound('2019-05-01T02:00:01.000Z');
    expect(c.clock('case-filing').missedAt).toBe('2019-04-30T15:59:59.999Z');
  });

  it('is late in earnest when it was late before the revision', () => {
    const c = registered();
    recompute(c, REVISED, '2019-05-06');
    expect(c.clock('case-filing').lateByRevision).toBe(false);
    c.sound('2019-05-06T02:00:01.000Z');
    expect(c.clock('case-filing').missedAt).toBe('2019-04-30T15:59:59.999Z');
  });

  it('takes back what was escalated for the old due date, and climbs afresh for the new one', () => {
    const c = registered();
    c.sound('2019-05-03');
    const before = c.events('EscalationRaised').length;
    recompute(c, REVISED, '2019-05-03');
    expect(Object.values(c.state.escalations).map((e) => e.answer?.kind)).toEqual(Array.from({ length: before }, () => 'settled'));
    c.sound('2019-05-03T03:00:00.000Z');
    const afresh = c.events('EscalationRaised').slice(before);
    expect([...new Set(afresh.map((e) => e.due))]).toEqual(['2019-04-30T15:59:59.999Z']);
  });
});
