import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Driver } from '#libs/lifecycle/driver.js';
import { CLOCK, LOGGER } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';

const EVERY_MS = 2_000;

/** Wakes the workflows of processes that changed while Temporal, the worker or the API was away. Any number may sweep. */
@Injectable()
export class Sweeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private sweep: Promise<void> = Promise.resolve();

  constructor(
    @Inject(Driver) private readonly driver: Driver,
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    const next = () => {
      this.timer = setTimeout(() => {
        this.sweep = this.once().finally(() => this.timer && next());
      }, EVERY_MS);
    };
    next();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    await this.sweep;
  }

  private async once(): Promise<void> {
    try {
      const woken = await this.driver.sweep(this.db, this.clock.now());
      if (woken > 0) this.log.info({ woken }, 'swept processes their workflow had not seen');
    } catch (error) {
      this.log.warn({ error: (error as Error).message }, 'sweep failed; next one soon');
    }
  }
}
