import type { CalendarYear, CalendarYearDay, LocalClosure } from './calendar-year.js';
import { type DayNumber, dayNumber } from './day-number.js';
import { hashText } from './version-hash.js';

/** Years that say something: an empty file means that the notice is not out, not that there are no holidays. */
export function publishedYears(years: readonly CalendarYear[]): CalendarYear[] {
  const published = years.filter(({ days }) => days.length > 0).sort((a, b) => a.year - b.year);
  const twice = published.find(({ year }, i) => published[i - 1]?.year === year);
  if (twice) throw new RangeError(`two notices for the year ${twice.year}`);
  return published;
}

/** What the notices say of each day they name. Where two years name a day, the year it lies in prevails. */
export function noticeDays(published: readonly CalendarYear[]): Map<DayNumber, CalendarYearDay> {
  const own = published.flatMap(({ year, days }) => days.filter(({ day }) => Number(day.slice(0, 4)) === year));
  const neighbours = published.flatMap(({ year, days }) => days.filter(({ day }) => Number(day.slice(0, 4)) !== year));
  return new Map([...neighbours, ...own].map((entry) => [dayNumber(entry.day), entry]));
}

/** Closures by day; of two that overlap the later in the list prevails. Throws RangeError when one ends before it begins. */
export function closureDays(closures: readonly LocalClosure[]): Map<DayNumber, LocalClosure> {
  const days = new Map<DayNumber, LocalClosure>();
  for (const closure of closures) {
    const last = dayNumber(closure.to);
    if (closure.to < closure.from) throw new RangeError(`closure ${closure.name} ends before it begins`);
    for (let number = dayNumber(closure.from); number <= last; number++) days.set(number, closure);
  }
  return days;
}

/** Names the data: equal data gives an equal version whatever the order it came in, any change another one. */
export function calendarVersion(
  published: readonly CalendarYear[],
  notices: ReadonlyMap<DayNumber, CalendarYearDay>,
  closures: ReadonlyMap<DayNumber, LocalClosure>,
): string {
  const byDay = <T>(map: ReadonlyMap<DayNumber, T>) => [...map].sort(([a], [b]) => a - b);
  return hashText(JSON.stringify([
    published.map(({ year }) => year),
    byDay(notices).map(([number, { name, off }]) => [number, name, off]),
    byDay(closures).map(([number, { name, working }]) => [number, name, working === true]),
  ]));
}
