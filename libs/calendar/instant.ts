import { dayFromNumber, dayNumber, isLegalDay } from './day-number.js';
import type { Instant } from './types.js';

export const MS_PER_SECOND = 1000;
export const MS_PER_MINUTE = 60 * MS_PER_SECOND;
export const MS_PER_HOUR = 60 * MS_PER_MINUTE;
export const MS_PER_DAY = 24 * MS_PER_HOUR;

const WITH_OFFSET = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,3}))?)?(?:Z|([+-])([01]\d|2[0-3]):?([0-5]\d))$/;

/** Milliseconds since 1970-01-01T00:00Z of an ISO 8601 moment that names its offset. Throws RangeError otherwise. */
export function millisecondsOf(moment: string): number {
  const match = WITH_OFFSET.exec(moment);
  if (!match || !isLegalDay(match[1])) {
    throw new RangeError(`not a moment with a stated offset: ${JSON.stringify(moment)}`);
  }
  const [, day, hour, minute, second = '0', fraction = '', sign, offsetHour = '0', offsetMinute = '0'] = match;
  const offset = (Number(offsetHour) * MS_PER_HOUR + Number(offsetMinute) * MS_PER_MINUTE) * (sign === '-' ? -1 : 1);
  return dayNumber(day!) * MS_PER_DAY
    + Number(hour) * MS_PER_HOUR
    + Number(minute) * MS_PER_MINUTE
    + Number(second) * MS_PER_SECOND
    + Number(fraction.padEnd(3, '0'))
    - offset;
}

/** The instant at so many milliseconds since 1970-01-01T00:00Z. */
export function instantFromMilliseconds(milliseconds: number): Instant {
  const day = Math.floor(milliseconds / MS_PER_DAY);
  const rest = milliseconds - day * MS_PER_DAY;
  const field = (unit: number, size: number, width: number) => String(Math.floor(rest / unit) % size).padStart(width, '0');
  const time = `${field(MS_PER_HOUR, 24, 2)}:${field(MS_PER_MINUTE, 60, 2)}:${field(MS_PER_SECOND, 60, 2)}`;
  return `${dayFromNumber(day)}T${time}.${field(1, 1000, 3)}Z`;
}

/**
 * An instant from a moment written with any offset: `2026-03-02T00:30+08:00` → `2026-03-01T16:30:00.000Z`.
 * A moment without an offset is refused: it would mean another moment on each machine.
 */
export function toInstant(moment: string): Instant {
  return instantFromMilliseconds(millisecondsOf(moment));
}
