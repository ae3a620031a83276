/** Working calendars and deadline arithmetic of Asia/Shanghai legal days. Pure: no clock, no machine time zone, no I/O. */
export type * from './types.js';
export type * from './calendar-year.js';

export { isLegalDay, dayNumber, dayFromNumber, type DayNumber } from './day-number.js';
export {
  legalDay, startOfLegalDay, endOfLegalDay, addDays, addMonths, addYears, daysBetween, monthsBetween, weekday,
} from './legal-day.js';
export { toInstant, millisecondsOf, instantFromMilliseconds } from './instant.js';

export { buildCalendar, type CalendarData } from './work-calendar.js';
export { builtinCalendar, builtinYears } from './builtin.js';

export { computeDeadline, remaining, elapsed, chain, type CountOptions, type Remaining } from './deadline.js';
export { difference, latestDayBefore, type DayUnit } from './term-arithmetic.js';
export { explainDeadline } from './explain.js';
export { DEFAULT_OFFICE_HOURS, officeTime, type OfficeHours, type OfficeTime } from './office-hours.js';

export { importHolidayCn } from './import-holiday-cn.js';
export { importIcs } from './import-ics.js';
export { validateYear } from './validate-year.js';
export { compareYears, type YearChange } from './compare-years.js';
