import type { Break } from '#libs/journal/audit.js';
import { fromSql } from '#libs/journal/sql-time.js';
import type { DataSource, EntityManager } from 'typeorm';
import { accessHash, type Access } from './access.js';

const BATCH = 5_000;

interface Row { seq: number; reader_id: string; what: Access['what']; process_id: string | null; object_id: string | null; items: number; origin: Access['origin']; at: string; hash: string }
interface Chain { bureau_id: string; seq: number; head: string; pruned_seq: number; pruned_head: string }

async function walk(tx: EntityManager, chain: Chain): Promise<{ records: number; fault: Omit<Break, 'processId'> | null }> {
  let [seq, head] = [chain.pruned_seq, chain.pruned_head];
  for (;;) {
    const rows = (await tx.query('SELECT seq, reader_id, what, process_id, object_id, items, origin, at, hash FROM access_log WHERE bureau_id = ? AND seq > ? ORDER BY seq LIMIT ?', [chain.bureau_id, seq, BATCH])) as Row[];
    for (const r of rows) {
      if (r.seq !== seq + 1) return { records: seq - chain.pruned_seq, fault: { seq: seq + 1, fault: 'missing' } };
      const expected = accessHash(head, r.seq, { bureauId: chain.bureau_id, readerId: r.reader_id, what: r.what, processId: r.process_id, objectId: r.object_id, items: r.items, origin: r.origin, at: fromSql(r.at) });
      if (expected !== r.hash) return { records: seq - chain.pruned_seq, fault: { seq: r.seq, fault: 'changed' } };
      [seq, head] = [r.seq, r.hash];
    }
    if (rows.length < BATCH) break;
  }
  const records = seq - chain.pruned_seq;
  if (seq > chain.seq) return { records, fault: { seq: chain.seq + 1, fault: 'inserted' } };
  return { records, fault: seq === chain.seq && head === chain.head ? null : { seq: seq + 1, fault: 'truncated' } };
}

/** Verifies the access log of every bureau, or of one, from where it was last pruned to its head. Needs no key. */
export async function auditAccesses(db: DataSource, bureauId?: string): Promise<{ records: number; breaks: Break[] }> {
  return db.transaction('REPEATABLE READ', async (tx) => {
    const chains = (await tx.query(`SELECT bureau_id, seq, head, pruned_seq, pruned_head FROM access_chain ${bureauId === undefined ? '' : 'WHERE bureau_id = ?'} ORDER BY bureau_id`, bureauId === undefined ? [] : [bureauId])) as Chain[];
    const breaks: Break[] = [];
    let records = 0;
    for (const chain of chains) {
      const found = await walk(tx, chain);
      records += found.records;
      if (found.fault) breaks.push({ processId: chain.bureau_id, log: 'access', ...found.fault });
    }
    return { records, breaks };
  });
}
