import { Module } from '@nestjs/common';
import type { BureauContexts } from '#libs/journal/directory.js';
import { Executor } from '#libs/journal/execute.js';
import { LedgerImport } from '#libs/ledgers/import-ledger.js';
import { BUREAU_CONTEXTS, CLOCK } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import { DataSource } from 'typeorm';
import { FileFaultFilter } from '../files/file-fault.filter.js';
import { LedgersController } from './ledgers.controller.js';

@Module({
  controllers: [LedgersController],
  providers: [
    FileFaultFilter,
    {
      provide: LedgerImport,
      useFactory: (db: DataSource, contexts: BureauContexts, executor: Executor, clock: Clock) => new LedgerImport(db, contexts, executor, clock),
      inject: [DataSource, BUREAU_CONTEXTS, Executor, CLOCK],
    },
  ],
})
export class LedgersModule {}
