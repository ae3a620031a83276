import { newestSeen } from '#libs/bureau/seen-versions.js';
import type { DataSource } from 'typeorm';
import type { Principal } from './principal.js';

interface Held { readonly principal: Principal; readonly expiresAt: string; readonly readAt: number }

/** Sessions at once in use by one API process; past it the oldest are read again. */
const MOST = 10_000;

/**
 * Sessions as they were read a moment ago, so that a page of ten requests reads its session once. One is forgotten after
 * `forMs`, when it is closed here, and as soon as this process learns of a newer version of the bureau: whoever has left, or
 * has other roles, makes one. So another process may answer what a leaver asks to see for `forMs` more; it takes no change
 * from him, since changes read the session anew or take whoever gives a command from the bureau's directory.
 */
export class SessionCache {
  private readonly held = new Map<string, Held>();

  constructor(
    private readonly db: DataSource,
    private readonly forMs: number,
  ) {}

  get(hash: string, now: string): Principal | null {
    const held = this.held.get(hash);
    if (!held) return null;
    const { principal, expiresAt, readAt } = held;
    if (performance.now() - readAt < this.forMs && expiresAt > now && newestSeen(this.db, principal.bureauId) <= principal.bureauVersion) return principal;
    this.held.delete(hash);
    return null;
  }

  keep(hash: string, principal: Principal, expiresAt: string): void {
    if (this.forMs === 0) return;
    if (this.held.size >= MOST) for (const oldest of [...this.held.keys()].slice(0, MOST / 10)) this.held.delete(oldest);
    this.held.set(hash, { principal, expiresAt, readAt: performance.now() });
  }

  forget(hash: string): void {
    this.held.delete(hash);
  }
}
