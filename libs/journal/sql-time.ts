import type { Instant } from '#libs/calendar/index.js';

/** UTC instants as DATETIME(3) text and back. Nothing here or in the database knows a time zone. */
export function toSql(instant: Instant): string {
  return instant.slice(0, 23).replace('T', ' ');
}

export function fromSql(value: string): Instant {
  const text = value.replace(' ', 'T');
  return `${text.includes('.') ? text.padEnd(23, '0') : `${text}.000`}Z`;
}

export function fromSqlOrNull(value: string | null): Instant | null {
  return value === null ? null : fromSql(value);
}
