import { Inject, Module, type OnModuleDestroy } from '@nestjs/common';
import { AuditRuns } from '#libs/audit/runs.js';
import { CLOCK, LOGGER, SETTINGS } from '#libs/runtime/tokens.js';
import { sealOptions } from '#libs/seal/seal-options.js';
import type { Clock } from '#libs/settings/clock.js';
import type { Settings } from '#libs/settings/settings.js';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { AuditController } from './audit.controller.js';

@Module({
  controllers: [AuditController],
  providers: [
    {
      provide: AuditRuns,
      useFactory: (db: DataSource, settings: Settings, clock: Clock, log: Logger) =>
        new AuditRuns(db, sealOptions(settings), clock, (error) => log.error({ error: (error as Error).message }, 'verification of the records')),
      inject: [DataSource, SETTINGS, CLOCK, LOGGER],
    },
  ],
})
export class AuditModule implements OnModuleDestroy {
  constructor(@Inject(AuditRuns) private readonly audits: AuditRuns) {}

  async onModuleDestroy(): Promise<void> {
    await this.audits.stop();
  }
}
