import type { ProcessState } from '#libs/casework/index.js';
import { isProcessId } from '#libs/journal/ids.js';
import { fromSql } from '#libs/journal/sql-time.js';
import { openEvent, openState, type Db } from '#libs/privacy/index.js';
import type { DataSource, EntityManager } from 'typeorm';
import type { DocumentedProcess } from './document-kind.js';
import type { RecordedEvent } from './recorded-event.js';

type AnyEvent = RecordedEvent<{ readonly type: string }>;

const MAX_TRIES = 6;
const PASSING = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT']);

/** One transaction, run again when the database gave way to another: everything in it was rolled back. */
export async function transact<T>(db: DataSource, work: (tx: EntityManager) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction(work);
    } catch (error) {
      if (attempt >= MAX_TRIES || !PASSING.has(String((error as { code?: unknown }).code))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5 * 2 ** attempt));
    }
  }
}

export interface LockedProcess { readonly state: ProcessState; readonly bureauVersion: number }

/** Locks a process of this kind against commands and other documents, as `execute` does: first the process row, then any number series. */
export async function lockProcess(tx: EntityManager, bureauId: string, kind: DocumentedProcess, processId: string): Promise<LockedProcess | null> {
  if (!isProcessId(processId)) return null;
  const rows = (await tx.query(
    `SELECT p.bureau_id, p.kind, p.state, (SELECT b.version FROM bureau b WHERE b.id = p.bureau_id) AS bureau_version FROM process p WHERE p.id = ? FOR UPDATE`, [processId],
  )) as { bureau_id: string; kind: string; state: string; bureau_version: number }[];
  const row = rows[0];
  if (!row || row.bureau_id !== bureauId || row.kind !== kind) return null;
  return { state: await openState<ProcessState>(tx, processId, row.state), bureauVersion: row.bureau_version };
}

/** The whole journal of the process, within the transaction. */
export async function journalOf(tx: Db, processId: string): Promise<AnyEvent[]> {
  const rows = (await tx.query('SELECT seq, at, by_id, data FROM journal WHERE process_id = ? ORDER BY seq', [processId])) as { seq: number; at: string; by_id: string; data: string }[];
  return Promise.all(rows.map(async (r) => ({ seq: r.seq, at: fromSql(r.at), by: r.by_id, event: await openEvent<AnyEvent['event']>(tx, processId, r.seq, r.data) })));
}
