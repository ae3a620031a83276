import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { legalDay } from '#libs/calendar/index.js';
import type { Principal } from '#libs/access/sessions.js';
import { findPublication } from '#libs/disclosure/displayed.js';
import { isProcessId } from '#libs/journal/ids.js';
import { CLOCK } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import { DataSource } from 'typeorm';
import { Signed } from '../http/principal.guard.js';
import { ProblemError } from '../http/problem.js';
import { recordPath } from './list-page.js';

/** A case's publication as the bureau sees it; what ends it early is done by the case's own commands. */
@ApiTags('disclosure')
@Controller('api/cases/:id/publication')
export class PublicationController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: '公示情况 The publication of a case', description: 'Its public address, proof and display period. Repairs of credit stand in the case itself, under `display`.' })
  async one(@Signed() me: Principal, @Param('id') id: string) {
    const found = isProcessId(id) ? await findPublication(this.db, me.bureauId, { processId: id }, legalDay(this.clock.now())) : null;
    if (!found) throw ProblemError.notFound('公示', 'publication');
    const { processId, publicId: _, bureauCode: __, ...rest } = found;
    return { id: processId, page: recordPath(found), ...rest, asOf: this.clock.now() };
  }
}
