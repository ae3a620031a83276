import { Inject, Injectable } from '@nestjs/common';
import type { BureauContexts } from '#libs/journal/directory.js';
import { Executor } from '#libs/journal/execute.js';
import { Bell } from '#libs/lifecycle/bell.js';
import { BUREAU_CONTEXTS, CLOCK, LOGGER } from '#libs/runtime/tokens.js';
import { CautiousClock, type Clock } from '#libs/settings/clock.js';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { Periodic } from './periodic.js';

/** Rings the bell once a second, for whatever has fallen due. Any number of workers may; one at a time does. */
@Injectable()
export class Ringer extends Periodic {
  private readonly bell: Bell;

  constructor(
    @Inject(DataSource) db: DataSource,
    @Inject(BUREAU_CONTEXTS) contexts: BureauContexts,
    @Inject(Executor) executor: Executor,
    @Inject(CLOCK) clock: Clock,
    @Inject(LOGGER) log: Logger,
  ) {
    super(log, 'ringing', 1_000);
    this.bell = new Bell(db, contexts, executor, new CautiousClock(clock), log);
  }

  protected async once(): Promise<void> {
    await this.bell.ring();
  }
}
