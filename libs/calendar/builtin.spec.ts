import { readFileSync } from 'node:fs';
import chineseDays from 'chinese-days';
import { builtinCalendar, builtinYears } from './builtin.js';
import { importHolidayCn } from './import-holiday-cn.js';
import { addDays } from './legal-day.js';

const calendar = builtinCalendar();
const YEARS = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

describe('the built-in years', () => {
  it.each(YEARS)('%i equals the holiday-cn file, which passes the import check', (year) => {
    const file = readFileSync(new URL(`./data/${year}.json`, import.meta.url), 'utf8');
    const imported = importHolidayCn(file, 'holiday-cn d4e53bf');
    expect(imported).toEqual({ ok: true, year: builtinYears.find((built) => built.year === year), warnings: [] });
  });

  it('agree with the independent package chinese-days on every day', () => {
    const different: string[] = [];
    for (let day = '2015-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
      if (calendar.isWorkingDay(day) !== chineseDays.isWorkday(day)) different.push(day);
    }
    expect(different).toEqual([]);
  });

  it('have the working days a year that four sources agree on', () => {
    const count = (year: number) => calendar.workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`);
    expect(YEARS.slice(3).map(count)).toEqual([250, 250, 249, 250, 249, 249, 251, 248, 248]);
  });

  it('end with 2026: no notice for 2027 is out', () => {
    expect(calendar.isPublished(2026)).toBe(true);
    expect(calendar.isPublished(2027)).toBe(false);
    expect(calendar.isPublished(2014)).toBe(false);
  });
});
