import { daysBetween, legalDay } from '#libs/calendar/legal-day.js';
import type { Instant, LegalDay } from '#libs/calendar/types.js';

const SHANGHAI = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});

/** A moment as the clock on a wall in Shanghai showed it, wherever the browser is: `2026-03-02 09:30`. */
export function momentText(instant: Instant): string {
  const parts = Object.fromEntries(SHANGHAI.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']} ${parts['hour']}:${parts['minute']}`;
}

/** The legal day of a moment the server has sent. */
export function dayOf(instant: Instant): LegalDay {
  return legalDay(instant);
}

/** Legal days from the day of `asOf` to `day`; negative when it has passed. */
export function daysUntil(day: LegalDay, asOf: Instant): number {
  return daysBetween(legalDay(asOf), day);
}

/** The present moment in UTC, for what the server sends without its own; the machine's time zone plays no part. */
export function presentMoment(): Instant {
  return new Date(Date.now()).toISOString();
}

/** `2026-03-02T09:30` as typed, Beijing time, as a moment with its offset. */
export function withBeijingOffset(local: string): string {
  return `${local.length === 16 ? `${local}:00` : local}+08:00`;
}
