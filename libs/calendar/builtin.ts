import type { CalendarYear, CalendarYearDay, LocalClosure } from './calendar-year.js';
import { noticeLines } from './data/years.js';
import type { WorkCalendar } from './types.js';
import { buildCalendar } from './work-calendar.js';

function daysOf(notice: string): CalendarYearDay[] {
  return notice.trim().split('\n').flatMap((line) => {
    const [name = '', mark, ...days] = line.trim().split(' ');
    return days.map((day) => ({ day, name, off: mark === '休' }));
  });
}

/** The published years that come with the system, 2015–2026. A bureau's imported years replace them. */
export const builtinYears: readonly CalendarYear[] = Object.entries(noticeLines).map(([year, notice]) => ({
  year: Number(year),
  source: 'holiday-cn d4e53bf',
  days: daysOf(notice),
}));

/** The statutory calendar of the built-in years, with a bureau's closures if any. */
export function builtinCalendar(closures: readonly LocalClosure[] = []): WorkCalendar {
  return buildCalendar({ years: builtinYears, closures });
}
