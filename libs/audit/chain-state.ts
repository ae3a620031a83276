import type { Instant } from '#libs/calendar/index.js';
import { isProcessId } from '#libs/journal/ids.js';
import { fromSql } from '#libs/journal/sql-time.js';
import { openTitle } from '#libs/privacy/index.js';
import type { DataSource } from 'typeorm';

/** One process's chain as it stands: its head, and whether a daily seal already covers it. */
export interface ChainState {
  readonly id: string;
  readonly kind: string;
  readonly number: string | null;
  readonly title: string;
  readonly records: number;
  readonly documents: number;
  readonly headHash: string;
  readonly changedAt: Instant;
  /** Day of the first seal that holds the head as it stands; null: changed since the last one. */
  readonly sealedOn: string | null;
}

/** Null when the bureau has no such process. */
export async function chainState(db: DataSource, bureauId: string, processId: string): Promise<ChainState | null> {
  if (!isProcessId(processId)) return null;
  const [row] = (await db.query(
    `SELECT p.kind, p.number, p.title, p.seq, p.head_hash, p.changed_at, (SELECT COUNT(*) FROM document d WHERE d.process_id = p.id) AS documents,
      (SELECT MIN(s.day) FROM seal s WHERE s.changed_before > p.changed_at) AS sealed_on FROM process p WHERE p.id = ? AND p.bureau_id = ?`, [processId, bureauId],
  )) as { kind: string; number: string | null; title: string; seq: number; head_hash: string; changed_at: string; documents: number | string; sealed_on: string | null }[];
  if (!row) return null;
  return {
    id: processId, kind: row.kind, number: row.number, title: await openTitle(db, processId, row.title), records: row.seq, documents: Number(row.documents), headHash: row.head_hash,
    changedAt: fromSql(row.changed_at), sealedOn: row.sealed_on,
  };
}

export interface BureauChains {
  readonly processes: number;
  readonly documents: number;
  /** Processes that have changed since the last seal. */
  readonly unsealed: number;
  readonly lastSeal: { readonly day: string; readonly sealedAt: Instant; readonly heads: number } | null;
  readonly seals: number;
}

/** The chains of a bureau as they stand. Seals are the installation's, one a day for all bureaus. */
export async function bureauChains(db: DataSource, bureauId: string): Promise<BureauChains> {
  const [seal] = (await db.query('SELECT day, sealed_at, changed_before, heads, (SELECT COUNT(*) FROM seal) AS seals FROM seal ORDER BY day DESC LIMIT 1')) as
    { day: string; sealed_at: string; changed_before: string; heads: number; seals: string | number }[];
  const [count] = (await db.query(
    `SELECT COUNT(*) AS processes, COALESCE(SUM(changed_at >= ?), 0) AS unsealed, (SELECT COUNT(*) FROM document WHERE bureau_id = ?) AS documents FROM process WHERE bureau_id = ?`,
    [seal?.changed_before ?? '1000-01-01', bureauId, bureauId],
  )) as { processes: string; unsealed: string; documents: string }[];
  return {
    processes: Number(count?.processes ?? 0), documents: Number(count?.documents ?? 0), unsealed: Number(count?.unsealed ?? 0), seals: Number(seal?.seals ?? 0),
    lastSeal: seal ? { day: seal.day, sealedAt: fromSql(seal.sealed_at), heads: seal.heads } : null,
  };
}
