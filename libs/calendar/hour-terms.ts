import { instantFromMilliseconds, MS_PER_HOUR, millisecondsOf, toInstant } from './instant.js';
import { legalDay, startOfLegalDay } from './legal-day.js';
import { DEFAULT_OFFICE_HOURS, type OfficeHours, type OfficeTime, officeTime } from './office-hours.js';
import { daysIn, mergeSuspensions, type Stretch } from './suspension.js';
import { checkTerm } from './term-arithmetic.js';
import type { Count, Instant, LegalDay, WorkCalendar } from './types.js';

/** An hour or working-hour term counted out, to the millisecond. */
export interface CountedHours {
  readonly due: Instant;
  readonly stretches: readonly Stretch[];
  readonly suspendedDays: number;
}

/** Hours run on day and night (24-hour desk, accident reports). */
const continuousTime: OfficeTime = {
  between: (from, to) => millisecondsOf(to) - millisecondsOf(from),
  add: (from, milliseconds) => instantFromMilliseconds(millisecondsOf(from) + milliseconds),
};

function timeFor(count: Count, calendar: WorkCalendar, officeHours: OfficeHours): OfficeTime {
  return count.term.unit === 'working-hour' ? officeTime(officeHours, calendar) : continuousTime;
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}

/** Counts an hour or working-hour term. A whole suspended day is off the clock from its 00:00. */
export function countHours(
  count: Count,
  calendar: WorkCalendar,
  asOf: LegalDay,
  officeHours: OfficeHours = DEFAULT_OFFICE_HOURS,
): CountedHours {
  const { term, extensions = [] } = count;
  const terms = [term, ...extensions];
  for (const each of terms) {
    checkTerm(each);
    if (each.unit !== term.unit) throw new RangeError(`a term in ${term.unit} cannot be extended in ${each.unit}`);
  }
  const time = timeFor(count, calendar, officeHours);
  const start = toInstant(count.start);
  let total = terms.reduce((sum, { length }) => sum + length * MS_PER_HOUR, 0);
  let due = time.add(start, total);
  let suspendedDays = 0;
  const stretches = mergeSuspensions(count.suspensions, legalDay(start), asOf);
  for (const off of stretches) {
    const from = startOfLegalDay(off.from);
    if (from >= due) break;
    total += time.between(later(from, start), later(startOfLegalDay(off.until), start));
    due = time.add(start, total);
    suspendedDays += daysIn(off, term.unit === 'working-hour' ? 'working-day' : 'calendar-day', calendar);
  }
  return { due, stretches, suspendedDays };
}

/** Hours of a count used up to a moment, suspended time left out. */
export function hoursUsed(
  count: Count,
  moment: Instant,
  calendar: WorkCalendar,
  officeHours: OfficeHours = DEFAULT_OFFICE_HOURS,
): number {
  const time = timeFor(count, calendar, officeHours);
  const start = toInstant(count.start);
  const until = toInstant(moment);
  if (until <= start) return 0;
  const suspended = mergeSuspensions(count.suspensions, legalDay(start), legalDay(until))
    .filter((off) => startOfLegalDay(off.from) < until && startOfLegalDay(off.until) > start)
    .reduce((sum, off) => {
      const to = startOfLegalDay(off.until);
      return sum + time.between(later(startOfLegalDay(off.from), start), to < until ? to : until);
    }, 0);
  return (time.between(start, until) - suspended) / MS_PER_HOUR;
}
