import { addDays, daysBetween } from './legal-day.js';
import type { DayUnit } from './term-arithmetic.js';
import type { LegalDay, Suspension, WorkCalendar } from './types.js';

/** Days off the clock: `from` is the first of them, `until` the first day on it again. Never open, never empty. */
export interface Stretch {
  readonly from: LegalDay;
  readonly until: LegalDay;
}

const NONE: readonly Stretch[] = [];

/**
 * Suspensions as disjoint stretches in order, nothing before `firstDay`: overlapping ones count once. One that still
 * lasts counts up to `asOf`, which itself is on the clock: an act done on that day ends the suspension (assumption A3).
 * Throws RangeError when a suspension ends before it begins.
 */
export function mergeSuspensions(
  suspensions: readonly Suspension[] | undefined,
  firstDay: LegalDay,
  asOf: LegalDay,
): readonly Stretch[] {
  if (suspensions === undefined || suspensions.length === 0) return NONE;
  const stretches = suspensions
    .map(({ from, until }) => {
      if (until !== null && until < from) throw new RangeError(`suspension from ${from} ends before it begins: ${until}`);
      return { from: from < firstDay ? firstDay : from, until: until ?? asOf };
    })
    .filter(({ from, until }) => from < until)
    .sort((a, b) => (a.from < b.from ? -1 : 1));

  const merged: Stretch[] = [];
  for (const stretch of stretches) {
    const last = merged.at(-1);
    if (!last || stretch.from > last.until) merged.push(stretch);
    else if (stretch.until > last.until) merged[merged.length - 1] = { from: last.from, until: stretch.until };
  }
  return merged;
}

/** Days of a stretch in the term's own unit: working days for a working-day term, else calendar days. */
export function daysIn({ from, until }: Stretch, unit: DayUnit, calendar: WorkCalendar): number {
  return unit === 'working-day'
    ? calendar.workingDaysBetween(addDays(from, -1), addDays(until, -1))
    : daysBetween(from, until);
}

/** The stretch a day lies in, if any. */
export function stretchAt(stretches: readonly Stretch[], day: LegalDay): Stretch | undefined {
  return stretches.find(({ from, until }) => from <= day && day < until);
}
