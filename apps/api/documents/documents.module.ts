import { Module } from '@nestjs/common';
import { DocumentsController } from './documents.controller.js';
import { TemplatesController } from './templates.controller.js';

@Module({ controllers: [DocumentsController, TemplatesController] })
export class DocumentsModule {}
