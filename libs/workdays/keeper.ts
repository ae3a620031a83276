import type { DataSource, EntityManager } from 'typeorm';

/**
 * The bureau whose administrator publishes years for the whole installation, since a year moves every bureau's terms: the one
 * named by its code in the settings, otherwise the one founded first (ids sort by time). Null while there is none.
 */
export async function calendarKeeper(db: DataSource | EntityManager, code: string): Promise<{ id: string; name: string } | null> {
  const rows = (await db.query(`SELECT id, name FROM bureau ${code === '' ? '' : 'WHERE code = ?'} ORDER BY id LIMIT 1`, code === '' ? [] : [code])) as { id: string; name: string }[];
  return rows[0] ?? null;
}
