import type { CalendarYear, CalendarYearDay, YearFault, YearImport } from './calendar-year.js';
import { isLegalDay } from './day-number.js';
import { acceptYear, unreadable } from './import-holiday-cn.js';
import { addDays } from './legal-day.js';
import type { LegalDay } from './types.js';

interface Line {
  /** 1-based line in the file. */
  readonly row: number;
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

type Event = ReadonlyMap<string, Line>;

const HOLIDAY_NAMES = /元旦|春节|清明节?|劳动节|端午节?|中秋节?|国庆节?/g;
const MARKS = /[（(\s]*(?:补班|上班|班|放假|假期|休假|休)[）)\s]*.*$/;

/** RFC 5545: a line that begins with a blank continues the one before. */
function unfold(text: string): Line[] {
  const lines: { row: number; text: string }[] = [];
  text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/).forEach((line, i) => {
    const last = lines.at(-1);
    if (/^[ \t]/.test(line) && last) last.text += line.slice(1);
    else lines.push({ row: i + 1, text: line });
  });
  return lines.flatMap(({ row, text: line }) => {
    const match = /^([A-Za-z-]+)((?:;[^:]*)?):(.*)$/.exec(line);
    return match ? [{ row, name: match[1]!.toUpperCase(), parameters: match[2]!.toUpperCase(), value: match[3]!.trim() }] : [];
  });
}

/** Each event by property, with its first line under BEGIN. Properties of alarms inside an event are left out. */
function eventsOf(text: string): Event[] {
  const events: Event[] = [];
  const open: Map<string, Line>[] = [];
  let inner = 0;
  for (const line of unfold(text)) {
    const event = open[0];
    if (line.name === 'BEGIN' && line.value === 'VEVENT') open.push(new Map([['BEGIN', line]]));
    else if (line.name === 'END' && line.value === 'VEVENT' && event) events.push(open.pop()!);
    else if (event && line.name === 'BEGIN') inner++;
    else if (event && line.name === 'END') inner--;
    else if (event && inner === 0) event.set(line.name, line);
  }
  return events;
}

/** An all-day date `20261001`; null for anything that has a time, since a time can shift the day. */
function allDay(line: Line): LegalDay | null {
  const match = /^(\d{4})(\d\d)(\d\d)$/.exec(line.value);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}

/** What SUMMARY says: `国庆节 休`, `春节（班）`, `上班(补元旦假期)`. Null when it says neither. */
function readSummary(summary: string): { name: string; off: boolean } | null {
  const isMakeUp = /补班|上班|(?:^|[（(\s节旦])班(?:[）)\s]|$)/.test(summary);
  if (!isMakeUp && !/休|假/.test(summary)) return null;
  const names = summary.match(HOLIDAY_NAMES);
  return { name: names ? [...new Set(names)].join('、') : summary.replace(MARKS, '') || summary, off: !isMakeUp };
}

function readEvent(event: Event): { days: CalendarYearDay[]; row: number } | YearFault {
  const start = event.get('DTSTART');
  const end = event.get('DTEND');
  const row = event.get('BEGIN')!.row;
  const first = start && allDay(start);
  const stop = end ? allDay(end) : first && isLegalDay(first) ? addDays(first, 1) : first;
  if (!first || !stop || event.has('RRULE')) {
    return unreadable(`第 ${row} 行的日程不是普通的全天日程`, '导出为全天日程（DTSTART;VALUE=DATE:20261001），不带时间和重复规则', { row, field: 'day' });
  }
  if (!isLegalDay(first) || !isLegalDay(stop) || stop <= first || stop > addDays(first, 31)) {
    return unreadable(`第 ${row} 行的日期不存在或先后颠倒：${first} 至 ${stop}`, '核对 DTSTART 和 DTEND（DTEND 为结束的次日）', { row, field: 'day' });
  }
  const summary = event.get('SUMMARY')?.value ?? '';
  const said = readSummary(summary);
  if (!said) return unreadable(`第 ${row} 行的“${summary}”看不出是放假还是补班`, '标题注明“休”或“补班”，如“国庆节 休”', { row, field: 'off' });
  const days: CalendarYearDay[] = [];
  for (let day = first; day < stop; day = addDays(day, 1)) days.push({ day, ...said });
  return { days, row };
}

/**
 * Reads the holiday notice of one year from an iCalendar feed of all-day events. DTEND is exclusive. A feed may hold
 * other years: only days of `year` are taken. With them go the
 * last days of the December before, where 元旦 may begin. The same event twice is one day. Never throws: faults come back.
 */
export function importIcs(text: string, year: number, source: string, version?: string): YearImport {
  if (!/^\uFEFF?BEGIN:VCALENDAR/i.test(text)) {
    return { ok: false, faults: [unreadable('不是 iCalendar 文件', '导出为 .ics 文件')] };
  }
  const read = eventsOf(text).filter((event) => event.get('STATUS')?.value !== 'CANCELLED').map(readEvent);
  const faults = read.filter((result) => 'code' in result);
  if (faults.length > 0) return { ok: false, faults };

  const entries = read
    .flatMap((result) => ('days' in result ? result.days.map((entry) => ({ entry, row: result.row })) : []))
    .filter(({ entry: { day } }) => day >= `${year - 1}-12-16` && day <= `${year}-12-31`)
    .sort((a, b) => (a.entry.day < b.entry.day ? -1 : a.entry.day > b.entry.day ? 1 : a.row - b.row));
  // The same statement twice is harmless; a day said to be off and on stays twice and is refused as a duplicate.
  const distinct = entries.filter(({ entry }, i) => {
    const first = entries.findIndex((other) => other.entry.day === entry.day && other.entry.off === entry.off);
    return first === i;
  });
  const calendarYear: CalendarYear = {
    year, source, ...(version === undefined ? {} : { version }), days: distinct.map(({ entry }) => entry),
  };
  return acceptYear(calendarYear, distinct.map(({ row }) => row));
}
