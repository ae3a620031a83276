import { Controller, Get, Header, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { legalDay } from '#libs/calendar/index.js';
import { allDisplayed, bureauByCode, listDisplayed, type PublicBureau } from '#libs/disclosure/displayed.js';
import { CLOCK } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { Open } from '../http/principal.guard.js';
import { ProblemError } from '../http/problem.js';
import { read } from '../http/read.js';
import { listPath } from './list-page.js';
import { csvOf, openRecord } from './open-data.js';
import { openDataHeaders } from './public-reply.js';
import { decodeKey, encodeKey, MONTH, openDataQuery } from './query.js';

/** The same records for programs, and what robots may read. */
@ApiExcludeController()
@Open()
@Controller()
export class OpenDataController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('robots.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  robots(): string {
    return 'User-agent: *\nAllow: /public/\nDisallow: /\n';
  }

  @Get('public/:code/disclosures.json')
  async json(@Param('code') code: string, @Query() query: unknown, @Res() reply: FastifyReply) {
    const q = read(openDataQuery, query, 400);
    const bureau = await this.bureau(code);
    const after = q.after === undefined ? null : decodeKey(q.after);
    if (q.after !== undefined && !after) {
      throw new ProblemError({
        type: '/problems/bad-cursor', title: '分页游标无效', titleEn: 'The cursor is not valid', status: 400, code: 'bad-cursor', field: 'after',
        rule: '游标取自上一页的 next', cure: '从第一页重新查询', cureEn: 'Start again from the first page',
      });
    }
    const asOf = this.clock.now();
    const { items, next } = await listDisplayed(this.db, { bureauId: bureau.id, today: legalDay(asOf), month: q.month, text: q.q }, q.limit, after);
    const key = encodeKey(next);
    const again = { ...(q.q === undefined ? {} : { q: q.q }), ...(q.month === undefined ? {} : { month: q.month }), limit: String(q.limit) };
    openDataHeaders(reply, 'application/json; charset=utf-8');
    void reply.send({
      bureau: { code: bureau.code, name: bureau.name }, asOf, items: items.map(openRecord),
      next: key === null ? null : `${listPath(bureau.code)}.json?${new URLSearchParams({ ...again, after: key })}`,
    });
  }

  @Get('public/:code/disclosures.csv')
  async csv(@Param('code') code: string, @Res() reply: FastifyReply) {
    this.sendCsv(reply, await this.bureau(code), undefined);
  }

  @Get('public/:code/disclosures/:month.csv')
  async monthCsv(@Param('code') code: string, @Param('month') month: string, @Res() reply: FastifyReply) {
    const bureau = await this.bureau(code);
    if (!MONTH.test(month)) throw ProblemError.notFound('月份', 'month');
    this.sendCsv(reply, bureau, month);
  }

  private sendCsv(reply: FastifyReply, bureau: PublicBureau, month: string | undefined): void {
    openDataHeaders(reply, 'text/csv; charset=utf-8');
    const items = allDisplayed(this.db, { bureauId: bureau.id, today: legalDay(this.clock.now()), month });
    void reply.header('content-disposition', `attachment; filename="disclosures-${bureau.code}${month ? `-${month}` : ''}.csv"`).send(Readable.from(csvOf(items)));
  }

  private async bureau(code: string): Promise<PublicBureau> {
    const bureau = await bureauByCode(this.db, code);
    if (!bureau) throw ProblemError.notFound('单位', 'bureau');
    return bureau;
  }
}
