import { type DayNumber, numberOfParts, partsOfNumber, weekdayOfNumber } from './day-number.js';

/**
 * The calendar of a year without a notice: Monday to Friday, less 1 January, which is a statutory holiday in every
 * year. Counted by formula, so a term may reach any distance into years that no table covers.
 */

const FIRST_DAY = numberOfParts(1, 1, 1); // a Monday
const LAST_YEAR = 9999;

/** `newYears[y]`: how many 1 Januaries of the years 1..y fall on a weekday. */
const newYears = new Int32Array(LAST_YEAR + 1);
for (let year = 1; year <= LAST_YEAR; year++) {
  newYears[year] = newYears[year - 1]! + (weekdayOfNumber(numberOfParts(year, 1, 1)) <= 5 ? 1 : 0);
}

export function isNewYearsDay(number: DayNumber): boolean {
  const { month, day } = partsOfNumber(number);
  return month === 1 && day === 1;
}

export function isPlainWorkingDay(number: DayNumber): boolean {
  return weekdayOfNumber(number) <= 5 && !isNewYearsDay(number);
}

/** Working days from 0001-01-01 to this day, both included. */
export function plainRank(number: DayNumber): number {
  const days = number - FIRST_DAY + 1;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5) - newYears[partsOfNumber(number).year]!;
}

/** The day with this rank: the first day on which plainRank reaches it. */
export function plainDay(rank: number): DayNumber {
  let low = FIRST_DAY + Math.floor(rank / 5) * 7 - 7;
  // Each 1 January costs a weekday and a year has at least 250 working days: one more day in 150 is ample.
  let high = low + 21 + Math.ceil(rank / 150);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (plainRank(middle) >= rank) high = middle;
    else low = middle + 1;
  }
  return low;
}
