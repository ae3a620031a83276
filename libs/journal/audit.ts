import type { DataSource, QueryRunner } from 'typeorm';
import { verifyChain, type Link } from './chain.js';
import type { JournalRow } from './rows.js';
import { fromSql } from './sql-time.js';

const BATCH = 200;

/** The first broken record of one process's chain. */
export interface Break {
  readonly processId: string;
  readonly seq: number;
  readonly fault: 'changed' | 'missing' | 'inserted' | 'truncated' | 'no-process';
}

export interface ChainAudit {
  readonly processes: number;
  readonly records: number;
  readonly breaks: readonly Break[];
}

export type ChainLink = Link & { readonly prevHash: string; readonly hash: string };

interface Head { readonly id: string; readonly seq: number; readonly head_hash: string }
type Row = Pick<JournalRow, 'process_id' | 'seq' | 'type' | 'data' | 'at' | 'by_id' | 'prev_hash' | 'hash'>;

/** The chains of some processes, in order. */
export async function chainsOf(db: { query(sql: string, values: unknown[]): Promise<unknown> }, ids: readonly string[]): Promise<Map<string, ChainLink[]>> {
  const rows = (await db.query(
    `SELECT process_id, seq, type, data, at, by_id, prev_hash, hash FROM journal WHERE process_id IN (${ids.map(() => '?').join(',')}) ORDER BY process_id, seq`,
    [...ids],
  )) as Row[];
  const chains = new Map<string, ChainLink[]>(ids.map((id) => [id, []]));
  for (const r of rows) {
    chains.get(r.process_id)?.push({ processId: r.process_id, seq: r.seq, type: r.type, data: r.data, at: fromSql(r.at), by: r.by_id, prevHash: r.prev_hash, hash: r.hash });
  }
  return chains;
}

/** Journal rows that no process row answers for. */
async function orphans(db: QueryRunner): Promise<Break[]> {
  const rows = (await db.query(
    'SELECT j.process_id, MIN(j.seq) AS seq FROM journal j LEFT JOIN process p ON p.id = j.process_id WHERE p.id IS NULL GROUP BY j.process_id ORDER BY j.process_id',
  )) as { process_id: string; seq: number }[];
  return rows.map(({ process_id: processId, seq }) => ({ processId, seq, fault: 'no-process' }));
}

async function audit(db: QueryRunner): Promise<ChainAudit> {
  const breaks: Break[] = [];
  let processes = 0;
  let records = 0;
  for (let after = ''; ; ) {
    const heads = (await db.query('SELECT id, seq, head_hash FROM process WHERE id > ? ORDER BY id LIMIT ?', [after, BATCH])) as Head[];
    const last = heads.at(-1);
    if (!last) break;
    const chains = await chainsOf(db, heads.map((h) => h.id));
    for (const head of heads) {
      const chain = chains.get(head.id) ?? [];
      const broken = verifyChain(chain, { seq: head.seq, hash: head.head_hash });
      if (broken) breaks.push({ processId: head.id, ...broken });
      records += chain.length;
    }
    processes += heads.length;
    after = last.id;
  }
  return { processes, records, breaks: [...breaks, ...(await orphans(db))] };
}

/**
 * Verifies every chain against itself and against the head that the process row holds. Reads one snapshot of the database,
 * a batch at a time: a case that moves meanwhile is seen before or after, never in between.
 */
export async function auditChains(db: DataSource): Promise<ChainAudit> {
  const snapshot = db.createQueryRunner();
  try {
    await snapshot.startTransaction('REPEATABLE READ');
    return await audit(snapshot);
  } finally {
    if (snapshot.isTransactionActive) await snapshot.rollbackTransaction();
    await snapshot.release();
  }
}
