import { GENESIS } from '#libs/journal/chain.js';
import { toSql } from '#libs/journal/sql-time.js';
import type { DataSource, EntityManager } from 'typeorm';
import { accessHash, type Access } from './access.js';

const ROWS = 500;

/** The case that each fetched file or document belongs to. */
async function withProcesses(db: EntityManager, accesses: readonly Access[]): Promise<Access[]> {
  const missing = accesses.flatMap((a) => (a.objectId !== null && a.processId === null ? [a.objectId] : []));
  if (missing.length === 0) return [...accesses];
  const rows = (await db.query('SELECT id, process_id FROM file WHERE id IN (?) UNION ALL SELECT id, process_id FROM document WHERE id IN (?)', [missing, missing])) as { id: string; process_id: string }[];
  const known = new Map(rows.map((r) => [r.id, r.process_id]));
  return accesses.map((a) => (a.objectId === null ? a : { ...a, processId: a.processId ?? known.get(a.objectId) ?? null }));
}

async function append(tx: EntityManager, bureauId: string, accesses: readonly Access[]): Promise<void> {
  const lock = async () => ((await tx.query('SELECT seq, head FROM access_chain WHERE bureau_id = ? FOR UPDATE', [bureauId])) as { seq: number; head: string }[])[0];
  await tx.query('INSERT IGNORE INTO access_chain (bureau_id, seq, head, pruned_seq, pruned_head) VALUES (?,0,?,0,?)', [bureauId, GENESIS, GENESIS]);
  const chain = await lock();
  if (!chain) throw new Error(`no access chain of ${bureauId}`);
  let { seq, head } = chain;
  for (let i = 0; i < accesses.length; i += ROWS) {
    const rows = accesses.slice(i, i + ROWS).map((a) => {
      seq += 1;
      head = accessHash(head, seq, a);
      return [bureauId, seq, a.readerId, a.what, a.processId, a.objectId, a.items, a.origin, toSql(a.at), head];
    });
    await tx.query(`INSERT INTO access_log (bureau_id, seq, reader_id, what, process_id, object_id, items, origin, at, hash) VALUES ${rows.map(() => '(?,?,?,?,?,?,?,?,?,?)').join(',')}`, rows.flat());
  }
  await tx.query('UPDATE access_chain SET seq = ?, head = ? WHERE bureau_id = ?', [seq, head, bureauId]);
}

/** Appends accesses to the chains of their bureaus, in one transaction. */
export async function writeAccesses(db: DataSource, accesses: readonly Access[]): Promise<void> {
  await db.transaction(async (tx) => {
    const resolved = await withProcesses(tx, accesses);
    // Always in the same order of bureaus, so that two programs never wait for each other.
    for (const bureauId of [...new Set(resolved.map((a) => a.bureauId))].sort()) await append(tx, bureauId, resolved.filter((a) => a.bureauId === bureauId));
  });
}
