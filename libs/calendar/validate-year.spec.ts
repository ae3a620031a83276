import { readFileSync } from 'node:fs';
import { builtinYears } from './builtin.js';
import type { CalendarYear, YearImport } from './calendar-year.js';
import { importHolidayCn } from './import-holiday-cn.js';
import { addDays } from './legal-day.js';
import { validateYear } from './validate-year.js';

interface Entry { name: string; date: string; isOffDay: boolean }
const original = JSON.parse(readFileSync(new URL('./data/2026.json', import.meta.url), 'utf8')) as { year: number; days: Entry[] };

/** Imports the 2026 file after a change to its entries. */
function importChanged(change: (days: Entry[]) => Entry[]): YearImport {
  return importHolidayCn(JSON.stringify({ ...original, days: change(structuredClone(original.days)) }), 'test');
}
const retyped = (from: string, to: string) => (days: Entry[]) => days.map((entry) => (entry.date === from ? { ...entry, date: to } : entry));
const faultsOf = (result: YearImport) => (result.ok ? [] : result.faults.map(({ code, index, row, field, severity }) => ({ code, index, row, field, severity })));

describe('importing a holiday-cn file', () => {
  it('A06 refuses a make-up day typed as a weekday and names the row', () => {
    const index = original.days.findIndex(({ date }) => date === '2026-09-20');
    const result = importChanged(retyped('2026-09-20', '2026-09-02'));
    expect(faultsOf(result)).toEqual([{ code: 'make-up-not-weekend', index, row: index + 1, field: 'day', severity: 'error' }]);
    expect(!result.ok && result.faults[0]!.message).toBe('补班日 2026-09-02 是周三，补班日必须是周六或周日');
  });

  it('refuses a day off that is typed away from its holiday', () => {
    expect(faultsOf(importChanged(retyped('2026-09-25', '2026-09-15')))).toMatchObject([{ code: 'off-day-apart', field: 'day' }]);
  });

  it('refuses a weekday off that belongs to no holiday', () => {
    const index = original.days.findIndex(({ date }) => date === '2026-10-05');
    expect(faultsOf(importChanged((days) => days.map((entry) => (entry.date === '2026-10-05' ? { ...entry, name: '放假' } : entry))))).toEqual([
      { code: 'off-day-unnamed', index, row: index + 1, field: 'name', severity: 'error' },
    ]);
  });

  it('refuses a day that is given twice, whichever way it is marked', () => {
    const last = original.days.length;
    expect(faultsOf(importChanged((days) => [...days, { name: '国庆节', date: '2026-10-10', isOffDay: true }]))).toMatchObject([{ code: 'duplicate-day', index: last, row: last + 1 }]);
  });

  it('refuses days of another year but takes the last days of the December before', () => {
    expect(faultsOf(importChanged((days) => [...days, { name: '元旦', date: '2025-12-31', isOffDay: true }]))).toEqual([]);
    expect(faultsOf(importChanged((days) => [...days, { name: '国庆节', date: '2025-10-01', isOffDay: true }]))).toMatchObject([{ code: 'outside-year' }]);
    expect(faultsOf(importChanged((days) => [...days, { name: '元旦', date: '2027-01-01', isOffDay: true }]))).toMatchObject([{ code: 'outside-year' }]);
  });

  it('refuses an impossible date', () => {
    expect(faultsOf(importChanged(retyped('2026-02-28', '2026-02-29')))).toMatchObject([{ code: 'impossible-day', field: 'day' }]);
    expect(faultsOf(importChanged(retyped('2026-02-28', '2026-2-28')))).toMatchObject([{ code: 'impossible-day', field: 'day' }]);
  });

  it.each([1, -1])('says that a whole file is shifted by %i day instead of listing every row', (by) => {
    for (const year of builtinYears) {
      const moved: CalendarYear = { ...year, days: year.days.map((entry) => ({ ...entry, day: addDays(entry.day, by) })) };
      expect(validateYear(moved).map(({ code }) => code)).toEqual(['shifted']);
      expect(validateYear(moved)[0]!.message).toContain(by > 0 ? '晚了一天' : '早了一天');
    }
  });

  it('refuses an empty year as not published', () => {
    const file = '{ "year": 2027, "papers": [], "days": [] }';
    expect(faultsOf(importHolidayCn(file, 'holiday-cn'))).toEqual([{ code: 'not-published', index: null, row: null, field: 'file', severity: 'error' }]);
  });

  it('refuses a file in which a holiday of fixed date is missing', () => {
    expect(faultsOf(importChanged((days) => days.filter(({ name }) => name !== '劳动节')))).toMatchObject([{ code: 'statutory-day-missing' }]);
  });

  it('warns of a file without make-up days, the usual sign of an export of days off only', () => {
    const result = importChanged((days) => days.filter(({ isOffDay }) => isOffDay));
    expect(result).toMatchObject({ ok: true, warnings: [{ code: 'make-up-days-missing', severity: 'warning' }] });
  });

  it('refuses what is not such a file, naming the entry', () => {
    expect(faultsOf(importHolidayCn('<html>', 'test'))).toMatchObject([{ code: 'unreadable', row: null }]);
    expect(faultsOf(importHolidayCn([], 'test'))).toMatchObject([{ code: 'unreadable', row: null }]);
    expect(faultsOf(importHolidayCn({ year: 2026, days: [{ name: '元旦', date: '2026-01-01' }, { name: '元旦' }] }, 'test'))).toMatchObject([
      { code: 'unreadable', row: 1, field: 'off' }, { code: 'unreadable', row: 2, field: 'day' },
    ]);
  });
});
