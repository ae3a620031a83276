import { Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Intake } from '#libs/files/intake.js';
import { fileStoreOf, intakeOf } from '#libs/files/open-store.js';
import type { FileStore } from '#libs/files/store.js';
import type { BureauContexts } from '#libs/journal/directory.js';
import { BUREAU_CONTEXTS, CLOCK, LOGGER, SETTINGS } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { Settings } from '#libs/settings/settings.js';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { AccessController } from './access.controller.js';
import { FileFaultFilter } from './file-fault.filter.js';
import { FilesController } from './files.controller.js';
import { FILE_STORE } from './tokens.js';
import { Uploads } from './uploads.js';

/** Cases are worked on while the file store is away; uploads and downloads then answer 503. */
async function prepared<T extends { prepare(): Promise<void> }>(part: T, log: Logger): Promise<T> {
  await part.prepare().catch((error: unknown) => log.error({ error: (error as Error).message }, 'file store is not ready'));
  return part;
}

@Module({
  controllers: [FilesController, AccessController],
  providers: [
    { provide: FILE_STORE, useFactory: (settings: Settings, log: Logger) => prepared(fileStoreOf(settings), log), inject: [SETTINGS, LOGGER] },
    { provide: Intake, useFactory: (settings: Settings, log: Logger) => prepared(intakeOf(settings), log), inject: [SETTINGS, LOGGER] },
    {
      provide: Uploads,
      useFactory: (db: DataSource, contexts: BureauContexts, clock: Clock, intake: Intake, store: FileStore) => new Uploads(db, contexts, clock, intake, store),
      inject: [DataSource, BUREAU_CONTEXTS, CLOCK, Intake, FILE_STORE],
    },
    FileFaultFilter,
  ],
  exports: [FILE_STORE],
})
export class FilesModule implements OnApplicationShutdown {
  constructor(@Inject(FILE_STORE) private readonly store: FileStore) {}

  async onApplicationShutdown(): Promise<void> {
    await this.store.close();
  }
}
