import type { Instant } from '#libs/calendar/index.js';
import { sawVersion } from '#libs/bureau/seen-versions.js';
import { isRefusal, type Refusal } from '#libs/casework/index.js';
import { linkHash } from '#libs/journal/chain.js';
import { fromSql, toSql } from '#libs/journal/sql-time.js';
import type { DataSource, EntityManager } from 'typeorm';

/** Who administers, of which bureau, when. */
export interface Administrator {
  readonly bureauId: string;
  readonly id: string;
  readonly now: Instant;
}

export interface Deed {
  readonly act: string;
  /** The person, closure, year or bureau it is about. */
  readonly subject: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string | undefined;
  /** Who proposed it, where it took two, and the proposal. */
  readonly proposedBy?: string;
  readonly proposal?: string;
}

export interface Done<T> {
  readonly deed: Deed;
  readonly value: T;
}

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

async function append(tx: EntityManager, me: Administrator, head: { seq: number; hash: string }, { act, subject, before = null, after = null, reason, proposedBy, proposal }: Deed): Promise<void> {
  const data = JSON.stringify({ subject, before, after, reason: reason ?? null, ...(proposedBy === undefined ? {} : { proposedBy }), ...(proposal === undefined ? {} : { proposal }) });
  const seq = head.seq + 1;
  const hash = linkHash(head.hash, { processId: me.bureauId, seq, type: act, data, at: me.now, by: me.id });
  await tx.query('INSERT INTO administration (bureau_id, seq, act, subject, data, at, by_id, prev_hash, hash) VALUES (?,?,?,?,?,?,?,?,?)', [me.bureauId, seq, act, subject, data, toSql(me.now), me.id, head.hash, hash]);
  // The version rises with it: every API and worker reads people and profile anew at its next decision.
  await tx.query('UPDATE bureau SET admin_seq = ?, admin_head = ?, version = version + 1 WHERE id = ?', [seq, hash, me.bureauId]);
}

/**
 * The one way administration changes anything: the deed and its record in one transaction. The bureau's row stays locked
 * from before the first check, so two administrators act one after the other. A refusal leaves nothing behind.
 */
export async function administer<T>(db: DataSource, me: Administrator, work: (tx: EntityManager) => Promise<Done<T> | Refusal>): Promise<T | Refusal> {
  try {
    let version = 0;
    const value = await db.transaction(async (tx) => {
      const [bureau] = (await tx.query('SELECT admin_seq, admin_head, version FROM bureau WHERE id = ? FOR UPDATE', [me.bureauId])) as { admin_seq: number; admin_head: string; version: number }[];
      if (!bureau) throw new Error(`no bureau ${me.bureauId}`);
      const done = await work(tx);
      if (isRefusal(done)) throw new Refused(done);
      await append(tx, me, { seq: bureau.admin_seq, hash: bureau.admin_head }, done.deed);
      version = bureau.version + 1;
      return done.value;
    });
    sawVersion(db, me.bureauId, version);
    return value;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

export interface RecordEntry {
  readonly seq: number; readonly act: string; readonly subject: string; readonly subjectName: string | null; readonly before: unknown; readonly after: unknown; readonly reason: string | null;
  readonly at: Instant; readonly by: string; readonly byName: string; readonly proposedBy: string | null; readonly proposedByName: string | null;
  /** Of this entry over the one before it: two printed records can be compared by it. */
  readonly hash: string;
}

export interface RecordFilter {
  readonly before?: number | undefined;
  readonly limit: number;
  readonly act?: string | undefined;
  /** Whom it is about. */
  readonly subject?: string | undefined;
  /** Who did it. */
  readonly by?: string | undefined;
}

/** The record of a bureau, newest first; `before` is the last seq of the page before. */
export async function readRecord(db: DataSource, bureauId: string, { before, limit, act, subject, by: doer }: RecordFilter): Promise<RecordEntry[]> {
  const wanted = ([['act', act], ['subject', subject], ['by_id', doer]] as const).filter(([, value]) => value !== undefined);
  const rows = (await db.query(
    `SELECT seq, act, subject, data, at, by_id, hash FROM administration WHERE bureau_id = ? AND seq < ? ${wanted.map(([column]) => `AND ${column} = ? `).join('')}ORDER BY seq DESC LIMIT ?`,
    [bureauId, before ?? 2_147_483_647, ...wanted.map(([, value]) => value), limit])) as { seq: number; act: string; subject: string; data: string; at: string; by_id: string; hash: string }[];
  const people = (await db.query('SELECT id, name FROM staff WHERE bureau_id = ?', [bureauId])) as { id: string; name: string }[];
  const names = new Map(people.map((p) => [p.id, p.name]));
  return rows.map(({ seq, act, subject, data, at, by_id: by, hash }) => {
    const held = JSON.parse(data) as { before: unknown; after: unknown; reason: string | null; proposedBy?: string };
    const proposedBy = held.proposedBy ?? null;
    return {
      seq, act, subject, subjectName: names.get(subject) ?? null, before: held.before, after: held.after, reason: held.reason, at: fromSql(at), by, byName: names.get(by) ?? by,
      proposedBy, proposedByName: proposedBy === null ? null : names.get(proposedBy) ?? proposedBy, hash,
    };
  });
}
