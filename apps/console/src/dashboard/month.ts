import { addDays, addMonths, weekday } from '#libs/calendar/legal-day.js';
import type { LegalDay } from '#libs/calendar/types.js';

/** The weeks that a month (`2026-03`) touches, Monday to Sunday. */
export function weeksOf(month: string): LegalDay[][] {
  const first = `${month}-01`;
  const next = addMonths(first, 1);
  const weeks: LegalDay[][] = [];
  for (let monday = addDays(first, 1 - weekday(first)); monday < next; monday = addDays(monday, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((i) => addDays(monday, i)));
  }
  return weeks;
}
