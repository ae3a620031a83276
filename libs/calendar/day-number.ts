import type { LegalDay } from './types.js';

/**
 * Days as integers: 0 is 1970-01-01, in the proleptic Gregorian calendar. All day arithmetic is integer arithmetic,
 * so neither the machine's time zone nor summer time (a day of 23 hours) can touch it.
 */
export type DayNumber = number;

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const { floor } = Math;

const DAYS_IN_CYCLE = 146_097; // 400 years
const DAYS_TO_EPOCH = 719_468; // 0000-03-01 to 1970-01-01
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const TWO_DIGITS = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1]!;
}

/** Years begin in March here, which puts the leap day last and makes month lengths a straight line. */
export function numberOfParts(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const cycle = floor(y / 400);
  const yearOfCycle = y - cycle * 400;
  const dayOfYear = floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfCycle = yearOfCycle * 365 + floor(yearOfCycle / 4) - floor(yearOfCycle / 100) + dayOfYear;
  return cycle * DAYS_IN_CYCLE + dayOfCycle - DAYS_TO_EPOCH;
}

export function partsOfNumber(number: DayNumber): DayParts {
  const shifted = number + DAYS_TO_EPOCH;
  const cycle = floor(shifted / DAYS_IN_CYCLE);
  const dayOfCycle = shifted - cycle * DAYS_IN_CYCLE;
  const yearOfCycle = floor(
    (dayOfCycle - floor(dayOfCycle / 1460) + floor(dayOfCycle / 36_524) - floor(dayOfCycle / 146_096)) / 365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + floor(yearOfCycle / 4) - floor(yearOfCycle / 100));
  const shiftedMonth = floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, day };
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** Null unless the text is exactly `YYYY-MM-DD` and such a day exists. */
function partsOfText(text: string): DayParts | null {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return null;
  return { year, month, day };
}

/** True for an existing day written `2026-03-02`; false for 2026-02-29, 2026-13-01, "2022", "2020-2-3". */
export function isLegalDay(value: unknown): value is LegalDay {
  return typeof value === 'string' && partsOfText(value) !== null;
}

/** Year, month and day of a legal day. Throws RangeError when there is no such day. */
export function partsOf(day: LegalDay): DayParts {
  const parts = partsOfText(day);
  if (parts === null) throw new RangeError(`not a calendar day: ${JSON.stringify(day)}`);
  return parts;
}

/** Integer of a legal day. Throws RangeError when there is no such day. */
export function dayNumber(day: LegalDay): DayNumber {
  const { year, month, day: date } = partsOf(day);
  return numberOfParts(year, month, date);
}

/** `YYYY-MM-DD` from its parts. Throws RangeError outside the years 1–9999. */
export function dayFromParts(year: number, month: number, day: number): LegalDay {
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`year outside 1–9999: ${year}`);
  return `${TWO_DIGITS[floor(year / 100)]}${TWO_DIGITS[year % 100]}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}`;
}

/** Days as text, made once each: writing them out is the dearest part of day arithmetic. */
const FIRST_KEPT = numberOfParts(1980, 1, 1);
const kept: (LegalDay | undefined)[] = new Array<undefined>(36_525).fill(undefined); // a hundred years

/** Legal day of an integer. Throws RangeError outside the years 1–9999. */
export function dayFromNumber(number: DayNumber): LegalDay {
  const known = kept[number - FIRST_KEPT];
  if (known !== undefined) return known;
  const { year, month, day } = partsOfNumber(number);
  const text = dayFromParts(year, month, day);
  if (number >= FIRST_KEPT && number < FIRST_KEPT + kept.length) kept[number - FIRST_KEPT] = text;
  return text;
}

/** ISO day of the week: 1 is Monday, 7 is Sunday. */
export function weekdayOfNumber(number: DayNumber): number {
  const sinceMonday = (number + 3) % 7; // 1970-01-01 was a Thursday
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
}
