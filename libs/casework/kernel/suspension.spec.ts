import { builtinCalendar, elapsed } from '#libs/calendar/index.js';
import * as b from '../testing/index.js';
import { countOf } from './index.js';

const id = 'accident-investigation';
const calendar = builtinCalendar();

/** Sixty days from 2026-03-02, suspended for an appraisal on 2026-03-10. */
function suspended(): b.Case {
  const c = b.filed({ registration: { variant: 'accident', accident: { ...b.ACCIDENT, occurredAt: '2026-03-02T01:00:00+08:00' } } });
  c.give('suspend-clock', { clockId: id, ground: 'appraisal', from: '2026-03-10', reason: '送检' }, { as: 'deputy', at: '2026-03-10' });
  return c;
}

describe('a suspended term', () => {
  it('is not overdue and sounds no alarm while it stands', () => {
    const c = suspended();
    const before = c.state;
    expect(c.sound('2026-07-01').filter((e) => 'clockId' in e && e.clockId === id)).toEqual([]);
    expect(c.clock(id)).toEqual(before.clocks[id]);
  });

  it('adds its twenty days to the raw end once (D02)', () => {
    const c = suspended();
    c.give('resume-clock', { clockId: id, until: '2026-03-30' }, { at: '2026-03-30' });
    expect(c.clock(id).deadline).toMatchObject({ dueDay: '2026-05-21', suspendedDays: 20 });
    expect(c.clock(id).suspensions).toEqual([{ from: '2026-03-10', until: '2026-03-30', ground: 'appraisal' }]);
  });

  it('counts two holds that touch as one stretch', () => {
    const c = suspended();
    c.give('resume-clock', { clockId: id, until: '2026-03-20' }, { at: '2026-03-20' });
    c.give('suspend-clock', { clockId: id, ground: 'appraisal', from: '2026-03-15', reason: '补检' }, { as: 'deputy', at: '2026-03-30' });
    c.give('resume-clock', { clockId: id, until: '2026-03-30' });
    expect(c.clock(id).deadline).toMatchObject({ dueDay: '2026-05-21', suspendedDays: 20 });
  });

  it('ends when the duty is done: eight days were used and the due date stays where it is (D03)', () => {
    const c = suspended();
    c.give('submit-accident-report', { on: '2026-03-25' }, { at: '2026-03-25' });
    const clock = c.clock(id);
    expect(clock).toMatchObject({ state: 'met', missedAt: null, suspensions: [{ from: '2026-03-10', until: '2026-03-25' }], deadline: { dueDay: '2026-05-16' } });
    expect(elapsed(countOf(clock), '2026-03-25', calendar)).toBe(8);
    c.sound('2026-08-01');
    expect(c.clock(id)).toEqual(clock);
  });

  it('is judged with its hold also when the calendar has changed since', () => {
    const c = suspended();
    c.calendar = b.PLAIN_WEEKDAYS;
    c.give('submit-accident-report', { on: '2026-05-10' }, { at: '2026-05-10' });
    expect(c.clock(id)).toMatchObject({ state: 'met', missedAt: null, deadline: { dueDay: '2026-07-01', suspendedDays: 61 } });
  });

  it('may begin on the very last day', () => {
    const c = b.filed({ registration: { variant: 'accident', accident: { ...b.ACCIDENT, occurredAt: '2026-03-02T01:00:00+08:00' } } });
    c.give('suspend-clock', { clockId: id, ground: 'appraisal', from: '2026-05-01', reason: '送检' }, { as: 'deputy', at: '2026-05-01' });
    c.give('resume-clock', { clockId: id, until: '2026-05-08' }, { at: '2026-05-08' });
    expect(c.clock(id).deadline.dueDay).toBe('2026-05-08');
  });

  it('does not begin after the report that ends it, when that was recorded late', () => {
    const c = suspended();
    c.give('submit-accident-report', { on: '2026-03-05' });
    expect(c.clock(id)).toMatchObject({ state: 'met', suspensions: [{ from: '2026-03-10', until: '2026-03-10' }], deadline: { dueDay: '2026-05-01', suspendedDays: 0 } });
  });

  it('cannot be resumed before it began, nor tomorrow', () => {
    const c = suspended();
    expect(c.refused('resume-clock', { clockId: id, until: '2026-03-09' })).toMatchObject({ code: 'day-too-early', field: 'until' });
    expect(c.refused('resume-clock', { clockId: id, until: '2026-03-11' })).toMatchObject({ code: 'day-in-future', field: 'until' });
  });

  it('may begin in arrears within the term, and answers what had been escalated meanwhile', () => {
    const c = b.filed({ registration: { variant: 'accident', accident: { ...b.ACCIDENT, occurredAt: '2026-03-02T01:00:00+08:00' } } });
    c.sound('2026-05-06');
    expect(c.state.escalations[`${id}:1`] ?? Object.values(c.state.escalations).find((e) => e.clockId === id)).toBeDefined();
    c.give('suspend-clock', { clockId: id, ground: 'appraisal', from: '2026-04-20', reason: '送检补录' }, { as: 'deputy' });
    const own = Object.values(c.state.escalations).filter((e) => e.clockId === id);
    expect(own.map((e) => e.answer?.kind)).toEqual(own.map(() => 'suspended'));
    expect(c.clock(id).missedAt).toBe('2026-05-01T15:59:59.999Z');
  });
});
