import { verifyChain } from '#libs/journal/chain.js';
import type { JournalRow } from '#libs/journal/rows.js';
import { fromSql } from '#libs/journal/sql-time.js';
import type { DataSource } from 'typeorm';

/** What the check of one case's chain finds: null when it is whole. */
export async function faultOf(db: DataSource, id: string): Promise<ReturnType<typeof verifyChain>> {
  const rows = (await db.query('SELECT * FROM journal WHERE process_id = ? ORDER BY seq', [id])) as JournalRow[];
  const [head] = (await db.query('SELECT seq, head_hash FROM process WHERE id = ?', [id])) as { seq: number; head_hash: string }[];
  const links = rows.map((r) => ({ processId: r.process_id, seq: r.seq, type: r.type, data: r.data, at: fromSql(r.at), by: r.by_id, prevHash: r.prev_hash, hash: r.hash }));
  return verifyChain(links, { seq: head?.seq ?? 0, hash: head?.head_hash ?? '' });
}
