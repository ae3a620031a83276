import { fromSql, toSql } from '#libs/journal/sql-time.js';
import type { Instant } from '#libs/calendar/index.js';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { ulid } from 'ulid';
import type { Message } from './messages.js';

/** Puts messages beside the events they come from, in the same transaction. One that is there already stays as it is. */
export async function putMessages(db: QueryRunner, bureauId: string, processId: string, messages: readonly Message[]): Promise<void> {
  if (messages.length === 0) return;
  await db.query(
    `INSERT IGNORE INTO message (id, bureau_id, process_id, clock_id, kind, rung, level, due_at, scheduled_for, recipient_id, emergency, not_before)
     VALUES ${messages.map(() => '(?,?,?,?,?,?,?,?,?,?,?,?)').join(',')}`,
    messages.flatMap((m) => [ulid(), bureauId, processId, m.clockId, m.kind, m.rung, m.level, toSql(m.dueAt), toSql(m.scheduledFor), m.recipientId, m.emergency ? 1 : 0, toSql(m.notBefore)]),
  );
}

/** A message with what the digest prints of its case. */
export interface Waiting extends Pick<Message, 'clockId' | 'kind' | 'level' | 'dueAt' | 'scheduledFor' | 'emergency'> {
  readonly id: string;
  readonly processId: string;
  readonly processKind: string;
  readonly number: string | null;
}

export interface Bundle {
  readonly recipientId: string;
  readonly active: boolean;
  readonly email: string | null;
  readonly webhook: string | null;
  readonly messages: readonly Waiting[];
}

const MOST = 500;
/** A message nobody could deliver is tried again at every digest for so many times, then left in the inbox only. */
export const MOST_ATTEMPTS = 20;

/**
 * Everything one recipient is to be told now, locked against other senders for the length of the transaction: two workers
 * never send the same digest.
 */
export async function takeBundle(tx: EntityManager, now: Instant): Promise<Bundle | null> {
  const [next] = (await tx.query(
    'SELECT recipient_id FROM message WHERE sent_at IS NULL AND not_before <= ? AND attempts < ? ORDER BY emergency DESC, not_before LIMIT 1 FOR UPDATE SKIP LOCKED', [toSql(now), MOST_ATTEMPTS],
  )) as { recipient_id: string }[];
  if (!next) return null;
  const rows = (await tx.query(
    `SELECT m.id, m.process_id, m.clock_id, m.kind, m.level, m.due_at, m.scheduled_for, m.emergency, p.number, p.kind AS process_kind
     FROM message m JOIN process p ON p.id = m.process_id
     WHERE m.recipient_id = ? AND m.sent_at IS NULL AND m.not_before <= ? AND m.attempts < ? ORDER BY m.level DESC, m.due_at, m.id LIMIT ${MOST} FOR UPDATE`,
    [next.recipient_id, toSql(now), MOST_ATTEMPTS],
  )) as Record<string, string>[];
  const [person] = (await tx.query('SELECT s.active, c.email, c.webhook FROM staff s LEFT JOIN contact c ON c.staff_id = s.id WHERE s.id = ?', [next.recipient_id])) as
    { active: number; email: string | null; webhook: string | null }[];
  return {
    recipientId: next.recipient_id, active: person?.active === 1, email: person?.email ?? null, webhook: person?.webhook ?? null,
    messages: rows.map((r) => ({
      id: r['id'] ?? '', processId: r['process_id'] ?? '', processKind: r['process_kind'] ?? '', number: r['number'] ?? null, clockId: r['clock_id'] ?? '',
      kind: r['kind'] as Waiting['kind'], level: Number(r['level']), dueAt: fromSql(r['due_at'] ?? ''), scheduledFor: fromSql(r['scheduled_for'] ?? ''), emergency: Number(r['emergency']) === 1,
    })),
  };
}

export type Outcome = 'mailed' | 'posted' | 'inbox-only' | 'withheld';

export async function markSent(tx: EntityManager, bundle: Bundle, outcome: Outcome, now: Instant): Promise<void> {
  await tx.query(`UPDATE message SET sent_at = ?, outcome = ?, attempts = attempts + 1 WHERE id IN (${bundle.messages.map(() => '?').join(',')})`, [toSql(now), outcome, ...bundle.messages.map((m) => m.id)]);
}

/** Puts a failed bundle off by a growing while, up to an hour, so that a dead mail server is not hammered. */
export async function putOff(db: DataSource, bundle: Bundle, now: Instant): Promise<void> {
  await db.query(
    `UPDATE message SET attempts = attempts + 1, not_before = DATE_ADD(?, INTERVAL LEAST(3600, 15 * POW(2, attempts)) SECOND) WHERE id IN (${bundle.messages.map(() => '?').join(',')}) AND sent_at IS NULL`,
    [toSql(now), ...bundle.messages.map((m) => m.id)],
  );
}
