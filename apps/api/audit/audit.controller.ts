import { Body, Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { bureauChains, chainState } from '#libs/audit/chain-state.js';
import type { AuditRun } from '#libs/audit/run-row.js';
import { findRun, latestRuns } from '#libs/audit/runs-store.js';
import { AuditRuns } from '#libs/audit/runs.js';
import { isRefusal } from '#libs/casework/index.js';
import { CLOCK } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Signed } from '../http/principal.guard.js';
import { ProblemError } from '../http/problem.js';
import { read } from '../http/read.js';
import { auditRunBody } from './bodies.js';
import { runViews } from './views.js';

const RUNS_SHOWN = 10;

/** 流水核对: whether chains, documents and seals still are what was written, and what is not. */
@ApiTags('audit')
@Controller('api/audit')
export class AuditController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(AuditRuns) private readonly audits: AuditRuns,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: '本单位的流水链 Chains of the bureau', description: 'How many there are, the last daily seal, and the latest verifications of the whole.' })
  async bureau(@Signed() me: Principal) {
    const runs = await latestRuns(this.db, me.bureauId, null, RUNS_SHOWN);
    return { ...(await bureauChains(this.db, me.bureauId)), runs: await runViews(this.db, me.bureauId, runs), asOf: this.clock.now() };
  }

  @Post('runs')
  @HttpCode(202)
  @ApiOperation({ summary: '核对 Verify', description: 'With a process: done at once (200). Without: the whole bureau in the background (202); ask for the run to see how far it is.' })
  async verify(@Signed() me: Principal, @Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply) {
    const { processId } = read(auditRunBody, body);
    const run = processId === undefined ? await this.audits.whole(me.bureauId, me.id) : await this.audits.one(me.bureauId, processId, me.id);
    if (isRefusal(run)) throw ProblemError.of(run);
    if (processId !== undefined) void reply.status(200);
    return this.view(me, run, '案件', 'process');
  }

  @Get('runs/:id')
  @ApiOperation({ summary: '一次核对 One verification' })
  async run(@Signed() me: Principal, @Param('id') id: string) {
    return this.view(me, await findRun(this.db, me.bureauId, id), '核对记录', 'verification');
  }

  @Get('processes/:id')
  @ApiOperation({ summary: '一个案件的流水链 Chain of one process', description: 'Its head, the seal that covers it, and its latest verifications.' })
  async process(@Signed() me: Principal, @Param('id') id: string) {
    const state = await chainState(this.db, me.bureauId, id);
    if (!state) throw ProblemError.notFound('案件', 'process');
    const runs = await latestRuns(this.db, me.bureauId, id, RUNS_SHOWN);
    return { ...state, runs: await runViews(this.db, me.bureauId, runs), asOf: this.clock.now() };
  }

  private async view(me: Principal, run: AuditRun | null, zh: string, en: string) {
    const [view] = run ? await runViews(this.db, me.bureauId, [run]) : [];
    if (!view) throw ProblemError.notFound(zh, en);
    return view;
  }
}
