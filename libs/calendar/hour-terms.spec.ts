import fc from 'fast-check';
import { builtinCalendar } from './builtin.js';
import { computeDeadline, elapsed } from './deadline.js';
import { explainDeadline } from './explain.js';
import { instantFromMilliseconds, millisecondsOf, MS_PER_HOUR, MS_PER_MINUTE, toInstant } from './instant.js';
import { legalDay } from './legal-day.js';
import { DEFAULT_OFFICE_HOURS, officeTime } from './office-hours.js';
import type { Count, Instant, Suspension } from './types.js';

const calendar = builtinCalendar();
const AS_OF = '2026-11-25';
const at = (local: string): Instant => toInstant(`2026-${local}+08:00`);
const count = (local: string, length: number, unit: 'hour' | 'working-hour', suspensions: Suspension[] = []): Count => ({ term: { length, unit }, start: at(local), suspensions });
const due = (...of: Parameters<typeof count>) => computeDeadline(count(...of), calendar, AS_OF).due;

describe('hours', () => {
  it('run day and night, over days off, and stop at the exact moment', () => {
    expect(due('10-01T23:40:30', 24, 'hour')).toBe(at('10-02T23:40:30'));
  });

  it('stand still on suspended days, from 00:00', () => {
    expect(due('03-02T20:00', 24, 'hour', [{ from: '2026-03-03', until: '2026-03-05' }])).toBe(at('03-05T20:00'));
    expect(computeDeadline(count('03-02T20:00', 24, 'hour', [{ from: '2026-03-03', until: '2026-03-05' }]), calendar, AS_OF).suspendedDays).toBe(2);
    expect(due('03-02T20:00', 4, 'hour', [{ from: '2026-03-03', until: '2026-03-05' }])).toBe(at('03-03T00:00'));
  });
});

describe('working hours', () => {
  it('pass only while the office is open', () => {
    expect(due('03-02T09:00', 2, 'working-hour')).toBe(at('03-02T11:00'));
    expect(due('03-02T11:00', 2, 'working-hour')).toBe(at('03-02T14:30'));
    expect(due('03-02T17:00', 2, 'working-hour')).toBe(at('03-03T09:30'));
    expect(due('03-02T20:00', 1, 'working-hour')).toBe(at('03-03T09:30'));
    expect(due('03-02T07:00', 8, 'working-hour')).toBe(at('03-02T18:00'));
  });

  it('leave out days off and count make-up days', () => {
    expect(due('02-13T17:00', 8, 'working-hour')).toBe(at('02-14T17:00'));
    expect(due('02-14T17:00', 8, 'working-hour')).toBe(at('02-24T17:00'));
    expect(due('02-16T12:00', 1, 'working-hour')).toBe(at('02-24T09:30'));
  });

  it('leave out suspended days and count them in working days', () => {
    const suspended = computeDeadline(count('03-05T17:00', 8, 'working-hour', [{ from: '2026-03-06', until: '2026-03-10' }]), calendar, AS_OF);
    expect(suspended).toMatchObject({ due: at('03-10T17:00'), suspendedDays: 2 });
  });

  it('follow the bureau’s own office hours', () => {
    const officeHours = [{ from: '09:00', to: '12:00' }, { from: '14:00', to: '17:00' }];
    const counted = computeDeadline(count('03-02T16:30', 7, 'working-hour'), calendar, AS_OF, { officeHours });
    expect(counted.due).toBe(at('03-04T09:30'));
    expect(elapsed(count('03-02T16:30', 7, 'working-hour'), at('03-03T10:00'), calendar, { officeHours })).toBe(1.5);
    for (const wrong of [[], [{ from: '12:00', to: '09:00' }], [{ from: '09:00', to: '25:00' }], [...officeHours].reverse(), [{ from: '9:00', to: '12:00' }]]) {
      expect(() => officeTime(wrong, calendar)).toThrow(RangeError);
    }
  });

  it('agree with a walk minute by minute', () => {
    const time = officeTime(DEFAULT_OFFICE_HOURS, calendar);
    const first = millisecondsOf(at('01-01T00:00'));
    const open = (minute: number) => (minute >= 510 && minute < 720) || (minute >= 810 && minute < 1080);
    const start = fc.integer({ min: 0, max: 300 * 1440 }).map((minutes) => instantFromMilliseconds(first + minutes * MS_PER_MINUTE));
    fc.assert(fc.property(start, fc.integer({ min: 1, max: 1500 }), (from, minutes) => {
      let clock = millisecondsOf(from);
      for (let left = minutes; left > 0; clock += MS_PER_MINUTE) {
        const minuteOfDay = ((clock + 8 * MS_PER_HOUR) / MS_PER_MINUTE) % 1440;
        if (open(minuteOfDay) && calendar.isWorkingDay(legalDay(instantFromMilliseconds(clock)))) left--;
      }
      const end = instantFromMilliseconds(clock);
      expect(time.add(from, minutes * MS_PER_MINUTE)).toBe(end);
      expect(time.between(from, end)).toBe(minutes * MS_PER_MINUTE);
    }), { numRuns: 60 });
  });
});

describe('hours used and explained', () => {
  it('leave suspended time out; an open suspension ends on the day asked for', () => {
    const open = count('03-02T20:00', 72, 'hour', [{ from: '2026-03-03', until: null }]);
    expect(elapsed(open, at('03-05T06:00'), calendar)).toBe(10);
    expect(elapsed(open, at('03-02T19:00'), calendar)).toBe(0);
    expect(elapsed(count('03-02T20:00', 72, 'hour'), '2026-03-03', calendar)).toBeCloseTo(28, 5);
  });

  it('tell on which days a term ran', () => {
    const lines = explainDeadline(count('03-06T17:00', 8, 'working-hour', [{ from: '2026-03-09', until: '2026-03-10' }]), calendar, AS_OF);
    expect(lines.map(({ day, verdict }) => `${day.slice(5)} ${verdict}`)).toEqual(['03-06 trigger', '03-07 skipped', '03-08 skipped', '03-09 suspended', '03-10 due']);
    expect(explainDeadline(count('03-06T17:00', 48, 'hour'), calendar, AS_OF).map(({ verdict }) => verdict)).toEqual(['trigger', 'counted', 'due']);
  });
});
