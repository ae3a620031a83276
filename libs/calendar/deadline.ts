import { countDays } from './day-terms.js';
import { countHours, hoursUsed } from './hour-terms.js';
import { millisecondsOf } from './instant.js';
import { addDays, daysBetween, endOfLegalDay, legalDay } from './legal-day.js';
import type { OfficeHours } from './office-hours.js';
import { daysIn, mergeSuspensions } from './suspension.js';
import { type DayUnit, difference, isDayUnit } from './term-arithmetic.js';
import type { Count, Deadline, Instant, LegalDay, WorkCalendar } from './types.js';

export interface CountOptions {
  /** For working-hour terms. Default: 08:30–12:00 and 13:30–18:00. */
  readonly officeHours?: OfficeHours;
}

/** True when a day from `first` to `last` lies in a year whose notice is not out. */
function reachesUnpublishedYear(first: LegalDay, last: LegalDay, calendar: WorkCalendar): boolean {
  const lastYear = Number(last.slice(0, 4));
  for (let year = Number(first.slice(0, 4)); year <= lastYear; year++) {
    if (!calendar.isPublished(year)) return true;
  }
  return false;
}

/**
 * The due date of a count.
 *
 * `asOf` is the day up to which an open suspension is counted; it plays no part otherwise. Hour terms end at the exact
 * moment and never roll: art. 203 speaks of a last day. Throws RangeError for impossible days, lengths that are not
 * whole numbers, and extensions in hours of a term in days.
 */
export function computeDeadline(count: Count, calendar: WorkCalendar, asOf: LegalDay, options: CountOptions = {}): Deadline {
  if (!isDayUnit(count.term.unit)) {
    const { due, suspendedDays } = countHours(count, calendar, asOf, options.officeHours);
    const dueDay = legalDay(due);
    const provisional = reachesUnpublishedYear(legalDay(count.start), dueDay, calendar);
    return { due, dueDay, rawDay: dueDay, suspendedDays, provisional };
  }
  const { firstDay, rawDay, dueDay, suspendedDays } = countDays(count, calendar, asOf);
  const provisional = reachesUnpublishedYear(firstDay < dueDay ? firstDay : dueDay, dueDay, calendar);
  return { due: endOfLegalDay(dueDay), dueDay, rawDay, suspendedDays, provisional };
}

export interface Remaining {
  /** True from the first instant after `due`. */
  readonly overdue: boolean;
  /** Working days after today up to and with the due day; negative once it is past. */
  readonly workingDays: number;
  readonly calendarDays: number;
  /** To `due`; negative when overdue. */
  readonly milliseconds: number;
}

/** What is left of a deadline at a moment. Depends on legal days only, so every browser shows the same. */
export function remaining(deadline: Pick<Deadline, 'due' | 'dueDay'>, now: Instant, calendar: WorkCalendar): Remaining {
  const today = legalDay(now);
  const milliseconds = millisecondsOf(deadline.due) - millisecondsOf(now);
  return {
    overdue: milliseconds < 0,
    workingDays: calendar.workingDaysBetween(today, deadline.dueDay),
    calendarDays: daysBetween(today, deadline.dueDay),
    milliseconds,
  };
}

/**
 * How much of a count is used at the end of `until` (a legal day, or a moment): working days for a working-day term,
 * hours for an hour term, calendar days for day, month and year terms. An open suspension ends on `until`, which counts.
 */
export function elapsed(count: Count, until: LegalDay | Instant, calendar: WorkCalendar, options: CountOptions = {}): number {
  const { unit, startDayCounts } = count.term;
  const isMoment = until.length > 10;
  if (!isDayUnit(unit)) return hoursUsed(count, isMoment ? until : endOfLegalDay(until), calendar, options.officeHours);

  const lastDay = isMoment ? legalDay(until) : until;
  const triggerDay = legalDay(count.start);
  const dayBefore = startDayCounts ? addDays(triggerDay, -1) : triggerDay;
  if (lastDay <= dayBefore) return 0;
  const countedUnit: DayUnit = unit === 'working-day' ? 'working-day' : 'calendar-day';
  const dayAfter = addDays(lastDay, 1);
  const suspended = mergeSuspensions(count.suspensions, addDays(dayBefore, 1), lastDay)
    .filter(({ from }) => from < dayAfter)
    .reduce((sum, { from, until: end }) => sum + daysIn({ from, until: end < dayAfter ? end : dayAfter }, countedUnit, calendar), 0);
  return difference(countedUnit, dayBefore, lastDay, calendar) - suspended;
}

/** Terms one after the other: each starts at the end of the one before (for days: on its due day, not counted). */
export function chain(
  first: Count,
  following: readonly Omit<Count, 'start'>[],
  calendar: WorkCalendar,
  asOf: LegalDay,
  options: CountOptions = {},
): Deadline[] {
  const deadlines = [computeDeadline(first, calendar, asOf, options)];
  for (const next of following) {
    deadlines.push(computeDeadline({ ...next, start: deadlines.at(-1)!.due }, calendar, asOf, options));
  }
  return deadlines;
}
