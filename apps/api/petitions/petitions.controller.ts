import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import type { Petition } from '#libs/casework/petition/index.js';
import { queryCode } from '#libs/desk/index.js';
import { SETTINGS } from '#libs/runtime/tokens.js';
import type { Settings } from '#libs/settings/settings.js';
import type { FastifyReply } from 'fastify';
import { DeskProcess } from '../desk/desk-process.js';
import { Rechecked, Signed } from '../http/principal.guard.js';
import { read } from '../http/read.js';
import { ProcessApi, type RawHeaders } from '../processes/process-api.js';
import { PETITIONS } from '../processes/served.js';
import { petitionFilter, petitionGroupQuery, petitionQuery } from './query.js';

/** 信访事项: register, move on, list, look. The petitioner of a confidential one is shown to the desk, the handler and supervisors. */
@ApiTags('petitions')
@Controller('api/petitions')
export class PetitionsController {
  constructor(
    @Inject(ProcessApi) private readonly api: ProcessApi,
    @Inject(DeskProcess) private readonly desk: DeskProcess,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Rechecked()
  @Post()
  @HttpCode(201)
  @ApiOperation({ summary: '登记信访事项 Register a petition' })
  registerPetition(@Signed() me: Principal, @Body() payload: unknown, @Headers() headers: RawHeaders, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.api.register(PETITIONS, me, payload, headers, reply);
  }

  @Rechecked()
  @Post(':id/commands/:command')
  @HttpCode(200)
  @ApiOperation({ summary: '办理 Give a command', description: 'Carry If-Match with the version last seen and an Idempotency-Key.' })
  commandPetition(
    @Signed() me: Principal, @Param('id') id: string, @Param('command') type: string, @Body() payload: unknown, @Headers() headers: RawHeaders,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.api.command(PETITIONS, me, id, type, payload, headers, reply);
  }

  @Get()
  @ApiOperation({ summary: '信访列表 List petitions', description: 'Filters, three orders, and pages by key.' })
  listPetitions(@Signed() me: Principal, @Query() query: unknown) {
    const q = read(petitionQuery, query, 400);
    return this.api.list(q, petitionFilter(q, me.bureauId, me.id, this.api.now()), me);
  }

  @Get('count')
  @ApiOperation({ summary: '信访计数 Count petitions', description: 'Takes the filters of the list.' })
  countPetitions(@Signed() me: Principal, @Query() query: unknown) {
    return this.api.count(petitionFilter(read(petitionQuery, query, 400), me.bureauId, me.id, this.api.now()), me);
  }

  @Get('groups')
  @ApiOperation({ summary: '信访分组计数 Count petitions in groups', description: 'Takes the filters of the list. Each group with how many are overdue, due within 7 days, and escalated.' })
  groupPetitions(@Signed() me: Principal, @Query() query: unknown) {
    const { by, ...q } = read(petitionGroupQuery, query, 400);
    return this.api.groups(petitionFilter({ ...q, sort: 'due', limit: 1 }, me.bureauId, me.id, this.api.now()), by, me);
  }

  @Get(':id')
  @ApiOperation({ summary: '信访详情 One petition', description: 'State, clocks, each next step with what blocks it, and what was merged into it.' })
  onePetition(@Signed() me: Principal, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.desk.one(PETITIONS, me, id, reply);
  }

  @Get(':id/timeline')
  @ApiOperation({ summary: '办理记录 The journal of a petition' })
  petitionTimeline(@Signed() me: Principal, @Param('id') id: string) {
    return this.desk.timeline(PETITIONS, me, id);
  }

  @Get(':id/receipt')
  @ApiOperation({ summary: '回执 The receipt of a petition', description: 'Number and query code for the petitioner; the same however often it is printed. By the petition desk.' })
  async petitionReceipt(@Signed() me: Principal, @Param('id') id: string) {
    const { state } = await this.api.find(PETITIONS, me, id);
    const { number, receivedOn } = state as Petition;
    return { receipt: number, code: queryCode(this.settings.sessionSecret, id), receivedOn };
  }

  @Get(':id/clocks/:clockId/explanation')
  @ApiOperation({ summary: '期限计算说明 Why a term falls due when it does', description: 'Each day, counted or skipped, and why.' })
  async explainPetition(@Signed() me: Principal, @Param('id') id: string, @Param('clockId') clockId: string) {
    return this.api.explain(await this.api.find(PETITIONS, me, id), me, clockId);
  }
}
