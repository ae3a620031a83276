import { buildCalendar, builtinYears, type CalendarYear, type CalendarYearDay, type LocalClosure, type WorkCalendar } from '#libs/calendar/index.js';
import { toSql } from '#libs/journal/sql-time.js';
import type { DataSource, EntityManager } from 'typeorm';

/** A closure as stored; revoked ones are kept but no longer count. */
export interface StoredClosure extends LocalClosure {
  readonly id: string;
}

interface Who {
  readonly by: string;
  readonly at: string;
}

/** The years in force: the latest published version of each, else the built-in one. */
export async function yearsInForce(db: DataSource | EntityManager): Promise<CalendarYear[]> {
  const rows = (await db.query('SELECT year, version, source, days FROM calendar_year ORDER BY year, version')) as { year: number; version: number; source: string; days: string }[];
  const years = new Map(builtinYears.map((y) => [y.year, y]));
  for (const r of rows) years.set(r.year, { year: r.year, source: r.source, version: String(r.version), days: JSON.parse(r.days) as CalendarYearDay[] });
  return [...years.values()].sort((a, b) => a.year - b.year);
}

export async function closuresOf(db: DataSource | EntityManager, bureauId: string): Promise<StoredClosure[]> {
  const rows = (await db.query('SELECT id, from_day, to_day, name, working FROM local_closure WHERE bureau_id = ? AND revoked_at IS NULL ORDER BY from_day, id', [bureauId])) as
    { id: string; from_day: string; to_day: string; name: string; working: number }[];
  return rows.map((r) => ({ id: r.id, from: r.from_day, to: r.to_day, name: r.name, working: r.working === 1 }));
}

/** The calendar a bureau counts by now. */
export async function calendarOf(db: DataSource | EntityManager, bureauId: string): Promise<WorkCalendar> {
  const [years, closures] = await Promise.all([yearsInForce(db), closuresOf(db, bureauId)]);
  return buildCalendar({ years, closures: closures.map(({ from, to, name, working }) => ({ from, to, name, ...(working ? { working } : {}) })) });
}

/**
 * Puts the bureaus on the new calendar in the same transaction: their version rises, so every cache reloads, and every open
 * process is handed to its workflow, which counts its clocks again.
 */
async function takeEffect(db: EntityManager, bureauId: string | null): Promise<void> {
  const values = bureauId === null ? [] : [bureauId];
  await db.query(`UPDATE bureau SET version = version + 1 ${bureauId === null ? '' : 'WHERE id = ?'}`, values);
  await db.query(`UPDATE process SET to_clock = 1 WHERE ended = 0 ${bureauId === null ? '' : 'AND bureau_id = ?'}`, values);
}

/** Publishes a year, or a new version of one, within the transaction given. Returns the version. */
export async function publishYear(tx: EntityManager, year: CalendarYear, { by, at }: Who): Promise<number> {
  const [row] = (await tx.query('SELECT COALESCE(MAX(version), 0) AS last FROM calendar_year WHERE year = ?', [year.year])) as { last: string | number }[];
  const version = Number(row?.last ?? 0) + 1;
  await tx.query('INSERT INTO calendar_year (year, version, source, days, published_at, published_by) VALUES (?,?,?,?,?,?)',
    [year.year, version, year.source, JSON.stringify(year.days), toSql(at), by]);
  await takeEffect(tx, null);
  return version;
}

/** Adds a closure within the transaction given. */
export async function addClosure(tx: EntityManager, bureauId: string, closure: LocalClosure & { readonly id: string }, { by, at }: Who): Promise<void> {
  await tx.query('INSERT INTO local_closure (id, bureau_id, from_day, to_day, name, working, ordered_at, ordered_by) VALUES (?,?,?,?,?,?,?,?)',
    [closure.id, bureauId, closure.from, closure.to, closure.name, closure.working ? 1 : 0, toSql(at), by]);
  await takeEffect(tx, bureauId);
}

/** Revokes a closure within the transaction given. False when there is no such closure in force. */
export async function revokeClosure(tx: EntityManager, bureauId: string, id: string, at: string): Promise<boolean> {
  const result = (await tx.query('UPDATE local_closure SET revoked_at = ? WHERE id = ? AND bureau_id = ? AND revoked_at IS NULL', [toSql(at), id, bureauId])) as { affectedRows: number };
  if (result.affectedRows === 0) return false;
  await takeEffect(tx, bureauId);
  return true;
}
