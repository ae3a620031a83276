import { Module } from '@nestjs/common';
import { DeskModule } from '../desk/desk.module.js';
import { ProcessesModule } from '../processes/processes.module.js';
import { DocumentsApi } from './documents-api.js';
import { DocumentsController } from './documents.controller.js';
import { LettersController } from './letters.controller.js';
import { TemplatesController } from './templates.controller.js';

@Module({ imports: [ProcessesModule, DeskModule], controllers: [DocumentsController, LettersController, TemplatesController], providers: [DocumentsApi] })
export class DocumentsModule {}
