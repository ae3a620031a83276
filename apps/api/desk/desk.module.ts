import { Module } from '@nestjs/common';
import { HazardReportsController } from '../hazard-reports/hazard-reports.controller.js';
import { PetitionsController } from '../petitions/petitions.controller.js';
import { ProcessesModule } from '../processes/processes.module.js';
import { DeskController } from './desk.controller.js';
import { DeskProcess } from './desk-process.js';

/** Petitions, 12350 reports, and the desk that answers for both. */
@Module({
  imports: [ProcessesModule],
  controllers: [PetitionsController, HazardReportsController, DeskController],
  providers: [DeskProcess],
  exports: [DeskProcess],
})
export class DeskModule {}
