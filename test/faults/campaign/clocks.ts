import { addDays, legalDay, type Instant, type LegalDay } from '#libs/calendar/index.js';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clockByFile } from '../../support/worker-process.js';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export type Owner = 'api' | 'worker' | 'mariadb';
const OWNERS: readonly Owner[] = ['api', 'worker', 'mariadb'];

/**
 * The clocks of the machines that the API, the worker and MariaDB run on. `all` moves them together, as time itself would;
 * `lean` moves single ones away from it. Temporal's server keeps the true time, so that it is one more clock that differs.
 */
export class Clocks {
  private together = 0;
  private leaning: Partial<Record<Owner, number>> = {};

  /** Without the library MariaDB's clock cannot be moved, and then time as a whole cannot either. */
  constructor(private readonly folder: string, private readonly faketime: string | null) {
    // The campaign begins at ten in the morning in Shanghai: it crosses midnight when it means to.
    if (faketime !== null) this.together = Date.parse(`${legalDay(new Date().toISOString())}T02:00:00.000Z`) - Date.now();
    this.write();
  }

  get movable(): boolean {
    return this.faketime !== null;
  }

  environmentOf(owner: Owner): NodeJS.ProcessEnv {
    if (owner !== 'mariadb') return clockByFile(this.file(owner));
    if (this.faketime === null) return {};
    return { LD_PRELOAD: this.faketime, FAKETIME_TIMESTAMP_FILE: this.file(owner), FAKETIME_CACHE_DURATION: '1', FAKETIME_DONT_FAKE_MONOTONIC: '1' };
  }

  now(): Instant {
    return new Date(Date.now() + this.together).toISOString();
  }

  today(daysAgo = 0): LegalDay {
    return addDays(legalDay(this.now()), -daysAgo);
  }

  /** All clocks by so much, forward or back. */
  move(ms: number): void {
    if (this.faketime !== null) this.together += ms;
    this.write();
  }

  /** All clocks to a time of day in Shanghai `days` from today. */
  moveTo(days: number, time: string): void {
    this.move(Date.parse(`${this.today()}T${time}+08:00`) + days * DAY - Date.parse(this.now()));
  }

  /** Single clocks away from the common time, the others with it. */
  lean(leaning: Partial<Record<Owner, number>>): void {
    this.leaning = leaning;
    this.write();
  }

  private file(owner: Owner): string {
    return join(this.folder, `clock-of-${owner}`);
  }

  private write(): void {
    for (const owner of OWNERS) {
      const ahead = this.together + (this.leaning[owner] ?? 0);
      const path = this.file(owner);
      writeFileSync(`${path}.new`, owner === 'mariadb' ? `${ahead < 0 ? '' : '+'}${(ahead / 1_000).toFixed(3)}` : String(ahead));
      renameSync(`${path}.new`, path);
    }
  }
}
