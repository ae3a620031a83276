import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.js';
import { ArchiveController } from './archive.controller.js';
import { LedgerController } from './ledger.controller.js';

@Module({ imports: [FilesModule], controllers: [ArchiveController, LedgerController] })
export class ArchiveModule {}
