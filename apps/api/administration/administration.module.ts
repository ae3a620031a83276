import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller.js';
import { RecordController } from './record.controller.js';

@Module({ controllers: [PeopleController, RecordController] })
export class AdministrationModule {}
