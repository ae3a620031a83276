import type { Instant } from '#libs/calendar/index.js';
import { toSql } from '#libs/journal/sql-time.js';
import type { DataSource } from 'typeorm';

/** `browser` sessions come in a cookie, `machine` ones are bearer tokens. */
export type SessionKind = 'browser' | 'machine';

/** A working day with overtime; and a token for a machine until the next quarter. */
export const LIFETIME_MS: Readonly<Record<SessionKind, number>> = { browser: 12 * 3_600_000, machine: 90 * 24 * 3_600_000 };

/**
 * A browser nobody has touched for half an hour signs out: long enough for a long form, whose text stays on the page and
 * goes on after signing in again, short enough for an office with visitors. Machines have no hands.
 */
export const IDLE_MS = 30 * 60_000;

export const NEVER: Instant = '';

export function usableUntil(kind: SessionKind, expiresAt: Instant, seenAt: Instant): Instant {
  if (kind === 'machine') return expiresAt;
  const idle = new Date(Date.parse(seenAt) + IDLE_MS).toISOString();
  return idle < expiresAt ? idle : expiresAt;
}

/** Deletes sessions that nobody can use any more; returns how many. */
export async function purgeSessions(db: DataSource, now: Instant): Promise<number> {
  const idleSince = new Date(Date.parse(now) - IDLE_MS).toISOString();
  const { affectedRows } = (await db.query("DELETE FROM session WHERE expires_at <= ? OR (kind = 'browser' AND seen_at <= ?)", [toSql(now), toSql(idleSince)])) as { affectedRows: number };
  return affectedRows;
}
