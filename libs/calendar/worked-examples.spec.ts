import { builtinCalendar } from './builtin.js';
import { chain, computeDeadline } from './deadline.js';
import { toInstant } from './instant.js';
import { addDays, daysBetween } from './legal-day.js';
import { latestDayBefore } from './term-arithmetic.js';
import type { Count, Deadline, LegalDay, Suspension, Term } from './types.js';

/** The worked examples of the statute research, as far as they are calendar arithmetic. */

const calendar = builtinCalendar();
const AS_OF = '2026-11-25';

const calendarDays = (length: number, more: Partial<Term> = {}): Term => ({ length, unit: 'calendar-day', ...more });
const workingDays = (length: number): Term => ({ length, unit: 'working-day' });
const rolled: Partial<Term> = { roll: 'next-working-day' };

function due(day: LegalDay, term: Term, more: { extensions?: Term[]; suspensions?: Suspension[] } = {}): Deadline {
  return computeDeadline({ term, start: toInstant(`${day}T10:00+08:00`), ...more }, calendar, AS_OF);
}

const dueDay = (...count: Parameters<typeof due>) => due(...count).dueDay;
const actionDay = (deadline: Deadline) => calendar.previousWorkingDayOnOrBefore(deadline.dueDay);

describe('working-day terms', () => {
  it.each<[number, string, LegalDay, number, LegalDay]>([
    [1, 'hearing request before Spring Festival 2026', '2026-02-12', 5, '2026-02-26'],
    [2, 'service before National Day 2026', '2026-09-28', 7, '2026-10-13'],
    [3, 'publication of the same decision', '2026-09-28', 7, '2026-10-13'],
    [4, 'withdrawal of a disclosed decision, Spring Festival 2025', '2025-01-24', 3, '2025-02-05'],
    [5, 'evidence registration, Spring Festival 2024', '2024-02-07', 7, '2024-02-22'],
    [17, 'demand over May Day 2026', '2026-04-24', 10, '2026-05-12'],
    [19, 'petition objection over Mid-Autumn and National Day 2026', '2026-09-24', 5, '2026-10-09'],
    [25, 'Spring Festival 2020 as extended', '2020-01-21', 7, '2020-02-07'],
  ])('example %i: %s', (_, __, trigger, n, expected) => {
    expect(due(trigger, workingDays(n))).toMatchObject({ dueDay: expected, rawDay: expected, provisional: false });
  });

  it('example 23: 20 working days over Spring Festival 2026, then 20 more', () => {
    expect(dueDay('2026-01-30', workingDays(20))).toBe('2026-03-05');
    expect(dueDay('2026-01-30', workingDays(20), { extensions: [workingDays(20)] })).toBe('2026-04-02');
  });

  it('example 24: permit, extension, and delivery from the decision', () => {
    const first: Count = { term: workingDays(20), start: toInstant('2025-09-15T10:00+08:00') };
    const days = chain(first, [{ term: workingDays(10) }], calendar, AS_OF).map((each) => each.dueDay);
    expect(days).toEqual(['2025-10-17', '2025-10-31']);
    expect(dueDay('2025-09-15', workingDays(20), { extensions: [workingDays(10)] })).toBe('2025-10-31');
  });

  it('example 30: a term that crosses into 2027 is provisional', () => {
    expect(due('2026-12-25', workingDays(7))).toMatchObject({ dueDay: '2027-01-06', provisional: true });
  });
});

describe('calendar-day terms', () => {
  it('example 6: seizure 30 days and 30 more, without roll, and counting the day of seizure', () => {
    expect(dueDay('2026-01-20', calendarDays(30))).toBe('2026-02-19');
    expect(dueDay('2026-01-20', calendarDays(30), { extensions: [calendarDays(30)] })).toBe('2026-03-21');
    const strict = calendarDays(30, { startDayCounts: true });
    expect(dueDay('2026-01-20', strict)).toBe('2026-02-18');
    expect(dueDay('2026-01-20', strict, { extensions: [calendarDays(30)] })).toBe('2026-03-20');
  });

  it('example 7: the same seizure with an appraisal excluded, its end day on the clock again', () => {
    const counted = due('2026-01-20', calendarDays(30), { suspensions: [{ from: '2026-02-02', until: '2026-02-12' }] });
    expect(counted).toMatchObject({ dueDay: '2026-03-01', suspendedDays: 10 });
    expect(dueDay('2026-01-20', calendarDays(30), { suspensions: [{ from: '2026-02-02', until: '2026-02-13' }] })).toBe('2026-03-02');
  });

  it('example 8: a decision term that ends on a Sunday does not roll; act on the make-up Saturday before', () => {
    const deadline = due('2025-12-01', calendarDays(90));
    expect(deadline.dueDay).toBe('2026-03-01');
    expect(actionDay(deadline)).toBe('2026-02-28');
  });

  it('example 9: the old ladder runs from the filing day each time', () => {
    expect([30, 90, 180].map((n) => dueDay('2025-03-03', calendarDays(n)))).toEqual(['2025-04-02', '2025-06-01', '2025-08-30']);
  });

  it('example 10: a party’s payment term rolls over National Day; example 11 counts on from the rolled day', () => {
    const deadline = due('2026-09-18', calendarDays(15, rolled));
    expect(deadline).toMatchObject({ rawDay: '2026-10-03', dueDay: '2026-10-08' });
    expect(addDays(deadline.dueDay, 1)).toBe('2026-10-09');
    expect(daysBetween(deadline.dueDay, '2026-11-11')).toBe(34);
  });

  it('example 12: reconsideration rolls over Spring Festival 2026', () => {
    expect(due('2025-12-20', calendarDays(60, rolled))).toMatchObject({ rawDay: '2026-02-18', dueDay: '2026-02-24' });
  });

  it('example 18: petition notice inside National Day does not roll; send before', () => {
    const deadline = due('2026-09-20', calendarDays(15));
    expect(deadline.dueDay).toBe('2026-10-05');
    expect(actionDay(deadline)).toBe('2026-09-30');
  });

  it('example 20: petition 60 days and 30 from the original end', () => {
    expect(dueDay('2026-03-16', calendarDays(60))).toBe('2026-05-15');
    expect(dueDay('2026-03-16', calendarDays(60), { extensions: [calendarDays(30)] })).toBe('2026-06-14');
  });

  it('example 22: reply to an accident report', () => {
    expect(dueDay('2026-05-20', calendarDays(15))).toBe('2026-06-04');
  });

  it('example 26: the old hearing request rolls over National Day 2020', () => {
    expect(due('2020-09-28', calendarDays(3, rolled))).toMatchObject({ rawDay: '2020-10-01', dueDay: '2020-10-09' });
  });

  it('example 27: announcement 60 days, then 30', () => {
    expect(dueDay('2021-12-20', calendarDays(60))).toBe('2022-02-18');
    expect(dueDay('2022-01-04', calendarDays(30))).toBe('2022-02-03');
  });
});

describe('month and year terms', () => {
  it('examples 13 and 16: six months end on a make-up Saturday, and three months follow', () => {
    const first: Count = { term: { length: 6, unit: 'month', roll: 'next-working-day' }, start: toInstant('2025-08-31T10:00+08:00') };
    const days = chain(first, [{ term: { length: 3, unit: 'month' } }], calendar, AS_OF).map((each) => each.dueDay);
    expect(days).toEqual(['2026-02-28', '2026-05-28']);
  });

  it('example 14: six months into a leap February', () => {
    expect(dueDay('2023-08-31', { length: 6, unit: 'month' })).toBe('2024-02-29');
  });

  it('example 15: two years from a leap day', () => {
    expect(dueDay('2024-02-29', { length: 2, unit: 'year' })).toBe('2026-02-28');
  });
});

describe('accidents, fixed dates and counting back', () => {
  it('example 21: hours run on over midnight, days from the day of the accident', () => {
    const start = toInstant('2026-01-31T23:40+08:00');
    const hour = computeDeadline({ term: { length: 1, unit: 'hour' }, start }, calendar, AS_OF);
    expect(hour.due).toBe(toInstant('2026-02-01T00:40+08:00'));
    const ofDays = (length: number, extensions: Term[] = []) => computeDeadline({ term: calendarDays(length), start, extensions }, calendar, AS_OF).dueDay;
    expect([ofDays(30), ofDays(60), ofDays(60, [calendarDays(60)])]).toEqual(['2026-03-02', '2026-04-01', '2026-05-31']);
  });

  it('example 28: a fixed date on a Saturday is acted on the working day before', () => {
    expect(calendar.previousWorkingDayOnOrBefore('2026-01-31')).toBe('2026-01-30');
  });

  it('example 29: seven clear working days before a hearing', () => {
    expect(latestDayBefore('2026-11-12', 7, 'working-day', calendar)).toBe('2026-11-02');
    expect(calendar.addWorkingDays('2026-11-12', -7)).toBe('2026-11-03');
    expect(latestDayBefore('2026-11-12', 7, 'calendar-day', calendar)).toBe('2026-11-04');
    expect(latestDayBefore('2026-03-31', 1, 'month', calendar)).toBe('2026-02-27');
  });
});
