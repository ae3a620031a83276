import { legalDay } from '#libs/calendar/index.js';
import { openTitle } from '#libs/privacy/index.js';
import { PROCESSES } from '#libs/casework/index.js';
import type { DataSource, EntityManager } from 'typeorm';
import type { Administrator } from './record.js';

interface Work { readonly id: string; readonly kind: string; readonly number: string | null; readonly title: string; readonly stage: string }

/** What waits for somebody who leaves, for another to take over. */
export interface OpenTasks {
  readonly work: readonly Work[];
  readonly escalations: readonly { readonly processId: string; readonly id: string; readonly number: string | null; readonly title: string }[];
  /** Absences of others that name this person as the delegate. */
  readonly delegations: readonly { readonly id: string; readonly staffId: string; readonly name: string; readonly from: string; readonly to: string }[];
}

/** The open work, unanswered escalations and coming delegations of a person of the bureau. */
export async function openTasksOf(tx: DataSource | EntityManager, { bureauId, now }: Pick<Administrator, 'bureauId' | 'now'>, staffId: string): Promise<OpenTasks> {
  const work = (await tx.query('SELECT id, kind, number, title, stage FROM process WHERE owner_id = ? AND bureau_id = ? AND ended = 0 ORDER BY due_sort, id', [staffId, bureauId])) as Work[];
  const escalations = (await tx.query(
    'SELECT e.process_id AS processId, e.id, p.number, p.title FROM escalation e JOIN process p ON p.id = e.process_id WHERE e.recipient_id = ? AND e.bureau_id = ? AND e.answered_at IS NULL ORDER BY e.due_at, e.process_id, e.id',
    [staffId, bureauId])) as OpenTasks['escalations'];
  const delegations = (await tx.query(
    'SELECT a.id, a.staff_id AS staffId, s.name, a.from_day AS `from`, a.to_day AS `to` FROM absence a JOIN staff s ON s.id = a.staff_id WHERE a.delegate_id = ? AND s.bureau_id = ? AND a.to_day >= ? ORDER BY a.from_day, a.id',
    [staffId, bureauId, legalDay(now)])) as OpenTasks['delegations'];
  return {
    work: await Promise.all(work.map(async (w) => ({ ...w, title: await openTitle(tx, w.id, w.title) }))),
    escalations: await Promise.all(escalations.map(async (e) => ({ ...e, title: await openTitle(tx, e.processId, e.title) }))),
    delegations,
  };
}

export interface TaskCount { readonly work: number; readonly escalations: number }

/** How much waits for each of the bureau's people, by id; who has nothing is not in it. */
export async function countOpenTasks(db: DataSource, bureauId: string): Promise<ReadonlyMap<string, TaskCount>> {
  const kinds = Object.keys(PROCESSES);
  const work = (await db.query(
    'SELECT p.owner_id AS id, COUNT(*) AS n FROM process p JOIN staff s ON s.id = p.owner_id WHERE s.bureau_id = ? AND p.kind IN (?) AND p.ended = 0 GROUP BY p.owner_id', [bureauId, kinds])) as { id: string; n: number | string }[];
  const escalations = (await db.query(
    'SELECT recipient_id AS id, COUNT(*) AS n FROM escalation WHERE bureau_id = ? AND answered_at IS NULL AND recipient_id IS NOT NULL GROUP BY recipient_id', [bureauId])) as { id: string; n: number | string }[];
  const raised = new Map(escalations.map((e) => [e.id, Number(e.n)]));
  const held = new Map(work.map((w) => [w.id, Number(w.n)]));
  return new Map([...new Set([...held.keys(), ...raised.keys()])].map((id) => [id, { work: held.get(id) ?? 0, escalations: raised.get(id) ?? 0 }]));
}
