import { Module } from '@nestjs/common';
import { LiveChanges } from './live-changes.js';
import { LiveController } from './live.controller.js';

@Module({ controllers: [LiveController], providers: [LiveChanges] })
export class LiveModule {}
