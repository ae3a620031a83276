import { builtinCalendar, builtinYears } from './builtin.js';
import type { CalendarYear } from './calendar-year.js';
import { compareYears } from './compare-years.js';
import { computeDeadline, elapsed, remaining } from './deadline.js';
import { explainDeadline } from './explain.js';
import { toInstant } from './instant.js';
import { addDays, daysBetween, endOfLegalDay, legalDay, startOfLegalDay } from './legal-day.js';
import type { Count, LegalDay, Term, WorkCalendar } from './types.js';
import { buildCalendar } from './work-calendar.js';

/** Bugs reported of other systems, as inputs of this one. The letters are the case numbers of the research. */

const calendar = builtinCalendar();
const AS_OF = '2026-11-25';
const days = (length: number, unit: Term['unit'], roll: Term['roll'] = 'none'): Term => ({ length, unit, roll });
const from = (day: LegalDay, term: Term, more: Partial<Count> = {}): Count => ({ term, start: toInstant(`${day}T09:00+08:00`), ...more });
const due = (count: Count, on: WorkCalendar = calendar, asOf = AS_OF) => computeDeadline(count, on, asOf);

describe('A: calendar data', () => {
  it('A01 counts the make-up Sunday', () => {
    expect(due(from('2019-04-26', days(3, 'working-day'))).dueDay).toBe('2019-04-30');
  });

  it('A03 a revised notice moves a due date to an earlier day and names another version', () => {
    const second = builtinYears.find(({ year }) => year === 2019)!;
    const first: CalendarYear = {
      ...second,
      days: second.days.filter(({ name, day }) => name !== '劳动节' || day === '2019-05-01'),
    };
    const others = builtinYears.filter(({ year }) => year !== 2019);
    const before = buildCalendar({ years: [...others, first] });
    const after = buildCalendar({ years: [...others, second] });
    const count = from('2019-04-24', days(5, 'working-day'));
    expect([due(count, before).dueDay, due(count, after).dueDay]).toEqual(['2019-05-02', '2019-04-30']);
    expect(before.version).not.toBe(after.version);
    expect(compareYears(first, second).map(({ day, before: old, after: revised }) => [day, old?.off, revised?.off])).toEqual([
      ['2019-04-28', undefined, false],
      ['2019-05-02', undefined, true],
      ['2019-05-03', undefined, true],
      ['2019-05-04', undefined, true],
      ['2019-05-05', undefined, false],
    ]);
    expect(compareYears(second, second)).toEqual([]);
  });

  it('A07 follows the notice where a library does not', () => {
    expect(due(from('2022-12-30', days(2, 'working-day'))).dueDay).toBe('2023-01-04');
    expect(due(from('2020-01-30', days(3, 'working-day'))).dueDay).toBe('2020-02-05');
  });

  it('A08 a day flipped to off is used by the calendar built next', () => {
    const years = builtinYears.map((year) => (year.year !== 2026 ? year : {
      ...year, days: year.days.map((entry) => (entry.day === '2026-05-09' ? { ...entry, off: true } : entry)),
    }));
    const count = from('2026-05-07', days(2, 'working-day'));
    expect([due(count).dueDay, due(count, buildCalendar({ years })).dueDay]).toEqual(['2026-05-09', '2026-05-11']);
  });

  it('A10 shows make-up days as 补班 and days off as 休', () => {
    const lines = explainDeadline(from('2026-02-14', days(5, 'working-day')), calendar, AS_OF);
    const why = new Map(lines.map((line) => [line.day, line.why]));
    expect(lines.map(({ day }) => day)).toEqual(Array.from({ length: 15 }, (_, i) => addDays('2026-02-14', i)));
    expect(why.get('2026-02-14')).toBe('补班（春节）：起算日，当日不计入（民法典第201条）');
    expect(why.get('2026-02-28')).toBe('补班（春节）：第5日，期限届满日');
    for (let day = '2026-02-15'; day <= '2026-02-23'; day = addDays(day, 1)) expect(why.get(day)).toBe('休（春节）：不计');
    expect(lines.map(({ number }) => number).filter(Boolean)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('B: day counting', () => {
  it('B01 rolls the year over', () => {
    expect(due(from('2025-12-30', days(5, 'working-day'))).dueDay).toBe('2026-01-07');
  });

  it.each<[LegalDay, LegalDay]>([
    ['2026-03-01', '2026-03-06'],
    ['2026-02-28', '2026-03-06'],
    ['2026-02-14', '2026-02-28'],
    ['2026-10-02', '2026-10-13'],
  ])('B02 counts from a trigger on %s, on a day off or a make-up day', (trigger, expected) => {
    expect(due(from(trigger, days(5, 'working-day'))).dueDay).toBe(expected);
  });

  it('B04 keeps days and hours apart and refuses a unit it does not know', () => {
    expect(due(from('2026-03-02', days(5, 'working-day'))).dueDay).toBe('2026-03-09');
    expect(due(from('2026-03-02', days(120, 'working-hour'))).dueDay).toBe('2026-03-23');
    expect(() => due(from('2026-03-02', { length: 5, unit: 'P5D' as Term['unit'] }))).toThrow('not a length of time: 5 P5D');
    expect(() => due(from('2026-03-02', days(2.5, 'working-day')))).toThrow(RangeError);
    expect(() => due(from('2026-03-02', days(-1, 'calendar-day')))).toThrow(RangeError);
  });

  it.each<[LegalDay, number, LegalDay, LegalDay]>([
    ['2026-08-06', 60, '2026-10-05', '2026-10-08'],
    ['2026-07-03', 90, '2026-10-01', '2026-10-08'],
    ['2026-01-15', 30, '2026-02-14', '2026-02-14'],
  ])('B05 gives the raw and the rolled day of a term from %s', (trigger, length, raw, rolled) => {
    expect(due(from(trigger, days(length, 'calendar-day', 'next-working-day')))).toMatchObject({ rawDay: raw, dueDay: rolled });
    expect(due(from(trigger, days(length, 'calendar-day')))).toMatchObject({ rawDay: raw, dueDay: raw });
  });

  it('B07 ends months inside the month', () => {
    expect(due(from('2026-01-31', days(1, 'month', 'next-working-day')))).toMatchObject({ rawDay: '2026-02-28', dueDay: '2026-02-28', provisional: false });
    expect(due(from('2026-08-31', days(6, 'month', 'next-working-day')))).toMatchObject({ rawDay: '2027-02-28', dueDay: '2027-03-01', provisional: true });
    expect(due(from('2024-02-29', days(12, 'month'))).dueDay).toBe('2025-02-28');
  });

  it('B08 leaves the whole of the last day', () => {
    const deadline = due({ term: days(6, 'month'), start: toInstant('2026-03-15T14:20+08:00') });
    expect(deadline).toMatchObject({ dueDay: '2026-09-15', due: '2026-09-15T15:59:59.999Z' });
    expect(remaining(deadline, toInstant('2026-09-15T23:59:59.999+08:00'), calendar)).toEqual({ overdue: false, workingDays: 0, calendarDays: 0, milliseconds: 0 });
    expect(remaining(deadline, toInstant('2026-09-16T00:03+08:00'), calendar)).toEqual({ overdue: true, workingDays: -1, calendarDays: -1, milliseconds: -180_001 });
  });

  it('B09 a duty desk loses no minute at midnight', () => {
    expect(due({ term: days(24, 'hour'), start: toInstant('2026-03-02T23:30+08:00') }).due).toBe(toInstant('2026-03-03T23:30+08:00'));
  });
});

describe('C: legal days', () => {
  it.each(['2026-03-02T00:30+08:00', '2026-03-02T23:59:59+08:00'])('C02 receipt at %s is on 2 March', (moment) => {
    expect(legalDay(toInstant(moment))).toBe('2026-03-02');
    expect(due({ term: days(5, 'working-day'), start: toInstant(moment) }).dueDay).toBe('2026-03-09');
  });

  it('C04 the countdown depends on the legal day alone', () => {
    const deadline = { dueDay: '2026-03-06', due: endOfLegalDay('2026-03-06') };
    expect(remaining(deadline, toInstant('2026-03-03T23:59+08:00'), calendar)).toMatchObject({ overdue: false, workingDays: 3, calendarDays: 3 });
    expect(remaining(deadline, toInstant('2026-03-04T00:00+08:00'), calendar)).toMatchObject({ overdue: false, workingDays: 2, calendarDays: 2 });
  });

  it('C05 days of 23 hours are days', () => {
    expect(daysBetween('1988-04-17', '1988-04-18')).toBe(1);
    expect(legalDay(startOfLegalDay('1986-05-04'))).toBe('1986-05-04');
    expect(due({ term: days(1, 'calendar-day'), start: toInstant('1988-04-17T02:30+09:00') }).due).toBe('1988-04-18T14:59:59.999Z');
  });
});

describe('D and E: suspension, extension, reopening', () => {
  const sixty = from('2026-03-02', days(60, 'calendar-day', 'next-working-day'));
  const hold = { from: '2026-03-10', until: '2026-03-30' };

  it('D02 adds a hold once, to the raw day', () => {
    expect(due({ ...sixty, suspensions: [hold] })).toMatchObject({ dueDay: '2026-05-21', suspendedDays: 20 });
    expect(due({ ...sixty, suspensions: [hold, { from: '2026-03-15', until: '2026-03-30' }] }).dueDay).toBe('2026-05-21');
  });

  it('D03 an open hold ends at closing: 8 days used, and the due day stands still from then on', () => {
    const open: Count = { ...sixty, suspensions: [{ from: '2026-03-10', until: null }] };
    expect(elapsed(open, '2026-03-25', calendar)).toBe(8);
    expect(due(open, calendar, '2026-03-25').dueDay).toBe('2026-05-18'); // raw 16 May, a Saturday
    expect(due(open, calendar, '2026-03-26').rawDay).toBe('2026-05-17');
    const closed: Count = { ...sixty, suspensions: [{ from: '2026-03-10', until: '2026-03-25' }] };
    expect(due(closed, calendar, '2026-03-25')).toEqual(due(open, calendar, '2026-03-25'));
    expect(due(closed, calendar, '2026-09-01')).toEqual(due(closed, calendar, '2026-03-25'));
  });

  it('D04 a revoked extension leaves the term as it was with the hold', () => {
    const extended = due({ ...sixty, suspensions: [hold], extensions: [days(30, 'calendar-day')] });
    expect(extended).toMatchObject({ rawDay: '2026-06-20', suspendedDays: 20 });
    expect(due({ ...sixty, suspensions: [hold], extensions: [] }).dueDay).toBe('2026-05-21');
  });

  it('E01 a petition closed on its tenth day has used ten days', () => {
    expect(elapsed(from('2026-03-02', days(60, 'calendar-day')), '2026-03-12', calendar)).toBe(10);
  });
});
