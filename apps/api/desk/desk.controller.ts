import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { legalDay } from '#libs/calendar/index.js';
import { standIn } from '#libs/casework/index.js';
import { closureBoard, DESK_KINDS, deskItems, knownItems, ledgerPage, workload } from '#libs/desk/index.js';
import type { BureauContexts } from '#libs/journal/directory.js';
import { BUREAU_CONTEXTS, CLOCK } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import { DataSource } from 'typeorm';
import { Signed } from '../http/principal.guard.js';
import { read } from '../http/read.js';
import { isMasked, mask } from './confidence.js';
import { boardQuery, deskLedgerQuery, personBody } from './query.js';

/** The desk that closes 100%: the board that says what is missing, the ledger that proves it, and who has how much. */
@ApiTags('desk')
@Controller('api/desk')
export class DeskController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(BUREAU_CONTEXTS) private readonly contexts: BureauContexts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('board')
  @ApiOperation({ summary: '办结看板 Closure board', description: 'Rates of what was received today, this month and this year, never rounded up; open ones by channel, age and owner; and which of them hold the rate below 100%.' })
  async board(@Signed() me: Principal, @Query() query: unknown) {
    const { kind } = read(boardQuery, query, 400);
    const now = this.clock.now();
    const items = await deskItems(this.db, me.bureauId, kind === 'all' ? DESK_KINDS : [kind], `${legalDay(now).slice(0, 4)}-01-01`);
    return { kind, ...closureBoard(items, now), asOf: now };
  }

  @Get('ledger')
  @ApiOperation({ summary: '信访、举报台账 Ledger of the desk', description: 'One line a petition or report in the order of registration; people kept secret are masked to whoever may not know them.' })
  async deskLedger(@Signed() me: Principal, @Query() query: unknown) {
    const q = read(deskLedgerQuery, query, 400);
    const { items, next } = await ledgerPage(this.db, { bureauId: me.bureauId, kind: q.kind, from: q.from, to: q.to, channel: q.channel, open: q.open }, q.limit, q.cursor ?? null);
    const now = this.clock.now();
    const context = { ...(await this.contexts.of(me.bureauId)), now, actor: me, numbers: {} };
    return { kind: q.kind, items: items.map(({ row, state }) => (isMasked(state, q.kind, context) ? mask({ ...row, masked: true }, [state]) : { ...row, masked: false })), next, asOf: now };
  }

  @Post('known')
  @HttpCode(200)
  @ApiOperation({ summary: '同一人的事项 What the desk has of a person', description: 'Petitions and reports of the bureau, open and ended, by whole name, telephone or number. Asked in the body, since addresses are logged. By the petition desk and supervisors.' })
  async known(@Signed() me: Principal, @Body() body: unknown) {
    return { items: await knownItems(this.db, me.bureauId, read(personBody, body)), asOf: this.clock.now() };
  }

  @Get('workload')
  @ApiOperation({ summary: '工作量 Workload', description: 'Open processes of every kind by owner, with who is away today and who stands in.' })
  async workload(@Signed() me: Principal) {
    const now = this.clock.now();
    const { staff } = await this.contexts.of(me.bureauId);
    const today = legalDay(now);
    const away = staff.all().filter((p) => p.active && p.absences.some((a) => a.from <= today && today <= a.to))
      .map((p) => ({ id: p.id, standInId: standIn(p, today, staff)?.id ?? null }));
    return { items: await workload(this.db, me.bureauId, now), away, asOf: now };
  }
}
