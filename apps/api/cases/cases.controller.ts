import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { explainDeadline, legalDay } from '#libs/calendar/index.js';
import { countOf, deciderOf } from '#libs/casework/index.js';
import { duesOf, type EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import type { Principal } from '#libs/access/sessions.js';
import type { BureauContexts } from '#libs/journal/directory.js';
import { Executor } from '#libs/journal/execute.js';
import { countProcesses, listProcesses } from '#libs/journal/list.js';
import { readJournal, readProcess } from '#libs/journal/read.js';
import { BUREAU_CONTEXTS, CLOCK } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Signed } from '../http/principal.guard.js';
import { ProblemError } from '../http/problem.js';
import { read } from '../http/read.js';
import { viewClock } from './clock-view.js';
import { answerOf, commandHeaders } from './command-answer.js';
import { decodeCursor, encodeCursor, listQuery, toFilter } from './query.js';

const KIND = 'enforcement-case';
type RawHeaders = Record<string, string | string[] | undefined>;

/** 行政处罚案件: file, advance, list, look. Every write is one command through `execute`. */
@ApiTags('cases')
@Controller('api/cases')
export class CasesController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(Executor) private readonly executor: Executor,
    @Inject(BUREAU_CONTEXTS) private readonly contexts: BureauContexts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(201)
  @ApiOperation({ summary: '登记案源 Register a case' })
  async register(@Signed() me: Principal, @Body() payload: unknown, @Headers() headers: RawHeaders, @Res({ passthrough: true }) reply: FastifyReply) {
    const { key } = commandHeaders(headers);
    const result = await this.executor.execute({ bureauId: me.bureauId, kind: KIND, command: { type: 'register-case', payload }, actor: me, key });
    const answer = answerOf(result);
    void reply.header('location', `/api/cases/${answer.id}`).header('etag', `"${answer.version}"`);
    return answer;
  }

  @Post(':id/commands/:command')
  @HttpCode(200)
  @ApiOperation({ summary: '办理 Give a command', description: 'Carry If-Match with the version last seen and an Idempotency-Key.' })
  async command(
    @Signed() me: Principal, @Param('id') processId: string, @Param('command') type: string, @Body() payload: unknown, @Headers() headers: RawHeaders,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { key, expectedVersion } = commandHeaders(headers);
    const result = await this.executor.execute({ bureauId: me.bureauId, kind: KIND, processId, command: { type, payload }, actor: me, key, expectedVersion });
    const answer = answerOf(result);
    void reply.header('etag', `"${answer.version}"`);
    return answer;
  }

  @Get()
  @ApiOperation({ summary: '案件列表 List cases', description: 'Filters, three orders, and pages by key.' })
  async list(@Signed() me: Principal, @Query() query: unknown) {
    const q = read(listQuery, query, 400);
    const after = q.cursor === undefined ? null : decodeCursor(q.cursor, q.sort);
    if (q.cursor !== undefined && !after) {
      throw new ProblemError({
        type: '/problems/bad-cursor', title: '分页游标无效', titleEn: 'The cursor is not valid for this order', status: 400, code: 'bad-cursor', field: 'cursor',
        rule: '游标只用于同一排序', cure: '从第一页重新查询', cureEn: 'Start again from the first page',
      });
    }
    const { items, next } = await listProcesses(this.db, toFilter(q, me.bureauId, me.id, this.clock.now()), q.sort, q.limit, after);
    return { items, next: encodeCursor(q.sort, next), asOf: this.clock.now() };
  }

  @Get('count')
  @ApiOperation({ summary: '案件计数 Count cases', description: 'Takes the filters of the list.' })
  async count(@Signed() me: Principal, @Query() query: unknown) {
    const q = read(listQuery, query, 400);
    return { count: await countProcesses(this.db, toFilter(q, me.bureauId, me.id, this.clock.now())), asOf: this.clock.now() };
  }

  @Get(':id')
  @ApiOperation({ summary: '案件详情 One case', description: 'State, clocks, and each next step with what blocks it.' })
  async one(@Signed() me: Principal, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const found = await this.find(me, id);
    const now = this.clock.now();
    const context = await this.contexts.of(me.bureauId, found.bureauVersion);
    const decider = deciderOf(found.kind);
    const { clocks, escalations, ...facts } = found.state as EnforcementCase;
    void reply.header('etag', `"${found.version}"`);
    return {
      id, version: found.version, clocksCaughtUp: found.clockedVersion >= found.version, asOf: now, facts,
      clocks: Object.values(clocks).map((c) => viewClock(c, now, context.calendar, context.rules)),
      escalations: Object.values(escalations),
      dues: duesOf(found.state as EnforcementCase, legalDay(now)),
      commands: decider.available(found.state, { ...context, now, actor: me, numbers: {} })
        .map((c) => ({ ...c, blockedBy: c.blockedBy.map(({ refused: _, ...refusal }) => refusal) })),
    };
  }

  @Get(':id/timeline')
  @ApiOperation({ summary: '办理记录 The journal of a case' })
  async timeline(@Signed() me: Principal, @Param('id') id: string) {
    const found = await this.find(me, id);
    return { items: await readJournal(this.db, found.id), version: found.version };
  }

  @Get(':id/clocks/:clockId/explanation')
  @ApiOperation({ summary: '期限计算说明 Why a term falls due when it does', description: 'Each day, counted or skipped, and why.' })
  async explain(@Signed() me: Principal, @Param('id') id: string, @Param('clockId') clockId: string) {
    const found = await this.find(me, id);
    // Own keys only: “constructor” must not reach the object's prototype.
    const clock = Object.hasOwn(found.state.clocks, clockId) ? found.state.clocks[clockId] : undefined;
    if (!clock) throw ProblemError.notFound('期限', 'term');
    const { calendar, rules } = await this.contexts.of(me.bureauId, found.bureauVersion);
    const now = this.clock.now();
    return { clock: viewClock(clock, now, calendar, rules), days: explainDeadline(countOf(clock), calendar, legalDay(now)) };
  }

  private async find(me: Principal, id: string) {
    const found = await readProcess(this.db, me.bureauId, id);
    if (!found || found.kind !== KIND) throw ProblemError.notFound('案件', 'case');
    return found;
  }
}
