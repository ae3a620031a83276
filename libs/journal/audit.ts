import type { DataSource, QueryRunner } from 'typeorm';
import { verifyChain, type Link } from './chain.js';
import type { JournalRow } from './rows.js';
import { fromSql } from './sql-time.js';

const BATCH = 200;

/** The first broken record of one process's chain, or a stored document that its record no longer vouches for. */
export interface Break {
  readonly processId: string;
  readonly seq: number;
  readonly fault: 'changed' | 'missing' | 'inserted' | 'truncated' | 'no-process' | 'document-changed' | 'document-missing' | 'document-unrecorded';
  readonly documentId?: string;
  /** The access log, whose chain is a bureau's as the record of administration is. */
  readonly log?: 'access';
}

/** What is audited: everything, one bureau, or one of its processes. */
export interface AuditScope {
  readonly bureauId?: string;
  readonly processId?: string;
}

export interface AuditOptions extends AuditScope {
  /** Told how many processes have been looked at, after each batch. */
  readonly progress?: (done: number) => Promise<void>;
  /** Looks at what lies beside the chains that hold, in the same snapshot. */
  readonly beside?: (db: QueryRunner, sound: ReadonlyMap<string, readonly ChainLink[]>) => Promise<readonly Break[]>;
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

/** Conditions of a scope on a table's columns, with their values. */
function within({ bureauId, processId }: AuditScope, table: string, id: string): { sql: string; values: string[] } {
  const given = [[`${table}.bureau_id`, bureauId], [`${table}.${id}`, processId]].filter((c): c is [string, string] => c[1] !== undefined);
  return { sql: given.map(([column]) => ` AND ${column} = ?`).join(''), values: given.map(([, value]) => value) };
}

/** Journal rows that no process row answers for. */
async function orphans(db: QueryRunner, scope: AuditScope): Promise<Break[]> {
  const { sql, values } = within(scope, 'j', 'process_id');
  const rows = (await db.query(
    `SELECT j.process_id, MIN(j.seq) AS seq FROM journal j LEFT JOIN process p ON p.id = j.process_id WHERE p.id IS NULL${sql} GROUP BY j.process_id ORDER BY j.process_id`, values,
  )) as { process_id: string; seq: number }[];
  return rows.map(({ process_id: processId, seq }) => ({ processId, seq, fault: 'no-process' }));
}

async function audit(db: QueryRunner, options: AuditOptions): Promise<ChainAudit> {
  const breaks: Break[] = [];
  let processes = 0;
  let records = 0;
  const { sql, values } = within(options, 'p', 'id');
  for (let after = ''; ; ) {
    const heads = (await db.query(`SELECT p.id, p.seq, p.head_hash FROM process p WHERE p.id > ?${sql} ORDER BY p.id LIMIT ?`, [after, ...values, BATCH])) as Head[];
    const last = heads.at(-1);
    if (!last) break;
    const chains = await chainsOf(db, heads.map((h) => h.id));
    const sound = new Map(chains);
    for (const head of heads) {
      const chain = chains.get(head.id) ?? [];
      const broken = verifyChain(chain, { seq: head.seq, hash: head.head_hash });
      if (broken) breaks.push({ processId: head.id, ...broken });
      // A broken chain vouches for nothing.
      if (broken) sound.delete(head.id);
      records += chain.length;
    }
    if (options.beside && sound.size > 0) breaks.push(...(await options.beside(db, sound)));
    processes += heads.length;
    after = last.id;
    await options.progress?.(processes);
  }
  return { processes, records, breaks: [...breaks, ...(await orphans(db, options))] };
}

/**
 * Verifies every chain against itself and against the head that the process row holds. Reads one snapshot of the database,
 * a batch at a time: a case that moves meanwhile is seen before or after, never in between.
 */
export async function auditChains(db: DataSource, options: AuditOptions = {}): Promise<ChainAudit> {
  const snapshot = db.createQueryRunner();
  try {
    await snapshot.startTransaction('REPEATABLE READ');
    return await audit(snapshot, options);
  } finally {
    if (snapshot.isTransactionActive) await snapshot.rollbackTransaction();
    await snapshot.release();
  }
}
