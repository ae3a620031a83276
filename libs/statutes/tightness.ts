import type { Term } from './types.js';

/**
 * Is one term never longer than another, whatever the trigger day? Terms of different units are compared by their
 * shortest and longest possible span, so a doubtful promise counts as looser.
 */

/** Rest days in a row: the longest closure so far was ten days (春节 2020); one more to be safe. */
const LONGEST_CLOSURE = 11;
/**
 * Beyond weekends a working-day term loses at most one long closure, net of make-up days, in each stretch of this many
 * working days. Holds for every start day 2015–2026; with 60 it would not (60 working days from 2026-01-30 take 96 days).
 */
const WORKING_DAYS_PER_CLOSURE = 40;

const rollsPastEnd = (t: Term): boolean => t.roll === 'next-working-day' && t.unit !== 'working-day';

const isByMonth = (t: Term): boolean => t.unit === 'month' || t.unit === 'year';
const months = (t: Term): number => (t.unit === 'year' ? t.length * 12 : t.length);

/** Fewest calendar days from the trigger day to the due day. */
export function shortestDays(t: Term): number {
  const started = t.startDayCounts === true ? 1 : 0;
  switch (t.unit) {
    case 'calendar-day':
    case 'working-day':
      return t.length - started;
    case 'month':
    case 'year':
      return Math.floor((months(t) * 365) / 12) - 2 - started;
    case 'hour':
      // Due in the middle of a day: only the day before it is surely not later.
      return Math.floor(t.length / 24) - 1;
    case 'working-hour':
      // How many working hours make a day is the bureau's affair: not comparable.
      return 0;
  }
}

/** Most calendar days from the trigger day to the due day. */
export function longestDays(t: Term): number {
  const roll = rollsPastEnd(t) ? LONGEST_CLOSURE : 0;
  switch (t.unit) {
    case 'calendar-day':
      return t.length + roll;
    case 'working-day':
      return Math.ceil((t.length * 7) / 5) + LONGEST_CLOSURE * Math.ceil(t.length / WORKING_DAYS_PER_CLOSURE);
    case 'month':
    case 'year':
      return Math.ceil(months(t) * 30.5) + 1 + roll;
    case 'hour':
      return Math.ceil(t.length / 24);
    case 'working-hour':
      return Infinity;
  }
}

/** True when `promise` can never fall due after `rule` does, both counted from the same trigger. */
export function isNoLongerThan(promise: Term, rule: Term): boolean {
  const sameUnit = promise.unit === rule.unit || (isByMonth(promise) && isByMonth(rule));
  const shorterOrSame = isByMonth(promise) ? months(promise) <= months(rule) : promise.length <= rule.length;
  const sameCount = (promise.startDayCounts ?? false) || !(rule.startDayCounts ?? false);
  const sameEnd = !rollsPastEnd(promise) || rollsPastEnd(rule);
  if (sameUnit && shorterOrSame && sameCount && sameEnd) return true;
  return longestDays(promise) <= shortestDays(rule);
}

/** True when both terms always fall due together. */
export function isSameTerm(a: Term, b: Term): boolean {
  return isNoLongerThan(a, b) && isNoLongerThan(b, a);
}
