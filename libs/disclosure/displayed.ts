import type { LegalDay } from '#libs/calendar/index.js';
import type { DataSource } from 'typeorm';
import type { PublicRecord } from './public-record.js';

/** A record on display, with its address and proof. */
export interface Displayed {
  readonly publicId: string;
  readonly bureauCode: string;
  readonly record: PublicRecord;
  /** SHA-256 of the journal's row that published it, chained to all rows of the case before it. */
  readonly proof: string;
}

export interface DisplayFilter {
  /** Absent: all bureaus. */
  readonly bureauId?: string | undefined;
  /** Records whose display period has passed by this day are left out. */
  readonly today: LegalDay;
  /** `YYYY-MM`: published in that month, Asia/Shanghai. */
  readonly month?: string | undefined;
  /** Part of the party's public name or of the number. */
  readonly text?: string | undefined;
}

export interface PageKey { readonly publishedAt: string; readonly publicId: string }

interface Row { public_id: string; code: string; record: string; proof: string; published_at: string }

/** What is on display and nothing else: neither withdrawn nor repaired nor run out. */
function where(f: DisplayFilter): { sql: string; values: unknown[] } {
  const sql = ['p.withdrawn_on IS NULL', 'p.repaired_on IS NULL', 'p.display_until >= ?'];
  const values: unknown[] = [f.today];
  if (f.bureauId !== undefined) {
    sql.push('p.bureau_id = ?');
    values.push(f.bureauId);
  }
  if (f.month !== undefined) {
    sql.push('p.published_on BETWEEN ? AND LAST_DAY(?)');
    values.push(`${f.month}-01`, `${f.month}-01`);
  }
  if (f.text !== undefined) {
    const like = `%${f.text.replace(/[\\%_]/g, '\\$&')}%`;
    sql.push('(p.number LIKE ? OR p.party LIKE ?)');
    values.push(like, like);
  }
  return { sql: sql.join(' AND '), values };
}

/** One page, newest first, by key: no record is lost or seen twice when others come and go. */
export async function listDisplayed(db: DataSource, filter: DisplayFilter, limit: number, after: PageKey | null): Promise<{ items: Displayed[]; next: PageKey | null }> {
  const { sql, values } = where(filter);
  // Spelled out, since a comparison of row values would not use the index.
  const beyond = after ? ' AND p.published_at <= ? AND (p.published_at < ? OR p.public_id < ?)' : '';
  const rows = (await db.query(
    `SELECT p.public_id, b.code, p.record, p.proof, p.published_at FROM publication p JOIN bureau b ON b.id = p.bureau_id
     WHERE ${sql}${beyond} ORDER BY p.published_at DESC, p.public_id DESC LIMIT ?`,
    [...values, ...(after ? [after.publishedAt, after.publishedAt, after.publicId] : []), limit + 1],
  )) as Row[];
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((r) => ({ publicId: r.public_id, bureauCode: r.code, record: JSON.parse(r.record) as PublicRecord, proof: r.proof })),
    next: rows.length > limit && last ? { publishedAt: last.published_at, publicId: last.public_id } : null,
  };
}

/** All of them, read a page at a time. */
export async function* allDisplayed(db: DataSource, filter: DisplayFilter): AsyncGenerator<Displayed> {
  for (let after: PageKey | null = null; ;) {
    const page: { items: Displayed[]; next: PageKey | null } = await listDisplayed(db, filter, 500, after);
    yield* page.items;
    if (!page.next) return;
    after = page.next;
  }
}

export async function countDisplayed(db: DataSource, filter: DisplayFilter): Promise<number> {
  const { sql, values } = where(filter);
  const [row] = (await db.query(`SELECT COUNT(*) AS n FROM publication p WHERE ${sql}`, values)) as { n: string | number }[];
  return Number(row?.n ?? 0);
}

/** The months, newest first, in which something now on display was published. */
export async function monthsDisplayed(db: DataSource, filter: DisplayFilter): Promise<string[]> {
  const { sql, values } = where(filter);
  const rows = (await db.query(`SELECT DISTINCT LEFT(p.published_on, 7) AS month FROM publication p WHERE ${sql} ORDER BY month DESC`, values)) as { month: string }[];
  return rows.map((r) => r.month);
}

/** A record at its own address, whatever has become of it. */
export interface Published extends Displayed {
  readonly processId: string;
  readonly standing: 'displayed' | 'withdrawn' | 'repaired' | 'run-out';
  readonly withdrawnOn: LegalDay | null;
  readonly withdrawnReason: string | null;
  readonly repairableFrom: LegalDay;
  readonly displayUntil: LegalDay;
  readonly repairedOn: LegalDay | null;
}

type FullRow = Row & { process_id: string; withdrawn_on: string | null; withdrawn_reason: string | null; repairable_from: string; display_until: string; repaired_on: string | null };

/** Finds it in its bureau by address or by case; null when there is none there. */
export async function findPublication(db: DataSource, bureauId: string, by: { publicId: string } | { processId: string }, today: LegalDay): Promise<Published | null> {
  const [column, id] = 'publicId' in by ? ['public_id', by.publicId] : ['process_id', by.processId];
  const [r] = (await db.query(`SELECT p.*, b.code FROM publication p JOIN bureau b ON b.id = p.bureau_id WHERE p.bureau_id = ? AND p.${column} = ?`, [bureauId, id])) as FullRow[];
  if (!r) return null;
  // A withdrawal says why for as long as the record itself would have stood there; after that nothing is said any more.
  const standing = r.display_until < today ? 'run-out' : r.withdrawn_on ? 'withdrawn' : r.repaired_on ? 'repaired' : 'displayed';
  return {
    processId: r.process_id, publicId: r.public_id, bureauCode: r.code, record: JSON.parse(r.record) as PublicRecord, proof: r.proof, standing,
    withdrawnOn: r.withdrawn_on, withdrawnReason: r.withdrawn_reason, repairableFrom: r.repairable_from, displayUntil: r.display_until, repairedOn: r.repaired_on,
  };
}

export interface PublicBureau { readonly id: string; readonly code: string; readonly name: string }

export async function publicBureaus(db: DataSource): Promise<PublicBureau[]> {
  return (await db.query('SELECT id, code, name FROM bureau ORDER BY code')) as PublicBureau[];
}

export async function bureauByCode(db: DataSource, code: string): Promise<PublicBureau | null> {
  if (!/^\d{6}$/.test(code)) return null;
  const rows = (await db.query('SELECT id, code, name FROM bureau WHERE code = ?', [code])) as PublicBureau[];
  return rows[0] ?? null;
}

