import { Inject, Module, type BeforeApplicationShutdown } from '@nestjs/common';
import { AccessLog } from '#libs/access-log/access-log.js';
import { writeAccesses } from '#libs/access-log/write.js';
import { LOGGER } from '#libs/runtime/tokens.js';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { AccessesController } from './accesses.controller.js';

@Module({
  controllers: [AccessesController],
  providers: [
    {
      provide: AccessLog,
      useFactory: (db: DataSource, log: Logger) => new AccessLog({ write: (batch) => writeAccesses(db, batch), failed: (error) => log.error({ error: (error as Error).message }, 'access log') }),
      inject: [DataSource, LOGGER],
    },
  ],
})
export class AccessesModule implements BeforeApplicationShutdown {
  constructor(@Inject(AccessLog) private readonly log: AccessLog) {}

  /** Before the database is closed. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.log.stop();
  }
}
