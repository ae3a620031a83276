import { Inject, Injectable } from '@nestjs/common';
import { purgeTries } from '#libs/access/lockout.js';
import { purgeSessions } from '#libs/access/session-life.js';
import { CLOCK, LOGGER } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { Periodic } from './periodic.js';

/** Clears away sessions that have ended and tries to sign in that no rule looks at any more. */
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
    if (sessions + tries > 0) this.log.info({ sessions, tries }, 'cleared ended sessions and old tries to sign in');
  }
}
