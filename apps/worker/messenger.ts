import { Inject, Injectable } from '@nestjs/common';
import { Sender } from '#libs/notify/sender.js';
import { Transports } from '#libs/notify/transports.js';
import { CLOCK, LOGGER, SETTINGS } from '#libs/runtime/tokens.js';
import { CautiousClock, type Clock } from '#libs/settings/clock.js';
import type { Settings } from '#libs/settings/settings.js';
import { builtinPack } from '#libs/statutes/index.js';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { Periodic } from './periodic.js';

/** Sends digests and emergencies as they fall due. Any number of workers may; the outbox keeps them apart. */
@Injectable()
export class Messenger extends Periodic {
  private readonly transports: Transports;
  private readonly sender: Sender;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    @Inject(DataSource) db: DataSource,
    @Inject(CLOCK) clock: Clock,
    @Inject(LOGGER) log: Logger,
  ) {
    super(log, 'sending', 2_000);
    this.transports = new Transports(settings.notify);
    this.sender = new Sender(db, this.transports, builtinPack, new CautiousClock(clock), settings.notify.consoleUrl, log);
  }

  override async beforeApplicationShutdown(): Promise<void> {
    await super.beforeApplicationShutdown();
    this.transports.close();
  }

  protected async once(): Promise<void> {
    const digests = await this.sender.sendDue();
    if (digests > 0) this.log.info({ digests }, 'digests sent');
  }
}
