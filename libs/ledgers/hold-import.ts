import type { DataSource } from 'typeorm';
import { LedgerFault } from './refusals.js';

/**
 * Runs the work while no other import of the bureau writes, in whatever process: what the bureau has is read before rows
 * are written, and two imports of one file at a time would both find nothing. The database frees the lock when its
 * connection ends, so a crash leaves none behind.
 */
export async function holdImport<T>(db: DataSource, bureauId: string, work: () => Promise<T>): Promise<T> {
  const name = `anqi-ledger-${bureauId}`;
  const connection = db.createQueryRunner();
  try {
    const [row] = (await connection.query('SELECT GET_LOCK(?, 0) AS held', [name])) as { held: number | string | null }[];
    if (Number(row?.held) !== 1) throw new LedgerFault('ledger-import-running');
    try {
      return await work();
    } finally {
      await connection.query('SELECT RELEASE_LOCK(?)', [name]);
    }
  } finally {
    await connection.release();
  }
}
