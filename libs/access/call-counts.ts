import { againIfTransient } from '#libs/journal/again.js';
import { toSql } from '#libs/journal/sql-time.js';
import type { Instant } from '#libs/calendar/index.js';
import { createHmac } from 'node:crypto';
import type { DataSource } from 'typeorm';

const MAX_TRIES = 5;

export interface Counted { readonly calls: number; readonly endsInMs: number }

/**
 * Counts calls in the database, so that a limit holds over all API processes of it together. Windows begin at whole multiples of
 * their length. A caller is kept as a keyed hash that is another in each window: the rows tell no address, and none through time.
 */
export class CallCounts {
  /** Who is past the limit in the window that runs: refused from here, so that a flood does not reach the database. */
  private past = new Set<string>();
  private pastEndsAt = 0;

  constructor(
    private readonly db: DataSource,
    private readonly secret: string,
  ) {}

  /** One more call. Answers how many the window has had with it; past `max` the number may be the first one past it. */
  async add(caller: string, max: number, windowMs: number, now: Instant): Promise<Counted> {
    const at = Date.parse(now);
    const endsAt = (Math.floor(at / windowMs) + 1) * windowMs;
    const key = createHmac('sha256', this.secret).update(`calls\n${endsAt}\n${caller}`).digest('hex');
    if (this.pastEndsAt !== endsAt) {
      this.past = new Set();
      this.pastEndsAt = endsAt;
    }
    const calls = this.past.has(key) ? max + 1 : await this.increment(key, new Date(endsAt).toISOString());
    if (calls > max) this.past.add(key);
    return { calls, endsInMs: endsAt - at };
  }

  /** Adding and reading is one statement: LAST_INSERT_ID(x) hands x back with its answer. */
  private async increment(key: string, endsAt: Instant): Promise<number> {
    const { insertId } = await againIfTransient(MAX_TRIES, () => this.db.query<{ insertId: number }>(
      'INSERT INTO call_count (caller, calls, ends_at) VALUES (?, LAST_INSERT_ID(1), ?) ON DUPLICATE KEY UPDATE calls = LAST_INSERT_ID(calls + 1)', [key, toSql(endsAt)]));
    return insertId;
  }
}

/** Deletes the counts of windows that have ended. Returns how many went. */
export async function purgeCalls(db: DataSource, now: Instant): Promise<number> {
  const before = new Date(Date.parse(now) - 60_000).toISOString();
  return ((await db.query('DELETE FROM call_count WHERE ends_at < ?', [toSql(before)])) as { affectedRows: number }).affectedRows;
}
