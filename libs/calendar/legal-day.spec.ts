import fc from 'fast-check';
import { dayFromNumber, dayNumber, isLegalDay } from './day-number.js';
import { instantFromMilliseconds, millisecondsOf, toInstant } from './instant.js';
import {
  addDays, addMonths, addYears, daysBetween, endOfLegalDay, lastDayOfMonths, legalDay, monthsBetween, startOfLegalDay, weekday,
} from './legal-day.js';

const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });
const anyDay = fc.integer({ min: dayNumber('1950-01-01'), max: dayNumber('2100-12-31') }).map(dayFromNumber);

describe('legal days', () => {
  it('turns an instant into the Shanghai day, which begins at 16:00 UTC', () => {
    expect(legalDay('2026-03-01T15:59:59.999Z')).toBe('2026-03-01');
    expect(legalDay('2026-03-01T16:00:00.000Z')).toBe('2026-03-02');
    expect(legalDay('2026-12-31T16:00:00.000Z')).toBe('2027-01-01');
  });

  it('agrees with the time zone database in every half hour of the summer-time years', () => {
    const first = Date.UTC(1985, 11, 1);
    const last = Date.UTC(1992, 1, 1);
    for (let at = first; at < last; at += 30 * 60_000) {
      const date = new Date(at);
      const hour = date.getUTCHours();
      if (hour < 14 || hour > 16) continue; // no other hour can hold a midnight
      expect(legalDay(date.toISOString())).toBe(shanghai.format(date));
    }
  });

  it('agrees with the time zone database at any moment from 1950 on', () => {
    const moments = fc.date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true });
    fc.assert(fc.property(moments, (date) => legalDay(date.toISOString()) === shanghai.format(date)));
  });

  it('has days of 23 and 25 hours in summer-time years and of 24 hours else', () => {
    const hours = (day: string) => (millisecondsOf(endOfLegalDay(day)) + 1 - millisecondsOf(startOfLegalDay(day))) / 3_600_000;
    expect(['1986-05-04', '1986-09-14', '1988-04-17', '1988-07-01', '2026-03-02'].map(hours)).toEqual([23, 25, 23, 24, 24]);
  });

  it('starts and ends every day with instants of that day, one millisecond from its neighbours', () => {
    fc.assert(fc.property(anyDay, (day) => {
      expect(legalDay(startOfLegalDay(day))).toBe(day);
      expect(legalDay(endOfLegalDay(day))).toBe(day);
      expect(millisecondsOf(startOfLegalDay(addDays(day, 1))) - millisecondsOf(endOfLegalDay(day))).toBe(1);
    }));
  });

  it('refuses what is not an instant in UTC', () => {
    for (const text of ['2026-03-02', '2026-03-02T00:30+08:00', '2026-03-02T00:30:00', '2026-02-30T00:00:00Z', '2026-03-02T24:00:00Z']) {
      expect(() => legalDay(text)).toThrow(RangeError);
    }
  });

  it('knows which texts are days', () => {
    expect(['2026-02-28', '2024-02-29', '2000-02-29', '1986-05-04'].every(isLegalDay)).toBe(true);
    const wrong = ['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2022', '2020-2-3', '20200131', '2026-03-02T', '２０２６-01-01', '', null, 20260302];
    expect(wrong.filter(isLegalDay)).toEqual([]);
  });

  it('numbers days as UTC midnights do and back', () => {
    fc.assert(fc.property(anyDay, (day) => {
      expect(dayNumber(day)).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
      expect(weekday(day)).toBe(new Date(`${day}T00:00:00Z`).getUTCDay() || 7);
    }));
    expect(dayFromNumber(dayNumber('0001-01-01'))).toBe('0001-01-01');
    expect(dayFromNumber(dayNumber('9999-12-31'))).toBe('9999-12-31');
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => dayNumber('2026-02-29')).toThrow(RangeError);
  });
});

describe('months and years', () => {
  it('end on the same date, or on the last day of a shorter month (民法典 202)', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2023-08-31', 6)).toBe('2024-02-29');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });

  it('clamp from the original date, never month by month', () => {
    expect(addMonths('2026-01-31', 2)).toBe('2026-03-31');
    expect(addMonths(addMonths('2026-01-31', 1), 1)).toBe('2026-03-28');
  });

  it('end the day before when the first day counts', () => {
    expect(lastDayOfMonths('2026-03-01', 1)).toBe('2026-03-31');
    expect(lastDayOfMonths('2026-03-15', 6)).toBe('2026-09-14');
    expect(lastDayOfMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(lastDayOfMonths('2026-01-01', 2)).toBe('2026-02-28');
  });

  it('are counted back to the number that was added', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -60, max: 240 }), (day, n) => {
      expect(monthsBetween(day, addMonths(day, n))).toBe(n);
      expect(daysBetween(day, addDays(day, n))).toBe(n);
    }));
    expect(monthsBetween('2026-01-31', '2026-02-27')).toBe(0);
    expect(monthsBetween('2026-03-15', '2026-01-16')).toBe(-1);
  });
});

describe('instants', () => {
  it('are read with any stated offset and written in UTC', () => {
    expect(toInstant('2026-03-02T00:30+08:00')).toBe('2026-03-01T16:30:00.000Z');
    expect(toInstant('2026-03-01T23:59:59.5-05:30')).toBe('2026-03-02T05:29:59.500Z');
    expect(() => toInstant('2026-03-02T00:30:00')).toThrow(RangeError);
    expect(() => toInstant('2026-02-29T00:30:00Z')).toThrow(RangeError);
  });

  it('agree with the platform clock arithmetic', () => {
    const moments = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true });
    fc.assert(fc.property(moments, (date) => {
      expect(instantFromMilliseconds(date.getTime())).toBe(date.toISOString());
      expect(millisecondsOf(date.toISOString())).toBe(date.getTime());
    }));
  });
});
