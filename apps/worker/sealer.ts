import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, LOGGER, SETTINGS } from '#libs/runtime/tokens.js';
import { sealJournal } from '#libs/seal/seal-journal.js';
import { sealOptions } from '#libs/seal/seal-options.js';
import { CautiousClock, type Clock } from '#libs/settings/clock.js';
import type { Settings } from '#libs/settings/settings.js';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { Periodic } from './periodic.js';

/** Seals the journal once a legal day, with the first turn after midnight that finds the day unsealed. */
@Injectable()
export class Sealer extends Periodic {
  private readonly clock: Clock;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(CLOCK) clock: Clock,
    @Inject(LOGGER) log: Logger,
  ) {
    super(log, 'sealing', 60_000);
    this.clock = new CautiousClock(clock);
  }

  protected async once(): Promise<void> {
    if (await sealJournal(this.db, sealOptions(this.settings), this.clock.now())) this.log.info('journal sealed');
  }
}
