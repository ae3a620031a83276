import { Module } from '@nestjs/common';
import { ProcessesModule } from '../processes/processes.module.js';
import { Counter } from './counter.js';
import { PublicPetitionsController } from './public-petitions.controller.js';
import { PublicReportsController } from './public-reports.controller.js';

/** What anybody may hand in, and ask after. */
@Module({ imports: [ProcessesModule], controllers: [PublicPetitionsController, PublicReportsController], providers: [Counter] })
export class PublicFormsModule {}
