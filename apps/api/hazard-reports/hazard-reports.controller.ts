import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import type { HazardReport } from '#libs/casework/hazard-report/index.js';
import { queryCode } from '#libs/desk/index.js';
import { SETTINGS } from '#libs/runtime/tokens.js';
import type { Settings } from '#libs/settings/settings.js';
import type { FastifyReply } from 'fastify';
import { DeskProcess } from '../desk/desk-process.js';
import { Rechecked, Signed } from '../http/principal.guard.js';
import { read } from '../http/read.js';
import { ProcessApi, type RawHeaders } from '../processes/process-api.js';
import { CASES, REPORTS } from '../processes/served.js';
import { reportFilter, reportGroupQuery, reportListQuery } from './query.js';

/** 12350 举报: register, verify, list, look. Who reported is shown to the desk, the verifying officers and supervisors. */
@ApiTags('hazard-reports')
@Controller('api/hazard-reports')
export class HazardReportsController {
  constructor(
    @Inject(ProcessApi) private readonly api: ProcessApi,
    @Inject(DeskProcess) private readonly desk: DeskProcess,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Rechecked()
  @Post()
  @HttpCode(201)
  @ApiOperation({ summary: '登记举报 Register a report' })
  registerReport(@Signed() me: Principal, @Body() payload: unknown, @Headers() headers: RawHeaders, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.api.register(REPORTS, me, payload, headers, reply);
  }

  @Rechecked()
  @Post(':id/commands/:command')
  @HttpCode(200)
  @ApiOperation({ summary: '办理 Give a command', description: 'Carry If-Match with the version last seen and an Idempotency-Key.' })
  commandReport(
    @Signed() me: Principal, @Param('id') id: string, @Param('command') type: string, @Body() payload: unknown, @Headers() headers: RawHeaders,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.api.command(REPORTS, me, id, type, payload, headers, reply);
  }

  @Post(':id/case')
  @HttpCode(201)
  @ApiOperation({ summary: '举报转立案 Register a case from a report', description: 'Takes the body of a registration; its source becomes this report, which is linked to the case in the same transaction: a refusal of either leaves no case. Carry an Idempotency-Key.' })
  async caseFromReport(
    @Signed() me: Principal, @Param('id') id: string, @Body() payload: unknown, @Headers() headers: RawHeaders, @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { state } = await this.api.find(REPORTS, me, id);
    const source = { kind: 'report', reference: (state as HazardReport).number ?? id };
    const { opened, moved } = await this.api.openFrom({ served: REPORTS, processId: id, command: 'open-case' }, CASES, me, { ...(payload as object), source }, headers, reply);
    return { ...opened, reportVersion: moved.version };
  }

  @Get()
  @ApiOperation({ summary: '举报列表 List reports', description: 'Filters, three orders, and pages by key.' })
  listReports(@Signed() me: Principal, @Query() query: unknown) {
    const q = read(reportListQuery, query, 400);
    return this.api.list(q, reportFilter(q, me.bureauId, me.id, this.api.now()), me);
  }

  @Get('count')
  @ApiOperation({ summary: '举报计数 Count reports', description: 'Takes the filters of the list.' })
  countReports(@Signed() me: Principal, @Query() query: unknown) {
    return this.api.count(reportFilter(read(reportListQuery, query, 400), me.bureauId, me.id, this.api.now()), me);
  }

  @Get('groups')
  @ApiOperation({ summary: '举报分组计数 Count reports in groups', description: 'Takes the filters of the list. Each group with how many are overdue, due within 7 days, and escalated.' })
  groupReports(@Signed() me: Principal, @Query() query: unknown) {
    const { by, ...q } = read(reportGroupQuery, query, 400);
    return this.api.groups(reportFilter({ ...q, sort: 'due', limit: 1 }, me.bureauId, me.id, this.api.now()), by, me);
  }

  @Get(':id')
  @ApiOperation({ summary: '举报详情 One report', description: 'State, clocks, each next step with what blocks it, and what was merged into it.' })
  oneReport(@Signed() me: Principal, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.desk.one(REPORTS, me, id, reply);
  }

  @Get(':id/timeline')
  @ApiOperation({ summary: '办理记录 The journal of a report' })
  reportTimeline(@Signed() me: Principal, @Param('id') id: string) {
    return this.desk.timeline(REPORTS, me, id);
  }

  @Get(':id/receipt')
  @ApiOperation({ summary: '回执 The receipt of a report', description: 'Number and query code for the reporter; the same however often it is printed. By the petition desk.' })
  async reportReceipt(@Signed() me: Principal, @Param('id') id: string) {
    const { number, receivedOn } = (await this.api.find(REPORTS, me, id)).state as HazardReport;
    return { receipt: number, code: queryCode(this.settings.sessionSecret, id), receivedOn };
  }

  @Get(':id/clocks/:clockId/explanation')
  @ApiOperation({ summary: '期限计算说明 Why a term falls due when it does', description: 'Each day, counted or skipped, and why.' })
  async explainReport(@Signed() me: Principal, @Param('id') id: string, @Param('clockId') clockId: string) {
    return this.api.explain(await this.api.find(REPORTS, me, id), me, clockId);
  }
}
