import { addDays, addMonths, addYears, daysBetween, lastDayOfMonths, monthsBetween } from './legal-day.js';
import type { LegalDay, Term, Unit, WorkCalendar } from './types.js';

/** Units that end with a day. Hours end at a moment and are counted in hour-terms.ts. */
export type DayUnit = Exclude<Unit, 'hour' | 'working-hour'>;

export function isDayUnit(unit: Unit): unit is DayUnit {
  return unit !== 'hour' && unit !== 'working-hour';
}

const UNITS: readonly string[] = ['calendar-day', 'working-day', 'month', 'year', 'hour', 'working-hour'] satisfies Unit[];

/** Throws RangeError unless the length is a whole number, zero or more, of a known unit: a rule is never guessed at. */
export function checkTerm({ length, unit }: Pick<Term, 'length' | 'unit'>): void {
  if (!Number.isInteger(length) || length < 0 || !UNITS.includes(unit)) {
    throw new RangeError(`not a length of time: ${length} ${unit}`);
  }
}

/** The raw end of `length` units that begin after `day`, no roll and no suspension. */
export function addUnits(day: LegalDay, length: number, unit: DayUnit, calendar: WorkCalendar): LegalDay {
  switch (unit) {
    case 'calendar-day': return addDays(day, length);
    case 'working-day': return calendar.addWorkingDays(day, length);
    case 'month': return addMonths(day, length);
    case 'year': return addYears(day, length);
  }
}

/** The raw end of a term triggered on `day`; the day itself when the length is 0. */
export function rawEnd(day: LegalDay, term: Term, unit: DayUnit, calendar: WorkCalendar): LegalDay {
  if (!term.startDayCounts || term.length === 0) return addUnits(day, term.length, unit, calendar);
  switch (unit) {
    case 'month': return lastDayOfMonths(day, term.length);
    case 'year': return lastDayOfMonths(day, 12 * term.length);
    default: return addUnits(addDays(day, -1), term.length, unit, calendar);
  }
}

/**
 * Whole units in (from, to], the inverse of adding: difference(u, d, d + n u) is n. Negative when `to` is earlier.
 */
export function difference(unit: DayUnit, from: LegalDay, to: LegalDay, calendar: WorkCalendar): number {
  switch (unit) {
    case 'calendar-day': return daysBetween(from, to);
    case 'working-day': return calendar.workingDaysBetween(from, to);
    case 'month': return monthsBetween(from, to);
    case 'year': return Math.trunc(monthsBetween(from, to) / 12);
  }
}

/**
 * The last day on which an act due `n` units before an event is still in time: `n` clear units lie between, neither
 * the day of the act nor that of the event among them (assumption A6). 7 working days before 2026-11-12 → 2026-11-02.
 */
export function latestDayBefore(eventDay: LegalDay, n: number, unit: DayUnit, calendar: WorkCalendar): LegalDay {
  checkTerm({ length: n, unit });
  switch (unit) {
    case 'calendar-day': return addDays(eventDay, -n - 1);
    case 'working-day': return calendar.addWorkingDays(eventDay, -n - 1);
    case 'month': return addDays(addMonths(eventDay, -n), -1);
    case 'year': return addDays(addYears(eventDay, -n), -1);
  }
}
