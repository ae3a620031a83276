import { againIfTransient } from '#libs/journal/again.js';
import { fromSql, toSql } from '#libs/journal/sql-time.js';
import type { Instant } from '#libs/calendar/index.js';
import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { addressClass } from './address-class.js';
import { afterSuccess, afterTry, hasLocked, NO_TRIES, waitsUntil, type Scope, type Tries } from './lockout-rules.js';

interface Row { login: string; place: string; failures: number; last_at: string; locked_until: string | null; came_in_at: string | null }
type Counts = Record<Scope, Tries>;

const SCOPES: readonly Scope[] = ['pair', 'login', 'place'];
const ANY = '';
const MAX_TRIES = 5;
/** More counts than this are not kept: the oldest go first. */
const MOST_ROWS = 200_000;
const KEPT_DAYS = 31;

/** Logins are kept by hash: people type passwords into that field too. */
const hashOf = (login: string) => createHash('sha256').update(login.toLowerCase()).digest('hex');
const moment = (at: number | null) => (at === null ? null : toSql(new Date(at).toISOString()));

export type Verdict = { readonly waitSeconds: number } | { readonly waitSeconds: null; readonly locked: readonly Scope[] };

/**
 * Counts the tries to sign in, in the database: a restart forgets none, and all API processes share them. Known and unknown
 * logins are counted alike, so that the answer tells nobody which there are.
 */
export class Lockout {
  constructor(private readonly db: DataSource) {}

  /** Asks to make a try, which counts as failed until `succeeded` takes it back. */
  begin(login: string, address: string, now: Instant): Promise<Verdict> {
    return this.change<Verdict>(login, address, (counts) => {
      const at = Date.parse(now);
      const until = waitsUntil(counts, at);
      if (until !== null) return { verdict: { waitSeconds: Math.ceil((until - at) / 1_000) } };
      const next = mapped((scope) => afterTry(scope, counts[scope], at));
      return { next, verdict: { waitSeconds: null, locked: SCOPES.filter((scope) => hasLocked(scope, next[scope])) } };
    });
  }

  succeeded(login: string, address: string, now: Instant): Promise<void> {
    return this.change(login, address, (counts) => ({ next: mapped((scope) => afterSuccess(scope, counts[scope], Date.parse(now))), verdict: undefined }));
  }

  private change<V>(login: string, address: string, work: (counts: Counts) => { next?: Counts; verdict: V }): Promise<V> {
    const keys: Readonly<Record<Scope, readonly [string, string]>> = { place: [ANY, addressClass(address)], login: [hashOf(login), ANY], pair: [hashOf(login), addressClass(address)] };
    return againIfTransient(MAX_TRIES, () => this.db.transaction((tx) => changeRows(tx, keys, work)));
  }
}

function mapped(of: (scope: Scope) => Tries): Counts {
  return { pair: of('pair'), login: of('login'), place: of('place') };
}

async function changeRows<V>(tx: EntityManager, keys: Readonly<Record<Scope, readonly [string, string]>>, work: (counts: Counts) => { next?: Counts; verdict: V }): Promise<V> {
  const values = SCOPES.flatMap((scope) => keys[scope]);
  // First of all the rows are there and locked, one after the other, the shared one last: a lock on a gap, or one that two share and both want alone, would end in a deadlock.
  await tx.query(`INSERT INTO sign_in_try (login, place, failures, last_at) VALUES (?,?,0,'2000-01-01'),(?,?,0,'2000-01-01'),(?,?,0,'2000-01-01')
    ON DUPLICATE KEY UPDATE failures = failures`, values);
  const rows = (await tx.query('SELECT login, place, failures, last_at, locked_until, came_in_at FROM sign_in_try WHERE (login = ? AND place = ?) OR (login = ? AND place = ?) OR (login = ? AND place = ?) ORDER BY login, place FOR UPDATE', values)) as Row[];
  const { next, verdict } = work(mapped((scope) => triesOf(rows.find((r) => r.login === keys[scope][0] && r.place === keys[scope][1]))));
  if (next) {
    for (const scope of SCOPES) {
      const { failures, lastAt, lockedUntil, cameInAt } = next[scope];
      await tx.query('UPDATE sign_in_try SET failures = ?, last_at = ?, locked_until = ?, came_in_at = ? WHERE login = ? AND place = ?', [failures, moment(lastAt), moment(lockedUntil), moment(cameInAt), ...keys[scope]]);
    }
  }
  return verdict;
}

function triesOf(row: Row | undefined): Tries {
  if (!row) return NO_TRIES;
  const at = (text: string | null) => (text === null ? null : Date.parse(fromSql(text)));
  return { failures: row.failures, lastAt: at(row.last_at) ?? 0, lockedUntil: at(row.locked_until), cameInAt: at(row.came_in_at) };
}

/** Until when (UTC) each of these logins waits, wherever the wrong passwords came from; one that waits nowhere is not in it. */
export async function locksOf(db: DataSource, logins: readonly string[], now: Instant): Promise<ReadonlyMap<string, Instant>> {
  if (logins.length === 0) return new Map();
  const byHash = new Map(logins.map((login) => [hashOf(login), login]));
  const rows = (await db.query('SELECT login, MAX(locked_until) AS until FROM sign_in_try WHERE login IN (?) AND locked_until > ? GROUP BY login', [[...byHash.keys()], toSql(now)])) as { login: string; until: string }[];
  return new Map(rows.map(({ login, until }) => [byHash.get(login) ?? '', fromSql(until)]));
}

/** Forgets every count of a login, within the transaction that records who wanted it. */
export async function unlock(tx: EntityManager, login: string): Promise<void> {
  await tx.query('DELETE FROM sign_in_try WHERE login = ?', [hashOf(login)]);
}

/** Deletes what no rule looks at any more, and the oldest where a flood has left too many. Returns how many went. */
export async function purgeTries(db: DataSource, now: Instant): Promise<number> {
  const gone = async (sql: string, values: unknown[]) => ((await db.query(sql, values)) as { affectedRows: number }).affectedRows;
  const before = new Date(Date.parse(now) - KEPT_DAYS * 86_400_000).toISOString();
  const yesterday = new Date(Date.parse(now) - 2 * 86_400_000).toISOString();
  const old = await gone('DELETE FROM sign_in_try WHERE last_at < ? AND (came_in_at IS NULL OR came_in_at < ?)', [toSql(yesterday), toSql(before)]);
  const [{ rows = 0 } = {}] = (await db.query('SELECT COUNT(*) AS `rows` FROM sign_in_try')) as { rows?: number | string }[];
  const excess = Number(rows) - MOST_ROWS;
  return excess <= 0 ? old : old + (await gone('DELETE FROM sign_in_try WHERE came_in_at IS NULL ORDER BY last_at LIMIT ?', [excess]));
}
