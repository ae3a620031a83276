import type { Instant } from '#libs/calendar/index.js';
import { toSql } from '#libs/journal/sql-time.js';
import type { DataSource } from 'typeorm';

/**
 * Years an entry is kept. The law asks six months of network logs (《网络安全法》第21条) and three years of the records about
 * the handling of personal data (《个人信息保护法》第56条); whoever complains does so well within that. Longer would itself be
 * a file on the readers.
 */
export const KEEP_YEARS = 3;

/** Removes what is older than it is kept; the hash before the first entry left stays, so that the rest still verifies. Needs the owner's rights. */
export async function pruneAccesses(owner: DataSource, now: Instant): Promise<number> {
  const before = toSql(`${Number(now.slice(0, 4)) - KEEP_YEARS}${now.slice(4)}`);
  const bureaus = (await owner.query('SELECT bureau_id FROM access_chain ORDER BY bureau_id')) as { bureau_id: string }[];
  let removed = 0;
  for (const { bureau_id } of bureaus) {
    await owner.transaction(async (tx) => {
      await tx.query('SELECT seq FROM access_chain WHERE bureau_id = ? FOR UPDATE', [bureau_id]);
      // Entries of two programs may stand a moment out of order: only what lies before the first one that is kept goes.
      const [kept] = (await tx.query('SELECT MIN(seq) AS seq FROM access_log WHERE bureau_id = ? AND at >= ?', [bureau_id, before])) as { seq: number | null }[];
      const [last] = (await tx.query('SELECT seq, hash FROM access_log WHERE bureau_id = ? AND seq < ? ORDER BY seq DESC LIMIT 1', [bureau_id, kept?.seq ?? 2_147_483_647])) as { seq: number; hash: string }[];
      if (!last) return;
      const result = (await tx.query('DELETE FROM access_log WHERE bureau_id = ? AND seq <= ?', [bureau_id, last.seq])) as { affectedRows: number };
      await tx.query('UPDATE access_chain SET pruned_seq = ?, pruned_head = ? WHERE bureau_id = ?', [last.seq, last.hash, bureau_id]);
      removed += result.affectedRows;
    });
  }
  return removed;
}
