import type { LegalDay, WorkCalendar } from '#libs/calendar/index.js';

/** `count` working days from the first to the last, evenly spread, both ends included. */
export function spread(first: LegalDay, last: LegalDay, count: number, calendar: WorkCalendar): LegalDay[] {
  const from = calendar.nextWorkingDayOnOrAfter(first);
  const distance = calendar.workingDaysBetween(from, calendar.previousWorkingDayOnOrBefore(last));
  return Array.from({ length: count }, (_, i) => calendar.addWorkingDays(from, Math.round((distance * i) / Math.max(1, count - 1))));
}
