import { Inject, Injectable } from '@nestjs/common';
import { followPublications } from '#libs/disclosure/follow.js';
import { CLOCK, LOGGER } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { Periodic } from './periodic.js';

/** Looks at the last hour each time, and at everything at the start and every tenth minute: imported cases carry old dates. */
const RECENT_MS = 3_600_000;
const WHOLE_EVERY = 300;

/** Puts what the journal has published on the public pages, and takes off what it has withdrawn. Any number may follow. */
@Injectable()
export class PublicationFollower extends Periodic {
  private turns = 0;

  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) log: Logger,
  ) {
    super(log, 'following publications', 2_000);
  }

  protected async once(): Promise<void> {
    const whole = this.turns++ % WHOLE_EVERY === 0;
    const since = whole ? undefined : new Date(Date.parse(this.clock.now()) - RECENT_MS).toISOString();
    const { projected, failed } = await followPublications(this.db, since);
    if (projected > 0) this.log.info({ projected }, 'publications brought up to date');
    for (const { processId, error } of failed) this.log.error({ processId, error }, 'publication not written');
  }
}
