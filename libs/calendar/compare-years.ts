import type { CalendarYear, CalendarYearDay } from './calendar-year.js';
import type { LegalDay } from './types.js';

/** A day on which two notices of a year differ. Null: the notice does not name the day. */
export interface YearChange {
  readonly day: LegalDay;
  readonly before: CalendarYearDay | null;
  readonly after: CalendarYearDay | null;
}

/** What a revised notice changes, in the order of days. Names count: they show in explanations. */
export function compareYears(before: CalendarYear, after: CalendarYear): YearChange[] {
  const old = new Map(before.days.map((entry) => [entry.day, entry]));
  const revised = new Map(after.days.map((entry) => [entry.day, entry]));
  return [...new Set([...old.keys(), ...revised.keys()])]
    .sort()
    .map((day) => ({ day, before: old.get(day) ?? null, after: revised.get(day) ?? null }))
    .filter(({ before: a, after: b }) => a?.off !== b?.off || a?.name !== b?.name);
}
