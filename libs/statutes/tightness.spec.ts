import { addDays, builtinCalendar, computeDeadline, daysBetween, type Term } from '#libs/calendar/index.js';
import fc from 'fast-check';
import { isNoLongerThan, isSameTerm, longestDays, shortestDays } from './tightness.js';

const calendar = builtinCalendar();
const term = (length: number, unit: Term['unit'], roll: Term['roll'] = 'none'): Term => ({ length, unit, roll });
const span = (t: Term, day: string, hour = 12) => {
  const start = `${day}T${String(hour).padStart(2, '0')}:30:00.000Z`;
  const { dueDay } = computeDeadline({ term: t, start }, calendar, day);
  return daysBetween(addDays(day, hour >= 16 ? 1 : 0), dueDay);
};

const anyTerm = fc.oneof(
  fc.record({ length: fc.integer({ min: 1, max: 240 }), unit: fc.constantFrom<Term['unit']>('calendar-day', 'working-day') }),
  fc.record({ length: fc.integer({ min: 1, max: 24 }), unit: fc.constant<Term['unit']>('month') }),
  fc.record({ length: fc.integer({ min: 1, max: 2 }), unit: fc.constant<Term['unit']>('year') }),
  fc.record({ length: fc.integer({ min: 1, max: 200 }), unit: fc.constant<Term['unit']>('hour') }),
).chain((t) => fc.constantFrom<Term>({ ...t, roll: 'none' }, { ...t, roll: 'next-working-day' }));
const anyDay = fc.integer({ min: 0, max: 3200 }).map((n) => addDays('2016-01-01', n));

describe('comparing terms', () => {
  it('finds every real span of ten years of calendars between its shortest and longest', () => {
    fc.assert(
      fc.property(anyTerm, anyDay, fc.integer({ min: 0, max: 23 }), (t, day, hour) => {
        const days = span(t, day, hour);
        expect(days).toBeGreaterThanOrEqual(shortestDays(t));
        expect(days).toBeLessThanOrEqual(longestDays(t));
      }),
      { numRuns: 5000 },
    );
  });

  it('holds for working-day terms of up to a year from every day of twelve years', () => {
    for (let day = '2015-01-01'; day < '2026-12-01'; day = addDays(day, 1)) {
      for (const n of [1, 2, 3, 5, 7, 10, 20, 30, 40, 41, 60, 80, 120, 240]) {
        const days = daysBetween(day, calendar.addWorkingDays(day, n));
        if (days > longestDays(term(n, 'working-day'))) throw new Error(`${n} working days from ${day} take ${days} days`);
      }
    }
  });

  it('never calls a promise tighter that once falls due later', () => {
    fc.assert(
      fc.property(anyTerm, anyTerm, anyDay, (promise, rule, day) => {
        fc.pre(isNoLongerThan(promise, rule));
        expect(span(promise, day)).toBeLessThanOrEqual(span(rule, day));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['7 working days within 7 working days', term(7, 'working-day'), term(7, 'working-day'), true],
    ['8 working days within 7', term(8, 'working-day'), term(7, 'working-day'), false],
    ['7 calendar within 7 working days', term(7, 'calendar-day'), term(7, 'working-day'), true],
    ['8 calendar within 7 working days', term(8, 'calendar-day'), term(7, 'working-day'), false],
    ['7 working within 7 calendar days', term(7, 'working-day'), term(7, 'calendar-day'), false],
    ['3 months within 90 days', term(3, 'month'), term(90, 'calendar-day'), false],
    ['89 days within 3 months', term(89, 'calendar-day'), term(3, 'month'), true],
    ['12 months within 1 year', term(12, 'month'), term(1, 'year'), true],
    ['24 hours within 1 calendar day', term(24, 'hour'), term(1, 'calendar-day'), true],
    ['1 calendar day within 24 hours', term(1, 'calendar-day'), term(24, 'hour'), false],
    ['rolling 15 days within 15 that do not roll', term(15, 'calendar-day', 'next-working-day'), term(15, 'calendar-day'), false],
    ['working hours within days', term(1, 'working-hour'), term(30, 'calendar-day'), false],
  ])('%s', (_text, promise, rule, expected) => {
    expect(isNoLongerThan(promise, rule)).toBe(expected);
  });

  it('takes a term that counts its first day for the shorter one', () => {
    const strict: Term = { ...term(30, 'calendar-day'), startDayCounts: true };
    expect(isNoLongerThan(strict, term(30, 'calendar-day'))).toBe(true);
    expect(isNoLongerThan(term(30, 'calendar-day'), strict)).toBe(false);
    expect(isSameTerm(strict, term(30, 'calendar-day'))).toBe(false);
    expect(isSameTerm({ length: 30, unit: 'calendar-day' }, term(30, 'calendar-day'))).toBe(true);
  });
});
