import { Body, Controller, Get, Headers, HttpCode, Inject, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Open } from '../http/principal.guard.js';
import { read } from '../http/read.js';
import type { RawHeaders } from '../processes/process-api.js';
import { PETITIONS } from '../processes/served.js';
import { Counter } from './counter.js';
import { PETITION_FORM, publicPetition } from './petition-form.js';
import { petitionStatus } from './status.js';

/** 网上信访: open to anybody, limited per address like every public page. */
@ApiExcludeController()
@Open()
@Controller('public/petitions')
export class PublicPetitionsController {
  constructor(@Inject(Counter) private readonly counter: Counter) {}

  @Get()
  form(@Query('lang') lang: unknown, @Res() reply: FastifyReply) {
    return this.counter.showForm(PETITION_FORM, lang, reply);
  }

  @Get('form.js')
  script(@Res() reply: FastifyReply) {
    this.counter.sendScript(reply);
  }

  @Post()
  @HttpCode(201)
  submit(@Body() body: unknown, @Headers() headers: RawHeaders, @Res({ passthrough: true }) reply: FastifyReply) {
    const { bureau, name, phone, address, ...rest } = read(publicPetition, body);
    return this.counter.take(PETITIONS, bureau, { ...rest, petitioner: { kind: 'person', name, phone, ...(address ? { address } : {}) } }, headers, reply);
  }

  @Get('status')
  status(@Query() query: unknown, @Headers('accept') accept: string | undefined, @Res() reply: FastifyReply) {
    return this.counter.showStatus(PETITION_FORM, 'petition', petitionStatus, query, accept, reply);
  }
}
