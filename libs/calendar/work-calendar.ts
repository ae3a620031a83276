import type { CalendarYear, LocalClosure } from './calendar-year.js';
import { type DayNumber, dayFromNumber, dayNumber, numberOfParts, partsOfNumber, weekdayOfNumber } from './day-number.js';
import { buildDayTable } from './day-table.js';
import { calendarVersion, closureDays, noticeDays, publishedYears } from './notices.js';
import { isNewYearsDay, isPlainWorkingDay } from './plain-weekdays.js';
import type { DayInfo, DayKind, LegalDay, WorkCalendar } from './types.js';

export interface CalendarData {
  /** At most one a year. A year without days counts as not published. */
  readonly years: readonly CalendarYear[];
  readonly closures?: readonly LocalClosure[];
  /** Put before the content hash in `version`, for people. */
  readonly versionLabel?: string;
}

/** Whole years around every day that is not a plain weekday or weekend. */
function tableRange(named: readonly DayNumber[]): { first: DayNumber; last: DayNumber } {
  if (named.length === 0) return { first: 0, last: -1 };
  const ordered = [...named].sort((a, b) => a - b);
  return {
    first: numberOfParts(partsOfNumber(ordered[0]!).year, 1, 1),
    last: numberOfParts(partsOfNumber(ordered.at(-1)!).year, 12, 31),
  };
}

/**
 * Builds a bureau's working calendar from the holiday notices and its local closures. A local closure prevails over
 * the notice. Days of a year without a notice are plain weekdays less 1 January, marked provisional (assumption H2).
 * Throws RangeError for two notices of one year or an impossible day.
 */
export function buildCalendar({ years, closures = [], versionLabel }: CalendarData): WorkCalendar {
  const published = publishedYears(years);
  const yearNumbers = new Set(published.map(({ year }) => year));
  const notices = noticeDays(published);
  const local = closureDays(closures);
  const hash = calendarVersion(published, notices, local);

  function statutory(number: DayNumber): { kind: DayKind; working: boolean; name?: string } {
    const notice = notices.get(number);
    const isWeekend = weekdayOfNumber(number) > 5;
    if (notice?.off) return { kind: 'holiday', working: false, name: notice.name };
    if (notice && isWeekend) return { kind: 'make-up-day', working: true, name: notice.name };
    if (!notice && isNewYearsDay(number)) return { kind: 'holiday', working: false, name: '元旦' };
    return isWeekend ? { kind: 'weekend', working: false } : { kind: 'working-day', working: true };
  }

  function describe(number: DayNumber): { kind: DayKind; working: boolean; name?: string } {
    const said = statutory(number);
    const closure = local.get(number);
    if (!closure || said.working === (closure.working === true)) return said;
    return closure.working
      ? { kind: 'make-up-day', working: true, name: closure.name }
      : { kind: 'local-closure', working: false, name: closure.name };
  }

  const { first, last } = tableRange([...notices.keys(), ...local.keys()]);
  const table = buildDayTable(first, last, (number) => describe(number).working);

  return Object.freeze({
    version: versionLabel === undefined ? hash : `${versionLabel}-${hash}`,
    isPublished: (year: number) => yearNumbers.has(year),
    info(day: LegalDay): DayInfo {
      return { day, ...describe(dayNumber(day)), provisional: !yearNumbers.has(Number(day.slice(0, 4))) };
    },
    isWorkingDay(day: LegalDay) {
      const number = dayNumber(day);
      return table.isWorking(number) ?? isPlainWorkingDay(number);
    },
    addWorkingDays(day: LegalDay, n: number) {
      if (!Number.isInteger(n)) throw new RangeError(`not a whole number of working days: ${n}`);
      const number = dayNumber(day);
      if (n === 0) return day;
      const rank = n > 0 ? table.rank(number) + n : table.rank(number - 1) + n + 1;
      return dayFromNumber(table.dayOfRank(rank));
    },
    workingDaysBetween: (from: LegalDay, to: LegalDay) => table.rank(dayNumber(to)) - table.rank(dayNumber(from)),
    nextWorkingDayOnOrAfter: (day: LegalDay) => dayFromNumber(table.dayOfRank(table.rank(dayNumber(day) - 1) + 1)),
    previousWorkingDayOnOrBefore: (day: LegalDay) => dayFromNumber(table.dayOfRank(table.rank(dayNumber(day)))),
  });
}
