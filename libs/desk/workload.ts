import type { Instant } from '#libs/calendar/index.js';
import { toSql } from '#libs/journal/sql-time.js';
import type { DataSource } from 'typeorm';

export interface Load { readonly ownerId: string; readonly kind: string; readonly open: number; readonly overdue: number; readonly escalated: number }

/** What lies with whom: open processes of every kind by owner. */
export async function workload(db: DataSource, bureauId: string, now: Instant): Promise<Load[]> {
  const rows = (await db.query(
    `SELECT owner_id, kind, COUNT(*) AS open_count, SUM(next_due IS NOT NULL AND next_due < ?) AS overdue, SUM(level > 0) AS escalated
     FROM process WHERE bureau_id = ? AND ended = 0 GROUP BY owner_id, kind ORDER BY owner_id, kind`, [toSql(now), bureauId],
  )) as { owner_id: string; kind: string; open_count: string; overdue: string; escalated: string }[];
  return rows.map((r) => ({ ownerId: r.owner_id, kind: r.kind, open: Number(r.open_count), overdue: Number(r.overdue), escalated: Number(r.escalated) }));
}

/** Petitions or reports that were merged into this one; the absorbed name it, so nothing is stored twice. */
export async function absorbedBy(db: DataSource, bureauId: string, kind: string, processId: string): Promise<{ id: string; number: string | null }[]> {
  return (await db.query(
    `SELECT id, number FROM process WHERE bureau_id = ? AND kind = ? AND stage = 'merged' AND JSON_UNQUOTE(JSON_EXTRACT(state, '$.mergedInto')) = ? ORDER BY id`, [bureauId, kind, processId],
  )) as { id: string; number: string | null }[];
}
