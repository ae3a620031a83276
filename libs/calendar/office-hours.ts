import { instantFromMilliseconds, MS_PER_DAY, MS_PER_MINUTE, millisecondsOf } from './instant.js';
import { addDays, legalDay, startOfLegalDay } from './legal-day.js';
import type { Instant, LegalDay, WorkCalendar } from './types.js';

/** When the office is open on a working day, Asia/Shanghai, in order: `{ from: '08:30', to: '12:00' }`. */
export type OfficeHours = readonly { readonly from: string; readonly to: string }[];

/** An eight-hour day. */
export const DEFAULT_OFFICE_HOURS: OfficeHours = [
  { from: '08:30', to: '12:00' },
  { from: '13:30', to: '18:00' },
];

/** Office time on a working calendar. All lengths are milliseconds. */
export interface OfficeTime {
  /** Office time in [from, to). */
  between(from: Instant, to: Instant): number;
  /** The first moment at which so much office time has passed since `from`; `from` itself for none. */
  add(from: Instant, milliseconds: number): Instant;
}

function timeOfDay(text: string): number {
  const match = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(text);
  const milliseconds = match ? (Number(match[1]) * 60 + Number(match[2])) * MS_PER_MINUTE : Number.NaN;
  if (!(milliseconds <= MS_PER_DAY)) throw new RangeError(`not a time of day: ${JSON.stringify(text)}`);
  return milliseconds;
}

/** Throws RangeError when the hours are malformed, empty, out of order or overlap. */
export function officeTime(hours: OfficeHours, calendar: WorkCalendar): OfficeTime {
  const spans = hours.map(({ from, to }) => ({ from: timeOfDay(from), to: timeOfDay(to) }));
  if (spans.length === 0 || spans.some(({ from, to }, i) => from >= to || from < (spans[i - 1]?.to ?? 0))) {
    throw new RangeError('office hours are empty, out of order or overlap');
  }
  const fullDay = spans.reduce((sum, { from, to }) => sum + to - from, 0);

  /** Office time passed on the day of this moment. */
  function passedToday(moment: Instant, day: LegalDay): number {
    if (!calendar.isWorkingDay(day)) return 0;
    const time = millisecondsOf(moment) - millisecondsOf(startOfLegalDay(day));
    return spans.reduce((sum, { from, to }) => sum + Math.min(Math.max(time - from, 0), to - from), 0);
  }

  /** The first time of day at which so much office time (more than none) has passed. */
  function timeWhenPassed(passed: number): number {
    let rest = passed;
    for (const { from, to } of spans) {
      if (rest <= to - from) return from + rest;
      rest -= to - from;
    }
    throw new RangeError(`more office time than a day has: ${passed}`);
  }

  return {
    between(from, to) {
      const first = legalDay(from);
      const last = legalDay(to);
      const wholeDays = calendar.workingDaysBetween(addDays(first, -1), addDays(last, -1));
      return wholeDays * fullDay + passedToday(to, last) - passedToday(from, first);
    },
    add(from, milliseconds) {
      if (milliseconds === 0) return from;
      const first = legalDay(from);
      const total = passedToday(from, first) + milliseconds;
      const days = Math.ceil(total / fullDay);
      const day = calendar.addWorkingDays(addDays(first, -1), days);
      const time = timeWhenPassed(total - (days - 1) * fullDay);
      return instantFromMilliseconds(millisecondsOf(startOfLegalDay(day)) + time);
    },
  };
}
