import { fromSql } from '#libs/journal/sql-time.js';
import type { DataSource } from 'typeorm';
import type { Access } from './access.js';

export interface AccessFilter {
  readonly before?: number | undefined;
  readonly limit: number;
  readonly reader?: string | undefined;
  readonly process?: string | undefined;
}

export interface AccessEntry extends Omit<Access, 'bureauId' | 'readerId'> {
  readonly seq: number;
  readonly reader: { readonly id: string; readonly name: string };
  /** The number of the process, never its title: that may name a person. */
  readonly number: string | null;
  readonly kind: string | null;
  readonly hash: string;
}

interface Row { seq: number; reader_id: string; what: Access['what']; process_id: string | null; object_id: string | null; items: number; origin: Access['origin']; at: string; hash: string }

/** Who opened what in a bureau, newest first; `before` is the last seq of the page before. */
export async function readAccesses(db: DataSource, bureauId: string, { before, limit, reader, process }: AccessFilter): Promise<AccessEntry[]> {
  const wanted = ([['reader_id', reader], ['process_id', process]] as const).filter(([, value]) => value !== undefined);
  const rows = (await db.query(
    `SELECT seq, reader_id, what, process_id, object_id, items, origin, at, hash FROM access_log WHERE bureau_id = ? AND seq < ? ${wanted.map(([column]) => `AND ${column} = ? `).join('')}ORDER BY seq DESC LIMIT ?`,
    [bureauId, before ?? 2_147_483_647, ...wanted.map(([, value]) => value), limit])) as Row[];
  const people = new Map(((await db.query('SELECT id, name FROM staff WHERE bureau_id = ?', [bureauId])) as { id: string; name: string }[]).map((p) => [p.id, p.name]));
  const ids = [...new Set(rows.flatMap((r) => r.process_id ?? []))];
  const named = ids.length === 0 ? [] : ((await db.query('SELECT id, number, kind FROM process WHERE bureau_id = ? AND id IN (?)', [bureauId, ids])) as { id: string; number: string | null; kind: string }[]);
  const processes = new Map(named.map((p) => [p.id, p]));
  return rows.map((r) => ({
    seq: r.seq, reader: { id: r.reader_id, name: people.get(r.reader_id) ?? r.reader_id }, what: r.what, processId: r.process_id, objectId: r.object_id, items: r.items, origin: r.origin, at: fromSql(r.at), hash: r.hash,
    number: processes.get(r.process_id ?? '')?.number ?? null, kind: processes.get(r.process_id ?? '')?.kind ?? null,
  }));
}
