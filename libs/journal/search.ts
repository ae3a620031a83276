import type { DataSource } from 'typeorm';
import { COLUMNS, item, textCondition, type ListItem, type Row } from './list.js';

/**
 * Processes of a bureau by a part of their number, title or pinyin initials, newest first, open and ended alike; `after` is
 * the last id of the page before. The inner query reads an index alone; only what is shown is read whole.
 */
export async function searchProcesses(
  db: DataSource, bureauId: string, kinds: readonly string[], text: string, limit: number, after: string | null, people: readonly string[] = [],
): Promise<{ items: ListItem[]; next: string | null }> {
  const found = textCondition(text, people);
  const rows = (await db.query(
    `SELECT ${COLUMNS} FROM process WHERE id IN (SELECT id FROM (
       SELECT id FROM process FORCE INDEX (process_find) WHERE bureau_id = ? AND kind IN (?) AND ${found.sql} ${after === null ? '' : 'AND id < ?'} ORDER BY id DESC LIMIT ?
     ) AS found) ORDER BY id DESC`, [bureauId, kinds, ...found.values, ...(after === null ? [] : [after]), limit + 1],
  )) as Row[];
  return { items: await Promise.all(rows.slice(0, limit).map((row) => item(db, row))), next: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null };
}
