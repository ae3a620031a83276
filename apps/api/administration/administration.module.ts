import { Module } from '@nestjs/common';
import { IdentityController } from './identity.controller.js';
import { PeopleController } from './people.controller.js';
import { ProposalsController } from './proposals.controller.js';
import { ReadinessController } from './readiness.controller.js';
import { RecordController } from './record.controller.js';

@Module({ controllers: [IdentityController, PeopleController, ProposalsController, ReadinessController, RecordController] })
export class AdministrationModule {}
