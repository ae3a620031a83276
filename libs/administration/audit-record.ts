import type { Break } from '#libs/journal/audit.js';
import { verifyChain } from '#libs/journal/chain.js';
import { fromSql } from '#libs/journal/sql-time.js';
import type { DataSource } from 'typeorm';

interface Row { seq: number; act: string; subject: string; data: string; at: string; by_id: string; prev_hash: string; hash: string }

/** Verifies the record of administration of every bureau, or of one, against itself and its head. The bureau's id stands for the chain. */
export async function auditRecords(db: DataSource, bureauId?: string): Promise<{ records: number; breaks: Break[] }> {
  return db.transaction('REPEATABLE READ', async (tx) => {
    const heads = (await tx.query(`SELECT id, admin_seq, admin_head FROM bureau ${bureauId === undefined ? '' : 'WHERE id = ?'} ORDER BY id`, bureauId === undefined ? [] : [bureauId])) as
      { id: string; admin_seq: number; admin_head: string }[];
    const breaks: Break[] = [];
    let records = 0;
    for (const head of heads) {
      const rows = (await tx.query('SELECT seq, act, subject, data, at, by_id, prev_hash, hash FROM administration WHERE bureau_id = ? ORDER BY seq', [head.id])) as Row[];
      const links = rows.map((r) => ({ processId: head.id, seq: r.seq, type: r.act, data: r.data, at: fromSql(r.at), by: r.by_id, prevHash: r.prev_hash, hash: r.hash }));
      // The subject is hashed inside the data; its column is there to search by.
      const moved = rows.find((r) => (JSON.parse(r.data) as { subject?: unknown }).subject !== r.subject);
      const broken = verifyChain(links, { seq: head.admin_seq, hash: head.admin_head }) ?? (moved ? { seq: moved.seq, fault: 'changed' as const } : null);
      if (broken) breaks.push({ processId: head.id, ...broken });
      records += rows.length;
    }
    return { records, breaks };
  });
}
