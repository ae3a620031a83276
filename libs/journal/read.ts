import type { ProcessState } from '#libs/casework/index.js';
import { openEvent, openState } from '#libs/privacy/index.js';
import type { DataSource } from 'typeorm';
import type { JournalRow, ProcessRow } from './rows.js';
import type { JournalEntry } from './rows.js';
import { isProcessId } from './ids.js';
import { fromSql } from './sql-time.js';

export interface ReadProcess {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  /** Sequence the workflow has seen; lower than `version` while the clocks catch up. */
  readonly clockedVersion: number;
  readonly bureauVersion: number;
  readonly state: ProcessState;
}

/** One process of a bureau; null when there is none there, whoever else may have it. */
export async function readProcess(db: DataSource, bureauId: string, id: string): Promise<ReadProcess | null> {
  if (!isProcessId(id)) return null;
  const rows = (await db.query(
    `SELECT p.id, p.kind, p.seq, p.clocked_seq, p.state, b.version AS bureau_version FROM process p JOIN bureau b ON b.id = p.bureau_id
     WHERE p.id = ? AND p.bureau_id = ?`, [id, bureauId],
  )) as (Pick<ProcessRow, 'id' | 'kind' | 'seq' | 'clocked_seq' | 'state'> & { bureau_version: number })[];
  const row = rows[0];
  if (!row) return null;
  return { id: row.id, kind: row.kind, version: row.seq, clockedVersion: row.clocked_seq, bureauVersion: row.bureau_version, state: await openState<ProcessState>(db, row.id, row.state) };
}

/** A process's journal in order, from `after` (exclusive). */
export async function readJournal(db: DataSource, processId: string, after = 0, limit = 10_000): Promise<JournalEntry[]> {
  const rows = (await db.query('SELECT process_id, seq, data, at, by_id FROM journal WHERE process_id = ? AND seq > ? ORDER BY seq LIMIT ?', [processId, after, limit])) as
    Pick<JournalRow, 'process_id' | 'seq' | 'data' | 'at' | 'by_id'>[];
  return Promise.all(rows.map(async (r) => ({ processId: r.process_id, seq: r.seq, at: fromSql(r.at), by: r.by_id, event: await openEvent(db, r.process_id, r.seq, r.data) })));
}
