import { builtinYears } from './builtin.js';
import { importIcs } from './import-ics.js';
import { addDays } from './legal-day.js';
import type { LegalDay } from './types.js';
import { buildCalendar } from './work-calendar.js';

const compact = (day: LegalDay) => day.replaceAll('-', '');
const event = (day: LegalDay, summary: string, until = addDays(day, 1)) => [
  'BEGIN:VEVENT', `UID:${day}`, `SUMMARY:${summary}`, `DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(until)}`, 'END:VEVENT',
];
const feed = (...events: string[][]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');

const year2026 = builtinYears.find(({ year }) => year === 2026)!;
const events2026 = year2026.days.map(({ day, name, off }) => event(day, off ? `${name} 休` : `${name} 补班`));
const faultsOf = (text: string) => {
  const result = importIcs(text, 2026, 'test');
  return result.ok ? [] : result.faults.map(({ code, row, field }) => ({ code, row, field }));
};

describe('importing an iCalendar feed', () => {
  it('reads all-day events as the days they name', () => {
    expect(importIcs(feed(...events2026), 2026, 'holiday-cn d4e53bf')).toEqual({ ok: true, year: year2026, warnings: [] });
  });

  it('A08 gives the same year when it is imported twice, or holds every event twice', () => {
    const once = importIcs(feed(...events2026), 2026, 'test');
    const twice = importIcs(feed(...events2026), 2026, 'test');
    const doubled = importIcs(feed(...events2026, ...events2026), 2026, 'test');
    if (!once.ok || !twice.ok || !doubled.ok) throw new Error('refused');
    expect(twice).toEqual(once);
    expect(doubled.year).toEqual(once.year);
    expect(doubled.year.days.filter(({ day }) => day === '2026-10-01')).toHaveLength(1);
    expect(buildCalendar({ years: [doubled.year] }).version).toBe(buildCalendar({ years: [once.year] }).version);
  });

  it('takes DTEND as the day after the last, and one day where it is missing', () => {
    const holidays = year2026.days.filter(({ name }) => name !== '国庆节').map(({ day, name, off }) => event(day, off ? `${name}（休）` : `${name}（班）`));
    const national = event('2026-10-01', '国庆节假期', '2026-10-08');
    const makeUps = [event('2026-09-20', '上班(补国庆节假期)').filter((line) => !line.startsWith('DTEND')), event('2026-10-10', '国庆节补班')];
    const result = importIcs(feed(...holidays, national, ...makeUps), 2026, year2026.source);
    expect(result).toEqual({ ok: true, year: year2026, warnings: [] });
  });

  it('leaves other years and cancelled events out, and keeps the December days of its own notice', () => {
    const other = builtinYears.filter(({ year }) => year === 2018 || year === 2019);
    const both = feed(...other.flatMap(({ days }) => days).map(({ day, name, off }) => event(day, off ? `${name} 休` : `${name} 补班`)));
    const result = importIcs(both, 2019, year2026.source);
    expect(result).toEqual({ ok: true, year: other[1], warnings: [] });
    expect(importIcs(both, 2018, 'test').ok).toBe(true);
    const cancelled = event('2026-03-04', '劳动节 休');
    cancelled.splice(1, 0, 'STATUS:CANCELLED');
    expect(faultsOf(feed(...events2026, cancelled))).toEqual([]);
  });

  it('unfolds long lines and ignores alarms inside an event', () => {
    const text = feed(...events2026)
      .replace('SUMMARY:劳动节 休', 'SUMMARY:劳动\r\n 节 休')
      .replace('SUMMARY:元旦 休', 'BEGIN:VALARM\r\nSUMMARY:闹钟\r\nEND:VALARM\r\nSUMMARY:元旦 休');
    expect(importIcs(text, 2026, year2026.source)).toMatchObject({ ok: true, year: year2026 });
  });

  it('refuses an event with a time, which a time zone could move to another day', () => {
    const timed = event('2026-10-01', '国庆节 休').map((line) => line.replace(/^DTSTART.*/, 'DTSTART:20260930T160000Z'));
    const row = 3 + events2026.flat().length;
    expect(faultsOf(feed(...events2026, timed))).toEqual([{ code: 'unreadable', row, field: 'day' }]);
  });

  it('refuses an event that says neither off nor make-up, and one with an impossible date', () => {
    expect(faultsOf(feed(...events2026, event('2026-03-08', '妇女节')))).toMatchObject([{ code: 'unreadable', field: 'off' }]);
    const impossible = event('2026-03-01', '元旦 休').map((line) => line.replace('20260301', '20260229'));
    expect(faultsOf(feed(...events2026, impossible))).toMatchObject([{ code: 'unreadable', field: 'day' }]);
    expect(faultsOf('{}')).toMatchObject([{ code: 'unreadable', field: 'file' }]);
  });

  it('refuses a day that one event calls off and another make-up, at the line of the later event', () => {
    const row = 3 + events2026.flat().length;
    expect(faultsOf(feed(...events2026, event('2026-05-09', '劳动节 休')))).toContainEqual({ code: 'duplicate-day', row, field: 'day' });
  });

  it('refuses a feed of which every day is shifted', () => {
    const shifted = year2026.days.map(({ day, name, off }) => event(addDays(day, -1), off ? `${name} 休` : `${name} 补班`));
    expect(faultsOf(feed(...shifted))).toEqual([{ code: 'shifted', row: null, field: 'file' }]);
  });
});
