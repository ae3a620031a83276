import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { nothingBody, reasonBody } from '#libs/administration/bodies.js';
import { decide } from '#libs/administration/proposals/decide.js';
import type { Decision } from '#libs/administration/proposals/proposal-row.js';
import { readProposals } from '#libs/administration/proposals/view.js';
import { CLOCK, SETTINGS } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { Settings } from '#libs/settings/settings.js';
import { DataSource } from 'typeorm';
import { Signed } from '../http/principal.guard.js';
import { read } from '../http/read.js';
import { done, pathId } from './administrator.js';
import { proposalQuery } from './bodies.js';

/** 两人办理: what one administrator proposed and another administrator or a director decides. */
@ApiTags('administration')
@Controller('api/administration/proposals')
export class ProposalsController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @ApiOperation({ summary: '待两人办理的事项 Proposals', description: 'Those still open, oldest first, or the latest 200 of all, newest first. `approvers` may decide; a stale one can no longer be approved. For administrators, directors and auditors.' })
  async proposals(@Signed() me: Principal, @Query() query: unknown) {
    const { show } = read(proposalQuery, query, 400);
    return { items: await readProposals(this.db, { bureauId: me.bureauId, id: me.id, now: this.clock.now() }, this.settings.calendarBureau, show) };
  }

  @Post(':id/approve')
  @HttpCode(200)
  @ApiOperation({ summary: '批准 Approve', description: 'By another administrator or a director, never who proposed it nor whom it concerns. Done in one transaction with the decision.' })
  async approve(@Signed() me: Principal, @Param('id') id: string, @Body() body: unknown) {
    read(nothingBody, body);
    return this.decide(me, id, 'approved');
  }

  @Post(':id/reject')
  @HttpCode(200)
  @ApiOperation({ summary: '驳回 Reject' })
  async reject(@Signed() me: Principal, @Param('id') id: string, @Body() body: unknown) {
    return this.decide(me, id, 'rejected', read(reasonBody, body).reason);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: '撤回 Withdraw', description: 'By whoever proposed it.' })
  async withdraw(@Signed() me: Principal, @Param('id') id: string, @Body() body: unknown) {
    read(nothingBody, body);
    return this.decide(me, id, 'withdrawn');
  }

  private async decide(me: Principal, id: string, decision: Decision, reason: string | null = null) {
    const who = { bureauId: me.bureauId, id: me.id, now: this.clock.now() };
    return done(await decide(this.db, who, this.settings.calendarBureau, pathId(id, '申请', 'proposal'), decision, reason), '申请', 'proposal');
  }
}
