import { Body, Controller, Get, Headers, HttpCode, Inject, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { legalDay } from '#libs/calendar/index.js';
import type { Petition } from '#libs/casework/petition/index.js';
import { findByReceipt, queryCode } from '#libs/desk/index.js';
import { publicBureaus, type PublicBureau } from '#libs/disclosure/displayed.js';
import { SETTINGS } from '#libs/runtime/tokens.js';
import type { Settings } from '#libs/settings/settings.js';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Open } from '../http/principal.guard.js';
import { ProblemError } from '../http/problem.js';
import { read } from '../http/read.js';
import { ProcessApi, type Asker, type RawHeaders } from '../processes/process-api.js';
import { PETITIONS } from '../processes/served.js';
import { sendHtml } from '../public/public-reply.js';
import { publicPetition, statusQuery } from './public-body.js';
import { FORM_SCRIPT, formPage } from './public-form.js';
import { statusOf, statusPage } from './public-status.js';

/** A petitioner at the counter of the website: what they hand in is registered as the desk would, in nobody's name. */
const atTheCounter = (bureau: PublicBureau): Asker => ({ id: 'public', post: 'officer', sectionId: '', roles: ['petition-desk'], bureauId: bureau.id });

/** 网上信访: open to anybody, limited per address like every public page. */
@ApiExcludeController()
@Open()
@Controller('public/petitions')
export class PublicPetitionsController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(ProcessApi) private readonly api: ProcessApi,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  async form(@Res() reply: FastifyReply) {
    sendHtml(reply, formPage(await publicBureaus(this.db), false));
  }

  @Get('form.js')
  script(@Res() reply: FastifyReply) {
    void reply.header('content-type', 'text/javascript; charset=utf-8').header('cache-control', 'public, max-age=3600').send(FORM_SCRIPT);
  }

  /** Registers it for the desk; the answer is the receipt. The same Idempotency-Key with the same body gives the same receipt. */
  @Post()
  @HttpCode(201)
  async submit(@Body() body: unknown, @Headers() headers: RawHeaders, @Res({ passthrough: true }) reply: FastifyReply) {
    const { bureau: code, name, phone, address, ...rest } = read(publicPetition, body);
    const bureau = await this.bureauOf(code);
    const me = atTheCounter(bureau);
    const petitioner = { kind: 'person', name, phone, ...(address ? { address } : {}) };
    const { id } = await this.api.register(PETITIONS, me, { channel: 'online', receivedOn: legalDay(this.api.now()), petitioner, ...rest }, headers, reply);
    const { number, receivedOn } = (await this.api.find(PETITIONS, me, id)).state as Petition;
    // Where a session would read it is nobody's business here.
    void reply.removeHeader('location').removeHeader('etag').header('cache-control', 'no-store');
    return { receipt: number, code: queryCode(this.settings.sessionSecret, id), receivedOn };
  }

  /** JSON for programs; a page for browsers. A wrong number and a wrong code look the same. */
  @Get('status')
  async status(@Query() query: unknown, @Headers('accept') accept: string | undefined, @Res() reply: FastifyReply) {
    const { receipt, code } = read(statusQuery, query, 400);
    const found = await findByReceipt(this.db, this.settings.sessionSecret, receipt, code);
    const forPeople = accept?.includes('text/html') ?? false;
    void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
    if (found) {
      const status = statusOf(found);
      void (forPeople ? reply.type('text/html; charset=utf-8').send(statusPage(status)) : reply.send(status));
      return;
    }
    if (!forPeople) throw ProblemError.notFound('回执', 'receipt');
    void reply.status(404).type('text/html; charset=utf-8').send(formPage(await publicBureaus(this.db), true));
  }

  private async bureauOf(code: string | undefined): Promise<PublicBureau> {
    const bureaus = await publicBureaus(this.db);
    const found = code === undefined && bureaus.length === 1 ? bureaus[0] : bureaus.find((b) => b.code === code);
    if (found) return found;
    throw new ProblemError({
      type: '/problems/unknown-bureau', title: '请选择受理单位', titleEn: 'Choose the bureau', status: 422, code: 'unknown-bureau', field: 'bureau',
      rule: '受理单位须为本平台的单位', cure: '从列出的单位中选择', cureEn: 'Choose one of those listed',
    });
  }
}
