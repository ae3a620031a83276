import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller.js';
import { ProposalsController } from './proposals.controller.js';
import { RecordController } from './record.controller.js';

@Module({ controllers: [PeopleController, ProposalsController, RecordController] })
export class AdministrationModule {}
