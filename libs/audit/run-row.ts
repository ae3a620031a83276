import type { Instant } from '#libs/calendar/index.js';
import { fromSql, fromSqlOrNull } from '#libs/journal/sql-time.js';
import type { Findings } from './verify.js';

/** Broken records kept by name; how many there are in all is kept too. */
const NAMED = 500;

/** What a run found: the first broken records by name, and how many. */
export interface RunFindings extends Findings {
  readonly broken: number;
}

export interface AuditRun {
  readonly id: string;
  /** Null: the whole bureau. */
  readonly processId: string | null;
  readonly state: 'running' | 'done' | 'failed';
  readonly startedAt: Instant;
  readonly startedBy: string;
  /** Processes looked at so far, of how many. */
  readonly done: number;
  readonly total: number;
  readonly finishedAt: Instant | null;
  readonly findings: RunFindings | null;
}

export const RUN_COLUMNS = 'id, process_id, started_at, started_by, done, total, finished_at, failed, findings';

export interface RunRow {
  id: string; process_id: string | null; started_at: string; started_by: string; done: number; total: number; finished_at: string | null; failed: number; findings: string | null;
}

export function runOf(r: RunRow): AuditRun {
  return {
    id: r.id, processId: r.process_id, state: r.failed ? 'failed' : r.finished_at === null ? 'running' : 'done', startedAt: fromSql(r.started_at), startedBy: r.started_by,
    done: r.done, total: r.total, finishedAt: fromSqlOrNull(r.finished_at), findings: r.findings === null ? null : (JSON.parse(r.findings) as RunFindings),
  };
}

export function kept(findings: Findings): RunFindings {
  const { breaks, sealBreaks } = findings;
  return { ...findings, broken: breaks.length + sealBreaks.length, breaks: breaks.slice(0, NAMED), sealBreaks: sealBreaks.slice(0, NAMED) };
}
