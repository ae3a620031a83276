import type { Instant } from '#libs/calendar/index.js';
import { openTitle } from '#libs/privacy/index.js';
import type { DataSource } from 'typeorm';
import { fromSql, fromSqlOrNull } from './sql-time.js';

export interface InboxItem {
  readonly processId: string; readonly kind: string; readonly escalationId: string; readonly clockId: string; readonly level: number; readonly post: string;
  readonly recipientId: string | null; readonly dueAt: Instant; readonly raisedAt: Instant; readonly answeredAt: Instant | null;
  readonly number: string | null; readonly title: string; readonly stage: string; readonly ownerId: string; readonly version: number;
}

/** Escalations of a bureau, longest overdue first; of one recipient when given. */
export async function inbox(db: DataSource, bureauId: string, filter: { recipientId?: string | undefined; answered: boolean; limit: number }): Promise<InboxItem[]> {
  const values: unknown[] = [bureauId];
  if (filter.recipientId) values.push(filter.recipientId);
  const rows = (await db.query(
    `SELECT e.process_id, e.id, e.clock_id, e.level, e.post, e.recipient_id, e.due_at, e.raised_at, e.answered_at,
       p.kind, p.number, p.title, p.stage, p.owner_id, p.seq
     FROM escalation e JOIN process p ON p.id = e.process_id
     WHERE e.bureau_id = ? ${filter.recipientId ? 'AND e.recipient_id = ?' : ''} AND e.answered_at IS ${filter.answered ? 'NOT NULL' : 'NULL'}
     ORDER BY e.due_at, e.process_id, e.id LIMIT ?`, [...values, filter.limit],
  )) as Record<string, string>[];
  return Promise.all(rows.map(async (r) => ({
    processId: r['process_id'] ?? '', kind: r['kind'] ?? '', escalationId: r['id'] ?? '', clockId: r['clock_id'] ?? '', level: Number(r['level']), post: r['post'] ?? '',
    recipientId: r['recipient_id'] ?? null, dueAt: fromSql(r['due_at'] ?? ''), raisedAt: fromSql(r['raised_at'] ?? ''), answeredAt: fromSqlOrNull(r['answered_at'] ?? null),
    number: r['number'] ?? null, title: await openTitle(db, r['process_id'] ?? '', r['title'] ?? ''), stage: r['stage'] ?? '', ownerId: r['owner_id'] ?? '', version: Number(r['seq']),
  })));
}
