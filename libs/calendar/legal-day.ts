import {
  dayFromNumber, dayFromParts, dayNumber, daysInMonth, isLegalDay, partsOf, weekdayOfNumber,
} from './day-number.js';
import type { Instant, LegalDay } from './types.js';

/**
 * Summers of the People's Republic of China, 1986–1991: clocks stood at UTC+9 from 02:00 of the first Sunday to 02:00
 * of the last. So the first midnight in summer time is the one that ends `first`, the last is the one that begins `last`.
 */
const SUMMERS: readonly { readonly first: LegalDay; readonly last: LegalDay }[] = [
  { first: '1986-05-04', last: '1986-09-14' },
  { first: '1987-04-12', last: '1987-09-13' },
  { first: '1988-04-17', last: '1988-09-11' },
  { first: '1989-04-16', last: '1989-09-17' },
  { first: '1990-04-15', last: '1990-09-16' },
  { first: '1991-04-14', last: '1991-09-15' },
];

const INSTANT = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z$/;

/** Does the day after this one begin (its 00:00) in summer time? Legal days differ from UTC+8 days only by this. */
function endsInSummerTime(day: LegalDay): boolean {
  if (day < '1986' || day > '1992') return false;
  return SUMMERS.some(({ first, last }) => day >= first && day < last);
}

/**
 * The calendar day in Asia/Shanghai at a moment: `2026-03-01T16:30:00.000Z` → `2026-03-02`.
 * Correct from 1950 on. Throws RangeError when the text is not an instant in UTC.
 */
export function legalDay(instant: Instant): LegalDay {
  const utcDay = instant.slice(0, 10);
  if (!INSTANT.test(instant) || !isLegalDay(utcDay)) {
    throw new RangeError(`not an instant in UTC: ${JSON.stringify(instant)}`);
  }
  // Midnight in Shanghai is 16:00 UTC the day before, in summer time 15:00.
  const hour = instant.slice(11, 13);
  const midnightPassed = hour >= '16' || (hour === '15' && endsInSummerTime(utcDay));
  return midnightPassed ? addDays(utcDay, 1) : utcDay;
}

/** The first instant of a legal day: 00:00:00.000 in Asia/Shanghai. */
export function startOfLegalDay(day: LegalDay): Instant {
  const before = addDays(day, -1);
  return `${before}T${endsInSummerTime(before) ? '15' : '16'}:00:00.000Z`;
}

/** The last instant of a legal day, up to which a term may still be met: 23:59:59.999 in Asia/Shanghai. */
export function endOfLegalDay(day: LegalDay): Instant {
  if (!isLegalDay(day)) throw new RangeError(`not a calendar day: ${JSON.stringify(day)}`);
  return `${day}T${endsInSummerTime(day) ? '14' : '15'}:59:59.999Z`;
}

/** `n` calendar days later, or earlier when negative. */
export function addDays(day: LegalDay, n: number): LegalDay {
  return dayFromNumber(dayNumber(day) + n);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LegalDay, to: LegalDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** Months since year 0, so that months can be added as integers. */
function monthIndex(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** The day `date` of a month, or its last day where the month is shorter (民法典 art. 202). */
function clampedDay(index: number, date: number): LegalDay {
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayFromParts(year, month, Math.min(date, daysInMonth(year, month)));
}

/**
 * The same date `n` months later, the month's last day where it has none (民法典 art. 202): 2026-01-31 + 1 → 2026-02-28.
 * Several months are added at once, never one by one: 01-31 + 2 is 03-31, not 03-28.
 */
export function addMonths(day: LegalDay, n: number): LegalDay {
  const { year, month, day: date } = partsOf(day);
  return clampedDay(monthIndex(year, month) + n, date);
}

/** The same date `n` years later; 2024-02-29 + 1 → 2025-02-28. */
export function addYears(day: LegalDay, n: number): LegalDay {
  return addMonths(day, 12 * n);
}

/**
 * The last day of `n` months of which `day` is the first, for a rule that counts the day of the trigger:
 * the day before the same date (03-01 + 1 → 03-31; 01-31 + 1 → 02-28, as the month has no 30th).
 */
export function lastDayOfMonths(day: LegalDay, n: number): LegalDay {
  const { year, month, day: date } = partsOf(day);
  const target = monthIndex(year, month) + n;
  return date === 1 ? clampedDay(target - 1, 31) : clampedDay(target, date - 1);
}

/** Whole months from `from` to `to`: the largest `n` with addMonths(from, n) not after `to`; mirrored when negative. */
export function monthsBetween(from: LegalDay, to: LegalDay): number {
  const a = partsOf(from);
  const b = partsOf(to);
  const months = monthIndex(b.year, b.month) - monthIndex(a.year, a.month);
  const reached = addMonths(from, months);
  if (to >= from) return reached > to ? months - 1 : months;
  return reached < to ? months + 1 : months;
}

/** ISO day of the week: 1 is Monday, 7 is Sunday. */
export function weekday(day: LegalDay): number {
  return weekdayOfNumber(dayNumber(day));
}
