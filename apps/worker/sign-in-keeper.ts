import { Inject, Injectable } from '@nestjs/common';
import { purgeCalls } from '#libs/access/call-counts.js';
import { purgeTries } from '#libs/access/lockout.js';
import { purgeSessions } from '#libs/access/session-life.js';
import { CLOCK, LOGGER } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { Periodic } from './periodic.js';

/** Clears away sessions that have ended, and tries to sign in and counts of calls that no rule looks at any more. */
@Injectable()
export class SignInKeeper extends Periodic {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) log: Logger,
  ) {
    super(log, 'clearing sessions', 300_000);
  }

  protected async once(): Promise<void> {
    const now = this.clock.now();
    const sessions = await purgeSessions(this.db, now);
    const tries = await purgeTries(this.db, now);
    const calls = await purgeCalls(this.db, now);
    if (sessions + tries + calls > 0) this.log.info({ sessions, tries, calls }, 'cleared ended sessions, old tries to sign in and counts of calls');
  }
}
