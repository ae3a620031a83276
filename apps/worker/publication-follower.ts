import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { followPublications } from '#libs/disclosure/follow.js';
import { CLOCK, LOGGER } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';

const EVERY_MS = 2_000;
/** Looks at the last hour each time, and at everything at the start and every tenth minute: imported cases carry old dates. */
const RECENT_MS = 3_600_000;
const WHOLE_EVERY = 300;

/** Puts what the journal has published on the public pages, and takes off what it has withdrawn. Any number may follow. */
@Injectable()
export class PublicationFollower implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private pass: Promise<void> = Promise.resolve();
  private passes = 0;

  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    const next = () => {
      this.timer = setTimeout(() => {
        this.pass = this.once().finally(() => this.timer && next());
      }, EVERY_MS);
    };
    next();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    await this.pass;
  }

  private async once(): Promise<void> {
    const whole = this.passes++ % WHOLE_EVERY === 0;
    try {
      const { projected, failed } = await followPublications(this.db, whole ? undefined : new Date(Date.parse(this.clock.now()) - RECENT_MS).toISOString());
      if (projected > 0) this.log.info({ projected }, 'publications brought up to date');
      for (const { processId, error } of failed) this.log.error({ processId, error }, 'publication not written');
    } catch (error) {
      this.log.warn({ error: (error as Error).message }, 'publications not followed; next pass soon');
    }
  }
}
