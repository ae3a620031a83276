import type { Instant } from '#libs/calendar/index.js';
import type { QueryRunner } from 'typeorm';
import { fromSql } from './sql-time.js';

/** What has happened to a process since a version somebody saw, and who did the last of it. */
export async function lastChange(db: QueryRunner, processId: string, since: number): Promise<{ by: string; at: Instant; types: string[] }> {
  const rows = (await db.query('SELECT type, by_id, at FROM journal WHERE process_id = ? AND seq > ? ORDER BY seq', [processId, since])) as
    { type: string; by_id: string; at: string }[];
  const last = rows.at(-1);
  return { by: last?.by_id ?? '', at: last ? fromSql(last.at) : '', types: rows.map((r) => r.type) };
}
