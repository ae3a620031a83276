import { deciderOf, fold } from '#libs/casework/index.js';
import { verifyChain } from '#libs/journal/chain.js';
import { readJournal } from '#libs/journal/read.js';
import { openState } from '#libs/privacy/index.js';
import { fromSql } from '#libs/journal/sql-time.js';
import type { DataSource } from 'typeorm';

/** Fails unless every chain of the database verifies and every snapshot equals the fold of its journal. */
export async function expectSound(db: DataSource): Promise<void> {
  const processes = (await db.query('SELECT id, kind, seq, head_hash, state FROM process')) as { id: string; kind: string; seq: number; head_hash: string; state: string }[];
  for (const p of processes) {
    const rows = (await db.query('SELECT * FROM journal WHERE process_id = ? ORDER BY seq', [p.id])) as Record<string, string>[];
    const links = rows.map((r) => ({
      processId: r['process_id'] ?? '', seq: Number(r['seq']), type: r['type'] ?? '', data: r['data'] ?? '', at: fromSql(r['at'] ?? ''), by: r['by_id'] ?? '',
      prevHash: r['prev_hash'] ?? '', hash: r['hash'] ?? '',
    }));
    expect(verifyChain(links, { seq: p.seq, hash: p.head_hash })).toBeNull();
    const history = (await readJournal(db, p.id)).map((e) => ({ event: e.event, recorded: { at: e.at, by: e.by } }));
    expect(fold(deciderOf(p.kind), p.id, history)).toEqual(await openState(db, p.id, p.state));
  }
}
