import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { legalDay } from '#libs/calendar/index.js';
import { text } from '#libs/casework/kernel/fields.js';
import type { Principal } from '#libs/access/sessions.js';
import { findPublication } from '#libs/disclosure/displayed.js';
import { applyForRepair, decideRepair, repairsOf, type RepairAnswer } from '#libs/disclosure/repair.js';
import { isProcessId } from '#libs/journal/ids.js';
import { CLOCK } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { requireRole } from '../http/authority.js';
import { Signed } from '../http/principal.guard.js';
import { ProblemError } from '../http/problem.js';
import { read } from '../http/read.js';
import { recordPath } from './list-page.js';
import { repairProblem } from './repair-problems.js';

export const repairApplication = z.strictObject({ reason: text(1000) });
export const repairDecision = z.strictObject({ approved: z.boolean(), opinion: text(1000) });

/** A case's publication as the bureau sees it, and the repair of credit that ends it early. */
@ApiTags('disclosure')
@Controller('api/cases/:id/publication')
export class PublicationController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: '公示情况 The publication of a case', description: 'Its public address, proof, display period, and repairs of credit.' })
  async one(@Signed() me: Principal, @Param('id') id: string) {
    const found = isProcessId(id) ? await findPublication(this.db, me.bureauId, { processId: id }, legalDay(this.clock.now())) : null;
    if (!found) throw ProblemError.notFound('公示', 'publication');
    const { processId, publicId: _, bureauCode: __, ...rest } = found;
    return { id: processId, page: recordPath(found), ...rest, repairs: await repairsOf(this.db, id), asOf: this.clock.now() };
  }

  @Post('repair')
  @HttpCode(201)
  @ApiOperation({ summary: '申请信用修复 Apply for a repair of credit', description: 'By a case officer, once the shortest display is over and nothing is owed.' })
  async apply(@Signed() me: Principal, @Param('id') id: string, @Body() body: unknown) {
    requireRole(me, 'case-officer');
    const { reason } = read(repairApplication, body);
    return this.answer(await applyForRepair(this.db, { ...this.act(me, id), reason }));
  }

  @Post('repair/decision')
  @HttpCode(200)
  @ApiOperation({ summary: '审批信用修复 Decide a repair of credit', description: 'By a head. Approved, the display ends at once.' })
  async decide(@Signed() me: Principal, @Param('id') id: string, @Body() body: unknown) {
    requireRole(me, 'deputy-director', 'director');
    const decision = read(repairDecision, body);
    return this.answer(await decideRepair(this.db, { ...this.act(me, id), ...decision }));
  }

  private act(me: Principal, processId: string) {
    if (!isProcessId(processId)) throw ProblemError.notFound('公示', 'publication');
    return { bureauId: me.bureauId, processId, by: me.id, now: this.clock.now() };
  }

  private answer(answer: RepairAnswer) {
    if (!answer.ok) throw repairProblem(answer.refusal);
    return answer.repair;
  }
}
