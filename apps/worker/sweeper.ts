import { Inject, Injectable } from '@nestjs/common';
import { Driver } from '#libs/lifecycle/driver.js';
import { CLOCK, LOGGER } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { Periodic } from './periodic.js';

/** Wakes the workflows of processes that changed while Temporal, the worker or the API was away. Any number may sweep. */
@Injectable()
export class Sweeper extends Periodic {
  constructor(
    @Inject(Driver) private readonly driver: Driver,
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) log: Logger,
  ) {
    super(log, 'sweep', 2_000);
  }

  protected async once(): Promise<void> {
    const woken = await this.driver.sweep(this.db, this.clock.now());
    if (woken > 0) this.log.info({ woken }, 'swept processes their workflow had not seen');
  }
}
