import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.js';
import { ArchiveController } from './archive.controller.js';

@Module({ imports: [FilesModule], controllers: [ArchiveController] })
export class ArchiveModule {}
