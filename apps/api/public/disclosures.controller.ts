import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { legalDay } from '#libs/calendar/index.js';
import { bureauByCode, countDisplayed, findPublication, listDisplayed, monthsDisplayed, publicBureaus, type PublicBureau } from '#libs/disclosure/displayed.js';
import { CLOCK } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Open } from '../http/principal.guard.js';
import { read } from '../http/read.js';
import { listPage } from './list-page.js';
import { sendHtml } from './public-reply.js';
import { decodeKey, encodeKey, MONTH, publicQuery, type PublicQuery } from './query.js';
import { notFoundPage, standingPage } from './record-page.js';

const PAGE = 50;

/** The public pages: open to anybody, no session, no script. */
@ApiExcludeController()
@Open()
@Controller('public')
export class DisclosuresController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('disclosures')
  async all(@Query() query: unknown, @Res() reply: FastifyReply) {
    sendHtml(reply, await this.list(null, read(publicQuery, query, 400), false));
  }

  @Get(':code/disclosures')
  async ofBureau(@Param('code') code: string, @Query() query: unknown, @Res() reply: FastifyReply) {
    const q = read(publicQuery, query, 400);
    const bureau = await bureauByCode(this.db, code);
    if (!bureau) return sendHtml(reply, notFoundPage(), 404);
    sendHtml(reply, await this.list(bureau, q, false));
  }

  /** A month's list or one record; both are plain addresses that can be cited. */
  @Get(':code/disclosures/:key')
  async one(@Param('code') code: string, @Param('key') key: string, @Query() query: unknown, @Res() reply: FastifyReply) {
    const bureau = await bureauByCode(this.db, code);
    if (bureau && MONTH.test(key)) {
      const { after } = read(publicQuery.pick({ after: true }), query, 400);
      return sendHtml(reply, await this.list(bureau, { q: undefined, month: key, after }, true));
    }
    const found = bureau && /^[0-9a-f]{20}$/.test(key) ? await findPublication(this.db, bureau.id, { publicId: key }, legalDay(this.clock.now())) : null;
    if (!found) return sendHtml(reply, notFoundPage(), 404);
    const { status, body } = standingPage(found);
    if (found.standing !== 'displayed') void reply.header('x-robots-tag', 'noindex');
    sendHtml(reply, body, status);
  }

  private async list(bureau: PublicBureau | null, q: PublicQuery, monthly: boolean): Promise<string> {
    const scope = { bureauId: bureau?.id, today: legalDay(this.clock.now()) };
    const filter = { ...scope, month: q.month, text: q.q };
    // A key that is none starts at the first page: an old bookmark should show something.
    const after = q.after === undefined ? null : decodeKey(q.after);
    const [{ items, next }, count, months, bureaus] = await Promise.all([
      listDisplayed(this.db, filter, PAGE, after), countDisplayed(this.db, filter), monthsDisplayed(this.db, scope), publicBureaus(this.db),
    ]);
    return listPage({ bureau, bureaus, months, items, count, q: q.q, month: q.month, next: encodeKey(next), monthly });
  }
}
