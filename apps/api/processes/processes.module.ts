import { Module } from '@nestjs/common';
import { ProcessApi } from './process-api.js';

/** What the controllers of all kinds of processes share. */
@Module({ providers: [ProcessApi], exports: [ProcessApi] })
export class ProcessesModule {}
