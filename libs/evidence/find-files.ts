import { isProcessId } from '#libs/journal/ids.js';
import type { DataSource, QueryRunner } from 'typeorm';
import { FILE_COLUMNS, fromRow, type FileRecord, type FileRow } from './file-record.js';

/** One file of a bureau; null when there is none there, whoever else may have it. */
export async function findFile(db: DataSource, bureauId: string, id: string): Promise<FileRecord | null> {
  if (!isProcessId(id)) return null;
  const [row] = (await db.query(`SELECT ${FILE_COLUMNS} FROM file WHERE id = ? AND bureau_id = ?`, [id, bureauId])) as FileRow[];
  return row ? fromRow(row) : null;
}

/** All files of a case, in the order they came. */
export async function filesOf(db: DataSource | QueryRunner, processId: string): Promise<FileRecord[]> {
  return ((await db.query(`SELECT ${FILE_COLUMNS} FROM file WHERE process_id = ? ORDER BY seq`, [processId])) as FileRow[]).map(fromRow);
}

/** Closes the files of a case with its volume: nothing more is taken in. Returns how many there are. */
export async function sealFiles(db: DataSource | QueryRunner, processId: string): Promise<number> {
  await db.query('UPDATE file SET sealed = 1 WHERE process_id = ?', [processId]);
  const [row] = (await db.query('SELECT COUNT(*) AS n FROM file WHERE process_id = ?', [processId])) as { n: number | string }[];
  return Number(row?.n ?? 0);
}
