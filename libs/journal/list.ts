import type { Instant } from '#libs/calendar/index.js';
import { legalDay } from '#libs/calendar/index.js';
import { openTitle, SEALED_LIKE } from '#libs/privacy/index.js';
import type { DataSource } from 'typeorm';
import { askedInitials } from './initials.js';
import type { ProcessRow } from './rows.js';
import { fromSql, fromSqlOrNull, toSql } from './sql-time.js';

export interface ListFilter {
  readonly bureauId: string;
  readonly kind: string;
  readonly stages?: readonly string[] | undefined;
  readonly ownerId?: string | undefined;
  readonly sectionId?: string | undefined;
  readonly outcome?: string | undefined;
  readonly variant?: string | undefined;
  /** Open ones only, unless set. */
  readonly includeEnded: boolean;
  readonly dueBefore?: Instant | undefined;
  readonly minLevel?: number | undefined;
  /** Part of the number, title or pinyin initials. */
  readonly text?: string | undefined;
  /** Processes that `text` finds besides, since a person in them is called so: their names cannot be searched by part. */
  readonly people?: readonly string[] | undefined;
  /** Whose processes alone are found through `people`: who may not learn of others' people still finds their own. */
  readonly peopleOf?: string | undefined;
  readonly endedOnly?: boolean | undefined;
  readonly withoutStage?: string | undefined;
  readonly dueFrom?: Instant | undefined;
  /** Legal days on which the desk received it, both included. */
  readonly receivedFrom?: string | undefined;
  readonly receivedTo?: string | undefined;
  readonly openedFrom?: Instant | undefined;
  readonly openedBefore?: Instant | undefined;
}

export type Sort = 'due' | 'opened' | 'changed';

export interface ListItem {
  readonly id: string; readonly number: string | null; readonly title: string; readonly kind: string; readonly variant: string;
  readonly stage: string; readonly outcome: string | null; readonly ended: boolean; readonly version: number;
  readonly ownerId: string; readonly sectionId: string; readonly level: number;
  readonly openedAt: Instant; readonly changedAt: Instant;
  /** The next thing the bureau must do: which clock, by when (UTC, and the legal day). */
  readonly nextDue: Instant | null; readonly nextDueDay: string | null; readonly nextDueClock: string | null;
}

/** Sort columns with the id as tie-breaker. `due_sort` reads a null as the end of time, so cases without a term come last. */
const SORTS: Readonly<Record<Sort, { column: string; descending: boolean }>> = {
  due: { column: 'due_sort', descending: false },
  opened: { column: 'opened_at', descending: true },
  changed: { column: 'changed_at', descending: true },
};

export const COLUMNS = 'id, number, title, kind, variant, stage, outcome, ended, seq, owner_id, section_id, level, opened_at, changed_at, next_due, next_due_clock';

const RECEIVED_ON = "JSON_UNQUOTE(JSON_EXTRACT(state, '$.receivedOn'))";

/** The conditions of a filter, for lists, counts and groups alike: a number and the list it opens cannot differ. */
export function where(f: ListFilter): { sql: string[]; values: unknown[] } {
  const sql = ['bureau_id = ?', 'kind = ?'];
  const values: unknown[] = [f.bureauId, f.kind];
  const add = (condition: string, ...v: unknown[]) => {
    sql.push(condition);
    values.push(...v);
  };
  if (!f.includeEnded) add('ended = 0');
  if (f.stages?.length) add(`stage IN (${f.stages.map(() => '?').join(',')})`, ...f.stages);
  if (f.ownerId) add('owner_id = ?', f.ownerId);
  if (f.sectionId) add('section_id = ?', f.sectionId);
  if (f.outcome) add('outcome = ?', f.outcome);
  if (f.variant) add('variant = ?', f.variant);
  if (f.dueBefore) add('due_sort < ?', toSql(f.dueBefore));
  if (f.dueFrom) add('due_sort >= ?', toSql(f.dueFrom));
  if (f.endedOnly) add('ended = 1');
  if (f.withoutStage) add('stage <> ?', f.withoutStage);
  if (f.receivedFrom) add(`${RECEIVED_ON} >= ?`, f.receivedFrom);
  if (f.receivedTo) add(`${RECEIVED_ON} <= ?`, f.receivedTo);
  if (f.minLevel) add('level >= ?', f.minLevel);
  if (f.openedFrom) add('opened_at >= ?', toSql(f.openedFrom));
  if (f.openedBefore) add('opened_at < ?', toSql(f.openedBefore));
  if (f.text) {
    const text = textCondition(f.text, f.people, f.peopleOf);
    add(text.sql, ...text.values);
  }
  return { sql, values };
}

/** What is found by a text, in lists and in the search alike; `people` are the processes found by a person's whole name, phone or id, those of `peopleOf` alone where named. A sealed title says nothing. */
export function textCondition(text: string, people: readonly string[] = [], peopleOf?: string): { sql: string; values: string[] } {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  const initials = askedInitials(text);
  const sql = ['number LIKE ?', '(title LIKE ? AND title NOT LIKE ?)'];
  const values = [like, like, SEALED_LIKE];
  if (initials !== null) {
    sql.push('initials LIKE ?');
    values.push(`%${initials}%`);
  }
  if (people.length > 0) {
    sql.push(`(id IN (${people.map(() => '?').join(',')})${peopleOf === undefined ? '' : ' AND owner_id = ?'})`);
    values.push(...people, ...(peopleOf === undefined ? [] : [peopleOf]));
  }
  return { sql: `(${sql.join(' OR ')})`, values };
}

export type Row = Omit<ProcessRow, 'state' | 'initials'> & { sort_key: string };

export async function item(db: DataSource, row: Row): Promise<ListItem> {
  const nextDue = fromSqlOrNull(row.next_due);
  return {
    id: row.id, number: row.number, title: await openTitle(db, row.id, row.title), kind: row.kind, variant: row.variant, stage: row.stage, outcome: row.outcome,
    ended: row.ended === 1, version: row.seq, ownerId: row.owner_id, sectionId: row.section_id, level: row.level,
    openedAt: fromSql(row.opened_at), changedAt: fromSql(row.changed_at),
    nextDue, nextDueDay: nextDue && legalDay(nextDue), nextDueClock: row.next_due_clock,
  };
}

/**
 * The index whose order is the order asked for. Left to itself MariaDB reads the equal prefix from its start and filters,
 * so that a page far down costs all the pages before it.
 */
function indexFor(f: ListFilter, sort: Sort): string {
  const named = (name: string) => `FORCE INDEX (${name})`;
  if (sort !== 'due') return f.ownerId ? '' : named(`process_${sort}`);
  if (f.includeEnded) return '';
  if (f.ownerId) return named('process_owner');
  return named(f.stages?.length === 1 ? 'process_stage' : 'process_due');
}

/** One page by key, never by offset: page 1,000 costs what page 1 costs, and no row is lost when others move. */
export async function listProcesses(
  db: DataSource, filter: ListFilter, sort: Sort, limit: number, after: { key: string; id: string } | null,
): Promise<{ items: ListItem[]; next: { key: string; id: string } | null }> {
  const { column, descending } = SORTS[sort];
  const { sql, values } = where(filter);
  // Spelled out, since a comparison of row values would not use the index.
  if (after) {
    const beyond = descending ? '<' : '>';
    sql.push(`${column} ${beyond}= ?`, `(${column} ${beyond} ? OR id ${beyond} ?)`);
    values.push(after.key, after.key, after.id);
  }
  const direction = descending ? 'DESC' : 'ASC';
  const rows = (await db.query(
    `SELECT ${COLUMNS}, ${column} AS sort_key FROM process ${indexFor(filter, sort)} WHERE ${sql.join(' AND ')} ORDER BY ${column} ${direction}, id ${direction} LIMIT ?`,
    [...values, limit + 1],
  )) as Row[];
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { items: await Promise.all(page.map((row) => item(db, row))), next: rows.length > limit && last ? { key: last.sort_key, id: last.id } : null };
}

export async function countProcesses(db: DataSource, filter: ListFilter): Promise<number> {
  const { sql, values } = where(filter);
  const rows = (await db.query(`SELECT COUNT(*) AS n FROM process WHERE ${sql.join(' AND ')}`, values)) as { n: string | number }[];
  return Number(rows[0]?.n ?? 0);
}
