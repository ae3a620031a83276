import fc from 'fast-check';
import { builtinCalendar, builtinYears } from './builtin.js';
import type { LocalClosure } from './calendar-year.js';
import { dayFromNumber, dayNumber } from './day-number.js';
import { addDays, weekday } from './legal-day.js';
import { buildCalendar } from './work-calendar.js';

const calendar = builtinCalendar();
const flood: LocalClosure = { from: '2026-07-01', to: '2026-07-05', name: '防汛停业' };
const anyDay = fc.integer({ min: dayNumber('2010-01-01'), max: dayNumber('2032-12-31') }).map(dayFromNumber);

describe('what a working calendar says of a day', () => {
  it('tells working days, weekends, holidays and make-up days apart', () => {
    expect(calendar.info('2026-03-02')).toEqual({ day: '2026-03-02', working: true, kind: 'working-day', provisional: false });
    expect(calendar.info('2026-03-01')).toEqual({ day: '2026-03-01', working: false, kind: 'weekend', provisional: false });
    expect(calendar.info('2026-02-17')).toEqual({ day: '2026-02-17', working: false, kind: 'holiday', name: '春节', provisional: false });
    expect(calendar.info('2026-02-14')).toEqual({ day: '2026-02-14', working: true, kind: 'make-up-day', name: '春节', provisional: false });
  });

  it('takes days of the December before from the notice of the year they lead into', () => {
    expect(calendar.info('2018-12-29')).toMatchObject({ kind: 'make-up-day', name: '元旦' });
    expect(calendar.info('2018-12-31')).toMatchObject({ kind: 'holiday', name: '元旦' });
  });

  it('assumes plain weekdays less 1 January for a year without a notice and says that this is provisional', () => {
    expect(calendar.info('2027-01-01')).toEqual({ day: '2027-01-01', working: false, kind: 'holiday', name: '元旦', provisional: true });
    expect(calendar.info('2027-10-01')).toEqual({ day: '2027-10-01', working: true, kind: 'working-day', provisional: true });
    expect(calendar.workingDaysBetween('2026-12-31', '2027-12-31')).toBe(260);
  });

  it('treats an empty year as not published', () => {
    const withEmpty = buildCalendar({ years: [...builtinYears, { year: 2027, source: 'holiday-cn', days: [] }] });
    expect(withEmpty.isPublished(2027)).toBe(false);
    expect(withEmpty.version).toBe(calendar.version);
  });

  it('refuses two notices of one year', () => {
    expect(() => buildCalendar({ years: [...builtinYears, builtinYears[3]!] })).toThrow('two notices for the year 2018');
  });
});

describe('local closures', () => {
  it('take working days away and leave the name of a day that is off anyway', () => {
    const closed = builtinCalendar([flood]);
    expect(closed.info('2026-07-01')).toMatchObject({ working: false, kind: 'local-closure', name: '防汛停业' });
    expect(closed.info('2026-07-04')).toMatchObject({ working: false, kind: 'weekend' });
    expect(closed.addWorkingDays('2026-06-30', 1)).toBe('2026-07-06');
    expect(closed.workingDaysBetween('2026-06-30', '2026-07-31')).toBe(calendar.workingDaysBetween('2026-06-30', '2026-07-31') - 3);
  });

  it('can open a day instead, and reach into a year without a notice', () => {
    const opened = builtinCalendar([{ from: '2026-07-04', to: '2026-07-04', name: '防汛值守', working: true }, { from: '2027-03-01', to: '2027-03-02', name: '搬迁' }]);
    expect(opened.info('2026-07-04')).toMatchObject({ working: true, kind: 'make-up-day', name: '防汛值守' });
    expect(opened.addWorkingDays('2026-07-03', 1)).toBe('2026-07-04');
    expect(opened.info('2027-03-01')).toMatchObject({ working: false, kind: 'local-closure', provisional: true });
    expect(opened.addWorkingDays('2027-02-26', 1)).toBe('2027-03-03');
  });

  it('that end before they begin are refused', () => {
    expect(() => builtinCalendar([{ ...flood, to: '2026-06-30' }])).toThrow(RangeError);
  });
});

describe('the version of a calendar', () => {
  it('is the same for the same data in any order', () => {
    expect(buildCalendar({ years: [...builtinYears].reverse() }).version).toBe(calendar.version);
    expect(calendar.version).toMatch(/^[0-9a-f]{14}$/);
    expect(buildCalendar({ years: builtinYears, versionLabel: '2026' }).version).toBe(`2026-${calendar.version}`);
  });

  it('changes with one day, one name, one closure or one year', () => {
    const year2026 = builtinYears.at(-1)!;
    const others = builtinYears.slice(0, -1);
    const flipped = year2026.days.map((entry) => (entry.day === '2026-05-09' ? { ...entry, off: true } : entry));
    const renamed = year2026.days.map((entry) => (entry.day === '2026-05-09' ? { ...entry, name: '五一' } : entry));
    const versions = [
      calendar.version,
      buildCalendar({ years: [...others, { ...year2026, days: flipped }] }).version,
      buildCalendar({ years: [...others, { ...year2026, days: renamed }] }).version,
      buildCalendar({ years: others }).version,
      builtinCalendar([flood]).version,
      builtinCalendar([{ ...flood, working: true }]).version,
    ];
    expect(new Set(versions).size).toBe(versions.length);
  });
});

describe('working-day arithmetic', () => {
  it('moves from a day off as from the working day before it', () => {
    expect(calendar.addWorkingDays('2026-10-03', 1)).toBe('2026-10-08');
    expect(calendar.addWorkingDays('2026-10-03', -1)).toBe('2026-09-30');
    expect(calendar.addWorkingDays('2026-10-03', 0)).toBe('2026-10-03');
    expect(calendar.nextWorkingDayOnOrAfter('2026-10-03')).toBe('2026-10-08');
    expect(calendar.previousWorkingDayOnOrBefore('2026-10-03')).toBe('2026-09-30');
    expect(() => calendar.addWorkingDays('2026-10-03', 1.5)).toThrow(RangeError);
  });

  it('agrees with a walk day by day, inside the table, outside it and across its edges', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 300 }), fc.boolean(), (day, n, forward) => {
      const step = forward ? 1 : -1;
      let walked = day;
      for (let left = n; left > 0;) {
        walked = addDays(walked, step);
        if (calendar.info(walked).working) left--;
      }
      expect(calendar.addWorkingDays(day, step * n)).toBe(walked);
      expect(calendar.workingDaysBetween(day, walked)).toBe(forward ? n : (calendar.isWorkingDay(day) ? -n : -n + 1));
    }));
  });

  it('works without any notice, far from the present', () => {
    const plain = buildCalendar({ years: [] });
    let day = '1899-12-25';
    for (let n = 1; n <= 600; n++) {
      do day = addDays(day, 1); while (weekday(day) > 5 || day.endsWith('-01-01'));
      expect(plain.addWorkingDays('1899-12-25', n)).toBe(day);
      expect(plain.workingDaysBetween(day, '1899-12-25')).toBe(-n);
    }
    expect(plain.addWorkingDays('2500-06-01', -100_000)).toBe(plain.addWorkingDays(plain.addWorkingDays('2500-06-01', -60_000), -40_000));
  });

  it('says the same through info and isWorkingDay', () => {
    fc.assert(fc.property(anyDay, (day) => calendar.info(day).working === calendar.isWorkingDay(day)));
  });
});
