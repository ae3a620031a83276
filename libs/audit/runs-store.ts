import type { Instant } from '#libs/calendar/index.js';
import { isProcessId } from '#libs/journal/ids.js';
import { toSql } from '#libs/journal/sql-time.js';
import type { DataSource } from 'typeorm';
import { ulid } from 'ulid';
import { RUN_COLUMNS, runOf, type AuditRun, type RunFindings, type RunRow } from './run-row.js';

/** A run that has not moved for so long was broken off with its program. */
const STALLED_MS = 5 * 60_000;

export interface NewRun { readonly bureauId: string; readonly processId: string | null; readonly by: string; readonly now: Instant; readonly total: number }

/** Enters a run; null when one of the whole bureau is under way already. */
export async function openRun(db: DataSource, { bureauId, processId, by, now, total }: NewRun): Promise<AuditRun | null> {
  const id = ulid(Date.parse(now));
  const stalled = toSql(new Date(Date.parse(now) - STALLED_MS).toISOString());
  if (processId === null) await db.query('UPDATE audit_run SET failed = 1, finished_at = progressed_at, open_key = NULL WHERE open_key = ? AND progressed_at < ?', [bureauId, stalled]);
  const result = (await db.query(
    'INSERT IGNORE INTO audit_run (id, bureau_id, process_id, started_at, started_by, progressed_at, done, total, open_key) VALUES (?,?,?,?,?,?,0,?,?)',
    [id, bureauId, processId, toSql(now), by, toSql(now), total, processId === null ? bureauId : null],
  )) as { affectedRows: number };
  return result.affectedRows === 0 ? null : findRun(db, bureauId, id);
}

export async function moveRun(db: DataSource, id: string, done: number, now: Instant): Promise<void> {
  await db.query('UPDATE audit_run SET done = ?, progressed_at = ? WHERE id = ?', [done, toSql(now), id]);
}

/** Closes a run with what it found; without findings it has failed. */
export async function closeRun(db: DataSource, id: string, findings: RunFindings | null, now: Instant): Promise<void> {
  await db.query('UPDATE audit_run SET done = COALESCE(?, done), findings = ?, failed = ?, finished_at = ?, progressed_at = ?, open_key = NULL WHERE id = ?',
    [findings?.processes ?? null, findings && JSON.stringify(findings), findings ? 0 : 1, toSql(now), toSql(now), id]);
}

export async function findRun(db: DataSource, bureauId: string, id: string): Promise<AuditRun | null> {
  if (!isProcessId(id)) return null;
  const [row] = (await db.query(`SELECT ${RUN_COLUMNS} FROM audit_run WHERE id = ? AND bureau_id = ?`, [id, bureauId])) as RunRow[];
  return row ? runOf(row) : null;
}

/** The latest runs of the whole bureau, or of one process; newest first. */
export async function latestRuns(db: DataSource, bureauId: string, processId: string | null, limit: number): Promise<AuditRun[]> {
  const rows = (await db.query(`SELECT ${RUN_COLUMNS} FROM audit_run WHERE bureau_id = ? AND process_id <=> ? ORDER BY id DESC LIMIT ?`, [bureauId, processId, limit])) as RunRow[];
  return rows.map(runOf);
}
