import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { legalDay } from '#libs/calendar/index.js';
import { duesOf, type EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import type { Principal } from '#libs/access/sessions.js';
import type { FastifyReply } from 'fastify';
import { Rechecked, Signed } from '../http/principal.guard.js';
import { read } from '../http/read.js';
import { ProcessApi, type RawHeaders } from '../processes/process-api.js';
import { CASES } from '../processes/served.js';
import { listQuery, toFilter } from './query.js';

/** 行政处罚案件: file, advance, list, look. Every write is one command through `execute`. */
@ApiTags('cases')
@Controller('api/cases')
export class CasesController {
  constructor(@Inject(ProcessApi) private readonly api: ProcessApi) {}

  @Rechecked()
  @Post()
  @HttpCode(201)
  @ApiOperation({ summary: '登记案源 Register a case' })
  register(@Signed() me: Principal, @Body() payload: unknown, @Headers() headers: RawHeaders, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.api.register(CASES, me, payload, headers, reply);
  }

  @Rechecked()
  @Post(':id/commands/:command')
  @HttpCode(200)
  @ApiOperation({ summary: '办理 Give a command', description: 'Carry If-Match with the version last seen and an Idempotency-Key.' })
  command(
    @Signed() me: Principal, @Param('id') processId: string, @Param('command') type: string, @Body() payload: unknown, @Headers() headers: RawHeaders,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.api.command(CASES, me, processId, type, payload, headers, reply);
  }

  @Get()
  @ApiOperation({ summary: '案件列表 List cases', description: 'Filters, three orders, and pages by key.' })
  list(@Signed() me: Principal, @Query() query: unknown) {
    const q = read(listQuery, query, 400);
    return this.api.list(q, toFilter(q, me.bureauId, me.id, this.api.now()), me);
  }

  @Get('count')
  @ApiOperation({ summary: '案件计数 Count cases', description: 'Takes the filters of the list.' })
  count(@Signed() me: Principal, @Query() query: unknown) {
    return this.api.count(toFilter(read(listQuery, query, 400), me.bureauId, me.id, this.api.now()), me);
  }

  @Get(':id')
  @ApiOperation({ summary: '案件详情 One case', description: 'State, clocks, and each next step with what blocks it.' })
  async one(@Signed() me: Principal, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const found = await this.api.find(CASES, me, id);
    return { ...(await this.api.view(found, me, reply)), dues: duesOf(found.state as EnforcementCase, legalDay(this.api.now())) };
  }

  @Get(':id/timeline')
  @ApiOperation({ summary: '办理记录 The journal of a case' })
  async timeline(@Signed() me: Principal, @Param('id') id: string) {
    return this.api.timeline(await this.api.find(CASES, me, id));
  }

  @Get(':id/clocks/:clockId/explanation')
  @ApiOperation({ summary: '期限计算说明 Why a term falls due when it does', description: 'Each day, counted or skipped, and why.' })
  async explain(@Signed() me: Principal, @Param('id') id: string, @Param('clockId') clockId: string) {
    return this.api.explain(await this.api.find(CASES, me, id), me, clockId);
  }
}
