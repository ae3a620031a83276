import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller.js';
import { ProposalsController } from './proposals.controller.js';
import { ReadinessController } from './readiness.controller.js';
import { RecordController } from './record.controller.js';

@Module({ controllers: [PeopleController, ProposalsController, ReadinessController, RecordController] })
export class AdministrationModule {}
