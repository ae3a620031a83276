import type { DataSource } from 'typeorm';
import { COLUMNS, item, type ListItem, type Row } from './list.js';

/** Lines of the named processes in the order of opening; those of another bureau are left out. */
export async function findItems(db: DataSource, bureauId: string, ids: readonly string[]): Promise<ListItem[]> {
  if (ids.length === 0) return [];
  const rows = (await db.query(`SELECT ${COLUMNS} FROM process WHERE bureau_id = ? AND id IN (?) ORDER BY opened_at, id`, [bureauId, ids])) as Row[];
  return Promise.all(rows.map((row) => item(db, row)));
}
