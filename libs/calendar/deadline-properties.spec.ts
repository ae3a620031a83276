import fc from 'fast-check';
import { builtinCalendar } from './builtin.js';
import { dayFromNumber, dayNumber } from './day-number.js';
import { computeDeadline, elapsed, remaining } from './deadline.js';
import { explainDeadline } from './explain.js';
import { addDays, daysBetween, startOfLegalDay } from './legal-day.js';
import { difference } from './term-arithmetic.js';
import type { Count, LegalDay, Suspension, Term } from './types.js';

const calendar = builtinCalendar([{ from: '2024-07-01', to: '2024-07-05', name: '防汛停业' }]);
const AS_OF = '2027-06-01';

const anyDay = fc.integer({ min: dayNumber('2015-01-01'), max: dayNumber('2026-12-31') }).map(dayFromNumber);
const roll = fc.constantFrom<Term['roll']>('none', 'next-working-day');
const dayTerm = fc.record({
  length: fc.integer({ min: 1, max: 180 }),
  unit: fc.constantFrom<Term['unit']>('calendar-day', 'working-day'),
  startDayCounts: fc.boolean(),
  roll,
});
const monthTerm = fc.record({ length: fc.integer({ min: 1, max: 24 }), unit: fc.constant<Term['unit']>('month'), startDayCounts: fc.boolean(), roll });
const anyTerm = fc.oneof(dayTerm, monthTerm);
/** Suspensions as offsets from the trigger, so that most of them meet the term. */
const offsets = fc.array(fc.tuple(fc.integer({ min: -10, max: 150 }), fc.option(fc.integer({ min: 0, max: 60 }), { freq: 5 })), { maxLength: 4 });

function suspensionsFrom(day: LegalDay, list: readonly (readonly [number, number | null])[]): Suspension[] {
  return list.map(([at, length]) => ({ from: addDays(day, at), until: length === null ? null : addDays(day, at + length) }));
}

function isSuspended(day: LegalDay, suspensions: readonly Suspension[]): boolean {
  return suspensions.some(({ from, until }) => from <= day && day < (until ?? AS_OF));
}

/** Walks day by day: counts what counts, passes over what is suspended, then rolls. */
function walk(count: Count, trigger: LegalDay): { rawDay: LegalDay; dueDay: LegalDay } {
  const { term, suspensions = [], extensions = [] } = count;
  const working = term.unit === 'working-day';
  let left = [term, ...extensions].reduce((sum, { length }) => sum + length, 0);
  let day = term.startDayCounts ? addDays(trigger, -1) : trigger;
  while (left > 0) {
    day = addDays(day, 1);
    if (!isSuspended(day, suspensions) && (!working || calendar.isWorkingDay(day))) left--;
  }
  const rawDay = day;
  if (term.roll === 'next-working-day') {
    while (!calendar.isWorkingDay(day) || isSuspended(day, suspensions)) day = addDays(day, 1);
  }
  return { rawDay, dueDay: day };
}

describe('every trigger day from 2015 to 2026', () => {
  it.each<[Term['unit'], number]>([
    ['calendar-day', 15], ['working-day', 1], ['working-day', 7], ['working-day', 20], ['month', 1], ['month', 6], ['year', 2],
  ])('adding %s × %i, taking the difference, what remains, what is used and (up to 40 days) the explanation agree', (unit, length) => {
    for (let day = '2015-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
      const count: Count = { term: { length, unit }, start: startOfLegalDay(day) };
      const { dueDay, due } = computeDeadline(count, calendar, AS_OF);
      const left = remaining({ due, dueDay }, count.start, calendar);
      const dayUnit = unit as 'calendar-day' | 'working-day' | 'month' | 'year';
      const agree = difference(dayUnit, day, dueDay, calendar) === length
        && left.calendarDays === daysBetween(day, dueDay)
        && left.workingDays === calendar.workingDaysBetween(day, dueDay)
        && !left.overdue
        && elapsed(count, dueDay, calendar) === (unit === 'working-day' ? length : left.calendarDays)
        && (left.calendarDays > 40 || explainDeadline(count, calendar, AS_OF).at(-1)?.day === dueDay);
      if (!agree) throw new Error(`${length} ${unit} from ${day}: due ${dueDay}`);
    }
  });
});

describe('any count of days', () => {
  it('ends where a walk day by day ends, with suspensions and extensions', () => {
    fc.assert(fc.property(anyDay, dayTerm, offsets, fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 2 }), (day, term, list, more) => {
      const count: Count = {
        term, start: startOfLegalDay(day), suspensions: suspensionsFrom(day, list),
        extensions: more.map((length) => ({ length, unit: term.unit })),
      };
      expect(computeDeadline(count, calendar, AS_OF)).toMatchObject(walk(count, day));
    }), { numRuns: 600 });
  });

  it('is explained day by day without a gap, with the same end and the same number of counted days', () => {
    fc.assert(fc.property(anyDay, anyTerm, offsets, (day, term, list) => {
      const suspensions = suspensionsFrom(day, list);
      const count: Count = { term, start: startOfLegalDay(day), suspensions };
      const deadline = computeDeadline(count, calendar, AS_OF);
      const lines = explainDeadline(count, calendar, AS_OF);
      expect(lines.every((line, i) => line.day === addDays(day, i))).toBe(true);
      expect(lines.at(-1)).toMatchObject({ day: deadline.dueDay, verdict: 'due' });
      expect(lines.filter(({ verdict }) => verdict === 'due')).toHaveLength(1);
      const numbered = lines.filter(({ number }) => number !== undefined);
      expect(numbered.every(({ number }, i) => number === i + 1)).toBe(true);
      expect(numbered.at(-1)?.day).toBe(deadline.rawDay);
      expect(numbered.some((line) => isSuspended(line.day, suspensions))).toBe(false);
      if (term.unit !== 'month') expect(numbered).toHaveLength(term.length);
      if (term.unit === 'working-day') expect(numbered.every(({ working }) => working)).toBe(true);
    }), { numRuns: 300 });
  });

  it('uses as many days up to its raw end as the term is long', () => {
    fc.assert(fc.property(anyDay, dayTerm, offsets, (day, term, list) => {
      const suspensions = suspensionsFrom(day, list).filter(({ until }) => until !== null);
      const count: Count = { term, start: startOfLegalDay(day), suspensions };
      expect(elapsed(count, computeDeadline(count, calendar, AS_OF).rawDay, calendar)).toBe(term.length);
    }), { numRuns: 300 });
  });

  it('never ends earlier when it is longer, suspended or extended, and never before the trigger', () => {
    fc.assert(fc.property(anyDay, anyTerm, offsets, fc.integer({ min: 1, max: 40 }), (day, term, list, n) => {
      const end = (count: Partial<Count>) => computeDeadline({ term, start: startOfLegalDay(day), ...count }, calendar, AS_OF).dueDay;
      const plain = end({});
      const suspended = end({ suspensions: suspensionsFrom(day, list) });
      expect(plain >= day).toBe(true);
      expect(end({ term: { ...term, length: term.length + n } }) >= plain).toBe(true);
      expect(suspended >= plain).toBe(true);
      expect(end({ extensions: [{ length: n, unit: term.unit }] }) >= plain).toBe(true);
      expect(end({ suspensions: suspensionsFrom(day, [...list, [n, 5]]) }) >= suspended).toBe(true);
    }), { numRuns: 300 });
  });

  it('rolls only to a working day, and without the flag stays on the raw day', () => {
    fc.assert(fc.property(anyDay, anyTerm, (day, term) => {
      const { rawDay, dueDay } = computeDeadline({ term, start: startOfLegalDay(day) }, calendar, AS_OF);
      expect(dueDay).toBe(term.roll === 'none' ? rawDay : calendar.nextWorkingDayOnOrAfter(rawDay));
    }));
  });

  it('is provisional exactly when a day it runs over lies in a year without a notice', () => {
    fc.assert(fc.property(anyDay, dayTerm, (day, term) => {
      const { dueDay, provisional } = computeDeadline({ term, start: startOfLegalDay(day) }, calendar, AS_OF);
      expect(provisional).toBe(dueDay > '2026-12-31');
    }));
  });
});
