import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { compareYears, importHolidayCn, importIcs, type CalendarYear, type YearFault } from '#libs/calendar/index.js';
import { refuseUnlessKeeper } from '#libs/administration/proposals/calendar-kinds.js';
import { propose } from '#libs/administration/proposals/propose.js';
import { isRefusal } from '#libs/casework/index.js';
import { day as dayField, text } from '#libs/casework/kernel/fields.js';
import type { Principal } from '#libs/access/sessions.js';
import type { BureauContexts } from '#libs/journal/directory.js';
import { BUREAU_CONTEXTS, CLOCK, SETTINGS } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { Settings } from '#libs/settings/settings.js';
import { closuresOf, yearsInForce } from '#libs/workdays/store.js';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { ulid } from 'ulid';
import { z } from 'zod';
import { administrator, done, pathId } from '../administration/administrator.js';
import { Signed } from '../http/principal.guard.js';
import { ProblemError } from '../http/problem.js';
import { read } from '../http/read.js';

const yearField = z.coerce.number().int().min(1990).max(2100);
export const yearQuery = z.strictObject({ year: yearField });
export const yearImport = z.strictObject({
  year: yearField, format: z.enum(['holiday-cn', 'ics']), content: z.string().min(1).max(500_000), source: text(200),
  /** True: only say what would change. */
  dryRun: z.boolean().default(false),
});
export const closureBody = z.strictObject({ from: dayField(), to: dayField(), name: text(60), working: z.boolean().default(false) })
  .refine((c) => c.from <= c.to, { path: ['to'], params: { code: 'closure-order', zh: '结束日期早于开始日期', en: 'The last day is before the first', rule: '起止日期', cureZh: '核对日期', cureEn: 'Check the days' } })
  .refine((c) => c.to <= `${Number(c.from.slice(0, 4)) + 1}${c.from.slice(4)}`, { path: ['to'], params: { code: 'closure-too-long', zh: '局部放假不应超过一年', en: 'A closure does not last more than a year', rule: '局部放假', cureZh: '核对日期', cureEn: 'Check the days' } });

/** 工作日历: the holiday years in force, closures of the bureau, and their revision. */
@ApiTags('calendar')
@Controller('api/calendar')
export class CalendarController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(BUREAU_CONTEXTS) private readonly contexts: BureauContexts,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @ApiOperation({ summary: '某年工作日历 The calendar of a year', description: 'Every day, working or not, and why. A year not published yet is provisional.' })
  async year(@Signed() me: Principal, @Query() query: unknown) {
    const { year } = read(yearQuery, query, 400);
    const { calendar } = await this.contexts.of(me.bureauId);
    const published = (await yearsInForce(this.db)).find((y) => y.year === year);
    const days = [];
    for (let d = new Date(`${year}-01-01T00:00:00Z`); d.getUTCFullYear() === year; d = new Date(d.getTime() + 86_400_000)) days.push(calendar.info(d.toISOString().slice(0, 10)));
    return { year, provisional: !calendar.isPublished(year), source: published?.source ?? null, version: calendar.version, days };
  }

  @Post('years')
  @HttpCode(202)
  @ApiOperation({ summary: '公布或修订年度日历 Publish or revise a year', description: 'Proposed by an administrator of the bureau that keeps the calendar (a year moves the terms of every bureau), for a second person to approve. Refused whole when anything in it is wrong. Once approved, open clocks are counted again by their workflows. A dry run says what would change and answers 200.' })
  async publish(@Signed() me: Principal, @Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply) {
    const who = administrator(me, this.clock);
    const refused = await refuseUnlessKeeper(this.db, me.bureauId, this.settings.calendarBureau);
    if (refused) throw ProblemError.of(refused);
    const request = read(yearImport, body);
    const result = request.format === 'ics' ? importIcs(request.content, request.year, request.source) : importHolidayCn(request.content, request.source);
    if (!result.ok) throw refusedYear(result.faults);
    if (result.year.year !== request.year) throw refusedYear([{ code: 'outside-year', severity: 'error', index: null, row: null, field: 'year', message: `文件是${result.year.year}年的`, cure: `选择${request.year}年的文件` }]);
    const before: CalendarYear = (await yearsInForce(this.db)).find((y) => y.year === request.year) ?? { year: request.year, source: '', days: [] };
    const changes = compareYears(before, result.year);
    const proposal = request.dryRun ? null : done(await propose(this.db, who, this.settings.calendarBureau, 'publish-year', result.year));
    if (!proposal) void reply.status(200);
    return { year: request.year, proposal, changes, warnings: result.warnings };
  }

  @Get('closures')
  @ApiOperation({ summary: '局部放假 Closures of the bureau' })
  async closures(@Signed() me: Principal) {
    return { items: await closuresOf(this.db, me.bureauId) };
  }

  @Post('closures')
  @HttpCode(202)
  @ApiOperation({ summary: '登记局部放假或补班 Add a closure or a make-up day', description: 'Proposed, for a second person to approve.' })
  async close(@Signed() me: Principal, @Body() body: unknown) {
    const who = administrator(me, this.clock);
    const { from, to, name, working } = read(closureBody, body);
    return done(await propose(this.db, who, this.settings.calendarBureau, 'add-closure', { id: ulid(Date.parse(who.now)), from, to, name, working }));
  }

  @Delete('closures/:id')
  @HttpCode(202)
  @ApiOperation({ summary: '撤销局部放假 Revoke a closure', description: 'Proposed, for a second person to approve.' })
  async reopen(@Signed() me: Principal, @Param('id') id: string) {
    const who = administrator(me, this.clock);
    const result = await propose(this.db, who, this.settings.calendarBureau, 'revoke-closure', { id: pathId(id, '局部放假', 'closure') });
    return done(isRefusal(result) && result.code === 'no-such-closure' ? null : result, '局部放假', 'closure');
  }
}

function refusedYear(faults: readonly YearFault[]): ProblemError {
  const problem = (f: YearFault) => ({
    type: `/problems/calendar-${f.code}`, title: f.message, titleEn: `The calendar file is wrong: ${f.code}`, status: 422, code: `calendar-${f.code}`,
    field: f.row === null ? f.field : `${f.field}[${f.row}]`, rule: '国务院办公厅节假日安排通知', cure: f.cure, cureEn: 'Correct the file and import it again', row: f.row,
  });
  const errors = faults.filter((f) => f.severity === 'error');
  const [first] = errors.length > 0 ? errors : faults;
  if (!first) throw new Error('a refused year without a fault');
  return new ProblemError({ ...problem(first), errors: faults.map(problem) });
}
