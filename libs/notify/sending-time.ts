import { legalDay, startOfLegalDay, type Instant, type WorkCalendar } from '#libs/calendar/index.js';

/** Digests go out once a working day, five minutes after the office opens at 09:00 Asia/Shanghai and its alarms have sounded. */
const DIGEST_MS = (9 * 60 + 5) * 60_000;

function digestOf(day: string): Instant {
  return new Date(Date.parse(startOfLegalDay(day)) + DIGEST_MS).toISOString();
}

/** When a message that arises now may go: an emergency at once, anything else with the next morning's digest. */
export function sendingTime(now: Instant, emergency: boolean, calendar: WorkCalendar): Instant {
  if (emergency) return now;
  const today = legalDay(now);
  if (calendar.isWorkingDay(today) && now <= digestOf(today)) return digestOf(today);
  return digestOf(calendar.addWorkingDays(today, 1));
}
