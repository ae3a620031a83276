import { startOfLegalDay } from '#libs/calendar/index.js';
import type { ProcessState } from '#libs/casework/index.js';
import { openState } from '#libs/privacy/index.js';
import { toSql } from '#libs/journal/sql-time.js';
import type { DataSource } from 'typeorm';

const BATCH = 200;

/** The processes of a kind, in the order they were registered, a batch at a time; those registered in `year` (Asia/Shanghai), or all. */
export async function* processesOf(db: DataSource, bureauId: string, kind: string, year?: number): AsyncGenerator<ProcessState> {
  const from = year === undefined ? '1000-01-01 00:00:00' : toSql(startOfLegalDay(`${year}-01-01`));
  const before = year === undefined ? '9999-12-31 00:00:00' : toSql(startOfLegalDay(`${year + 1}-01-01`));
  for (let at = from, last = ''; ; ) {
    const rows = (await db.query(
      `SELECT id, state, opened_at FROM process WHERE bureau_id = ? AND kind = ? AND opened_at >= ? AND opened_at < ? AND (opened_at, id) > (?, ?)
       ORDER BY opened_at, id LIMIT ?`, [bureauId, kind, at, before, at, last, BATCH],
    )) as { id: string; state: string; opened_at: string }[];
    for (const row of rows) yield await openState<ProcessState>(db, row.id, row.state);
    const end = rows.at(-1);
    if (!end || rows.length < BATCH) return;
    at = end.opened_at;
    last = end.id;
  }
}
