import type { Post, Role } from '#libs/casework/index.js';
import type { Clock } from '#libs/settings/clock.js';
import { fromSql, toSql } from '#libs/journal/sql-time.js';
import { createHash, randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { addressClass } from './address-class.js';
import { NEVER, usableUntil, LIFETIME_MS, type SessionKind } from './session-life.js';
import type { Principal } from './principal.js';
import { SessionCache } from './session-cache.js';

export type { Principal } from './principal.js';

/** One of somebody's sessions, as its owner sees it. */
export interface OwnSession { readonly id: string; readonly kind: SessionKind; readonly openedAt: string; readonly seenAt: string; readonly place: string; readonly current: boolean }

type Row = Record<'kind' | 'csrf' | 'expires_at' | 'seen_at' | 'id' | 'bureau_id' | 'section_id' | 'login' | 'name' | 'post' | 'roles' | 'bureau_name', string> & { version: number };

/** A use is noted once in so long. */
const NOTED_MS = 60_000;
const ID_LENGTH = 26;

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Sessions live in the database, by the hash of their token: a leaked table opens nothing, and any API process knows them. */
export class Sessions {
  private readonly cache: SessionCache;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    cacheMs: number,
  ) {
    this.cache = new SessionCache(db, cacheMs);
  }

  async open(staffId: string, kind: SessionKind, address: string): Promise<{ token: string; csrf: string; expiresAt: string; maxAge: number }> {
    const token = randomBytes(32).toString('base64url');
    const csrf = randomBytes(32).toString('hex');
    const now = this.clock.now();
    const expiresAt = new Date(Date.parse(now) + LIFETIME_MS[kind]).toISOString();
    await this.db.query('INSERT INTO session (token_hash, staff_id, kind, csrf, created_at, expires_at, seen_at, place) VALUES (?,?,?,?,?,?,?,?)',
      [digest(token), staffId, kind, csrf, toSql(now), toSql(expiresAt), toSql(now), addressClass(address)]);
    // Seconds from now: a browser whose clock is wrong still keeps the cookie.
    return { token, csrf, expiresAt, maxAge: LIFETIME_MS[kind] / 1_000 };
  }

  /** The principal of a token, perhaps as of a moment ago; null when it is unknown, expired, or its owner has left. */
  async find(token: string, attended = true): Promise<Principal | null> {
    return this.cache.get(digest(token), this.clock.now()) ?? this.read(token, attended);
  }

  /** The same as the database has it now. Only an attended use keeps an idle session alive: a page that refreshes itself is none. */
  async read(token: string, attended = true): Promise<Principal | null> {
    const hash = digest(token);
    const now = this.clock.now();
    const rows = (await this.db.query(
      `SELECT s.kind, s.csrf, s.expires_at, s.seen_at, p.id, p.bureau_id, p.section_id, p.login, p.name, p.post, p.roles, b.name AS bureau_name, b.version
       FROM session s JOIN staff p ON p.id = s.staff_id JOIN bureau b ON b.id = p.bureau_id WHERE s.token_hash = ? AND p.active = 1`,
      [hash],
    )) as Row[];
    const row = rows[0];
    const until = row ? usableUntil(row.kind as SessionKind, fromSql(row.expires_at), fromSql(row.seen_at)) : NEVER;
    if (!row || until <= now) {
      this.cache.forget(hash);
      return null;
    }
    if (attended && Date.parse(now) - Date.parse(fromSql(row.seen_at)) >= NOTED_MS) await this.db.query('UPDATE session SET seen_at = ? WHERE token_hash = ?', [toSql(now), hash]);
    const principal: Principal = {
      id: row.id, bureauId: row.bureau_id, sectionId: row.section_id, login: row.login, name: row.name, post: row.post as Post,
      roles: row.roles.split(',') as Role[], bureauName: row.bureau_name, bureauVersion: row.version, kind: row.kind as SessionKind, csrf: row.csrf,
    };
    this.cache.keep(hash, principal, until);
    return principal;
  }

  async close(token: string): Promise<void> {
    this.cache.forget(digest(token));
    await this.db.query('DELETE FROM session WHERE token_hash = ?', [digest(token)]);
  }

  /** Somebody's sessions that can still be used, the one used last first. */
  async of(staffId: string, token: string): Promise<OwnSession[]> {
    const rows = (await this.db.query('SELECT token_hash, kind, created_at, seen_at, expires_at, place FROM session WHERE staff_id = ? ORDER BY seen_at DESC, token_hash', [staffId])) as
      Record<'token_hash' | 'kind' | 'created_at' | 'seen_at' | 'expires_at' | 'place', string>[];
    const now = this.clock.now();
    return rows.filter((r) => usableUntil(r.kind as SessionKind, fromSql(r.expires_at), fromSql(r.seen_at)) > now).map((r) => ({
      id: r.token_hash.slice(0, ID_LENGTH), kind: r.kind as SessionKind, openedAt: fromSql(r.created_at), seenAt: fromSql(r.seen_at), place: r.place, current: r.token_hash === digest(token),
    }));
  }

  /** Closes one of somebody's sessions, all but that of a token, or without either all of them; returns how many there were. */
  async closeOf(staffId: string, { id, butOf }: { readonly id?: string; readonly butOf?: string } = {}): Promise<number> {
    const kept = butOf === undefined ? null : digest(butOf);
    const rows = ((await this.db.query('SELECT token_hash FROM session WHERE staff_id = ?', [staffId])) as { token_hash: string }[]).filter(({ token_hash: hash }) => (id === undefined || hash.slice(0, ID_LENGTH) === id) && hash !== kept);
    for (const { token_hash: hash } of rows) {
      this.cache.forget(hash);
      await this.db.query('DELETE FROM session WHERE token_hash = ?', [hash]);
    }
    return rows.length;
  }
}
