import { Body, Controller, Get, Headers, HttpCode, Inject, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Open } from '../http/principal.guard.js';
import { read } from '../http/read.js';
import type { RawHeaders } from '../processes/process-api.js';
import { REPORTS } from '../processes/served.js';
import { Counter } from './counter.js';
import { publicReport, REPORT_FORM } from './report-form.js';
import { reportStatus } from './status.js';

/** 12350 网上举报: open to anybody, by name or without, limited per address like every public page. */
@ApiExcludeController()
@Open()
@Controller('public/hazard-reports')
export class PublicReportsController {
  constructor(@Inject(Counter) private readonly counter: Counter) {}

  @Get()
  form(@Query('lang') lang: unknown, @Res() reply: FastifyReply) {
    return this.counter.showForm(REPORT_FORM, lang, reply);
  }

  @Get('form.js')
  script(@Res() reply: FastifyReply) {
    this.counter.sendScript(reply);
  }

  @Post()
  @HttpCode(201)
  submit(@Body() body: unknown, @Headers() headers: RawHeaders, @Res({ passthrough: true }) reply: FastifyReply) {
    const { bureau, name, phone, reported, ...rest } = read(publicReport, body);
    const reporter = { kind: 'person', ...(name ? { name } : {}), ...(phone ? { phone } : {}) };
    return this.counter.take(REPORTS, bureau, { ...rest, reporter, ...(reported ? { reported: { name: reported } } : {}) }, headers, reply);
  }

  @Get('status')
  status(@Query() query: unknown, @Headers('accept') accept: string | undefined, @Res() reply: FastifyReply) {
    return this.counter.showStatus(REPORT_FORM, 'hazard-report', reportStatus, query, accept, reply);
  }
}
