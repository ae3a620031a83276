import { Module } from '@nestjs/common';
import { ProcessesModule } from '../processes/processes.module.js';
import { Counter } from './counter.js';
import { FORMS } from './forms.js';

/** What anybody may hand in, and ask after. */
@Module({ imports: [ProcessesModule], controllers: FORMS, providers: [Counter] })
export class PublicFormsModule {}
