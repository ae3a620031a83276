import type { Instant } from '#libs/calendar/index.js';
import { toSql } from '#libs/journal/sql-time.js';
import type { DataSource } from 'typeorm';
import { projectPublication, PUBLIC_EVENTS } from './project.js';

const BATCH = 200;

export interface Followed {
  readonly projected: number;
  /** Cases that could not be written; they are tried again next time. */
  readonly failed: readonly { readonly processId: string; readonly error: string }[];
}

/**
 * Projects every case whose journal has gone further than what the public sees of it. The position is each record's own
 * `seq`: the journal has no order across cases. With `since` only events recorded from then on are looked at, which costs
 * next to nothing; without it all are, which finds what any crash has left behind. Any number of workers may do it at once.
 */
export async function followPublications(db: DataSource, since?: Instant): Promise<Followed> {
  const failed: { processId: string; error: string }[] = [];
  let projected = 0;
  const bureaus = (await db.query('SELECT id FROM bureau')) as { id: string }[];
  for (const bureau of bureaus) {
    for (let after = ''; ;) {
      const ids = await unprojected(db, bureau.id, since, after);
      for (const processId of ids) {
        try {
          if (await projectPublication(db, processId)) projected += 1;
        } catch (error) {
          failed.push({ processId, error: (error as Error).message });
        }
      }
      const last = ids.at(-1);
      if (last === undefined || ids.length < BATCH) break;
      after = last;
    }
  }
  return { projected, failed };
}

/** One bureau at a time: only with the bureau given does the journal's index lead straight to the kinds of event and the moment. */
async function unprojected(db: DataSource, bureauId: string, since: Instant | undefined, after: string): Promise<string[]> {
  const rows = (await db.query(
    `SELECT DISTINCT j.process_id FROM journal j LEFT JOIN publication p ON p.process_id = j.process_id
     WHERE j.bureau_id = ? AND j.type IN (?) AND j.at >= ? AND j.process_id > ? AND (p.process_id IS NULL OR p.seq < j.seq) ORDER BY j.process_id LIMIT ?`,
    [bureauId, PUBLIC_EVENTS, since === undefined ? '1970-01-01' : toSql(since), after, BATCH],
  )) as { process_id: string }[];
  return rows.map((r) => r.process_id);
}
