import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { compareYears, importHolidayCn, importIcs, type CalendarYear, type YearFault } from '#libs/calendar/index.js';
import { day as dayField, text } from '#libs/casework/kernel/fields.js';
import type { Principal } from '#libs/access/sessions.js';
import type { BureauContexts } from '#libs/journal/directory.js';
import { BUREAU_CONTEXTS, CLOCK, SETTINGS } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { Settings } from '#libs/settings/settings.js';
import { calendarKeeper } from '#libs/workdays/keeper.js';
import { addClosure, closuresOf, publishYear, revokeClosure, yearsInForce } from '#libs/workdays/store.js';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { requireRole } from '../http/authority.js';
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
  @HttpCode(200)
  @ApiOperation({ summary: '公布或修订年度日历 Publish or revise a year', description: 'By the administrator of the bureau that keeps the calendar: a year moves the terms of every bureau. Refused whole when anything in it is wrong. Open clocks are counted again by their workflows.' })
  async publish(@Signed() me: Principal, @Body() body: unknown) {
    requireRole(me, 'administrator');
    await this.requireKeeper(me);
    const request = read(yearImport, body);
    const result = request.format === 'ics' ? importIcs(request.content, request.year, request.source) : importHolidayCn(request.content, request.source);
    if (!result.ok) throw refusedYear(result.faults);
    if (result.year.year !== request.year) throw refusedYear([{ code: 'outside-year', severity: 'error', index: null, row: null, field: 'year', message: `文件是${result.year.year}年的`, cure: `选择${request.year}年的文件` }]);
    const before: CalendarYear = (await yearsInForce(this.db)).find((y) => y.year === request.year) ?? { year: request.year, source: '', days: [] };
    const changes = compareYears(before, result.year);
    const version = request.dryRun ? null : await publishYear(this.db, result.year, { by: me.id, at: this.clock.now() });
    return { year: request.year, published: version !== null, version, changes, warnings: result.warnings };
  }

  @Get('closures')
  @ApiOperation({ summary: '局部放假 Closures of the bureau' })
  async closures(@Signed() me: Principal) {
    return { items: await closuresOf(this.db, me.bureauId) };
  }

  @Post('closures')
  @HttpCode(201)
  @ApiOperation({ summary: '登记局部放假或补班 Add a closure or a make-up day' })
  async close(@Signed() me: Principal, @Body() body: unknown) {
    requireRole(me, 'administrator');
    const { from, to, name, working } = read(closureBody, body);
    return { id: await addClosure(this.db, me.bureauId, { from, to, name, working }, { by: me.id, at: this.clock.now() }) };
  }

  @Delete('closures/:id')
  @HttpCode(204)
  @ApiOperation({ summary: '撤销局部放假 Revoke a closure' })
  async reopen(@Signed() me: Principal, @Param('id') id: string) {
    requireRole(me, 'administrator');
    if (!(await revokeClosure(this.db, me.bureauId, id, this.clock.now()))) throw ProblemError.notFound('局部放假', 'closure');
  }

  private async requireKeeper(me: Principal): Promise<void> {
    const keeper = await calendarKeeper(this.db, this.settings.calendarBureau);
    if (keeper?.id === me.bureauId) return;
    const name = keeper?.name ?? this.settings.calendarBureau;
    throw new ProblemError({
      type: '/problems/not-calendar-keeper', title: `年度日历由${name}公布`, titleEn: `The years of this installation are published by ${name}`, status: 403, code: 'not-calendar-keeper',
      rule: '年度日历适用于全部单位，由一个单位维护', cure: `请${name}的管理员公布；本单位可登记局部放假`, cureEn: `Ask the administrator of ${name}; closures of your own bureau you can add yourself`,
    });
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
