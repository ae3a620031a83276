import type { Post, Role } from '#libs/casework/index.js';
import type { Clock } from '#libs/settings/clock.js';
import { fromSql, toSql } from '#libs/journal/sql-time.js';
import { createHash, randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Principal } from './principal.js';
import { SessionCache } from './session-cache.js';

export type { Principal } from './principal.js';

const LIFETIME_MS = { browser: 12 * 3_600_000, machine: 90 * 24 * 3_600_000 };

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

  async open(staffId: string, kind: 'browser' | 'machine'): Promise<{ token: string; csrf: string; expiresAt: string; maxAge: number }> {
    const token = randomBytes(32).toString('base64url');
    const csrf = randomBytes(32).toString('hex');
    const now = this.clock.now();
    const expiresAt = new Date(Date.parse(now) + LIFETIME_MS[kind]).toISOString();
    await this.db.query('INSERT INTO session (token_hash, staff_id, kind, csrf, created_at, expires_at) VALUES (?,?,?,?,?,?)',
      [digest(token), staffId, kind, csrf, toSql(now), toSql(expiresAt)]);
    // Seconds from now: a browser whose clock is wrong still keeps the cookie.
    return { token, csrf, expiresAt, maxAge: LIFETIME_MS[kind] / 1_000 };
  }

  /** The principal of a token, perhaps as of a moment ago; null when it is unknown, expired, or its owner has left. */
  async find(token: string): Promise<Principal | null> {
    return this.cache.get(digest(token), this.clock.now()) ?? this.read(token);
  }

  /** The same as the database has it now. */
  async read(token: string): Promise<Principal | null> {
    const rows = (await this.db.query(
      `SELECT s.kind, s.csrf, s.expires_at, p.id, p.bureau_id, p.section_id, p.login, p.name, p.post, p.roles, b.name AS bureau_name, b.version
       FROM session s JOIN staff p ON p.id = s.staff_id JOIN bureau b ON b.id = p.bureau_id WHERE s.token_hash = ? AND p.active = 1`,
      [digest(token)],
    )) as (Record<'kind' | 'csrf' | 'expires_at' | 'id' | 'bureau_id' | 'section_id' | 'login' | 'name' | 'post' | 'roles' | 'bureau_name', string> & { version: number })[];
    const row = rows[0];
    if (!row || fromSql(row.expires_at) <= this.clock.now()) {
      this.cache.forget(digest(token));
      return null;
    }
    const principal: Principal = {
      id: row.id, bureauId: row.bureau_id, sectionId: row.section_id, login: row.login, name: row.name, post: row.post as Post,
      roles: row.roles.split(',') as Role[], bureauName: row.bureau_name, bureauVersion: row.version, kind: row.kind as Principal['kind'], csrf: row.csrf,
    };
    this.cache.keep(digest(token), principal, fromSql(row.expires_at));
    return principal;
  }

  async close(token: string): Promise<void> {
    this.cache.forget(digest(token));
    await this.db.query('DELETE FROM session WHERE token_hash = ?', [digest(token)]);
  }
}
