import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.js';
import { ArchiveController } from './archive.controller.js';
import { VolumesController } from './volumes.controller.js';

@Module({ imports: [FilesModule], controllers: [ArchiveController, VolumesController] })
export class ArchiveModule {}
