import { Controller, Get, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { legalDay } from '#libs/calendar/index.js';
import { zhDay } from '#libs/documents/zh-text.js';
import { attachment } from '#libs/files/content-disposition.js';
import type { BureauContexts } from '#libs/journal/directory.js';
import { findItems } from '#libs/journal/find-items.js';
import { annualDocx } from '#libs/reports/annual-docx.js';
import { annualXlsx } from '#libs/reports/annual-xlsx.js';
import { annualReport, recordedYears, valueText } from '#libs/reports/index.js';
import { BUREAU_CONTEXTS, CLOCK } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Signed } from '../http/principal.guard.js';
import { ProblemError } from '../http/problem.js';
import { docxAnswer } from '../documents/docx-answer.js';
import { whole } from '../http/query-fields.js';
import { read } from '../http/read.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const reportQuery = z.strictObject({ year: whole(1990, 2100), format: z.enum(['json', 'xlsx', 'docx']).default('json') });
export const figureQuery = z.strictObject({ year: whole(1990, 2100) });

/** 年度执法数据: figures counted from the journal, each with the cases behind it. */
@ApiTags('reports')
@Controller('api/reports/annual')
export class ReportsController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(BUREAU_CONTEXTS) private readonly contexts: BureauContexts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: '年度执法数据 Figures of a year', description: 'Legal year of Asia/Shanghai, beside the year before. `cases` says how many cases stand behind a figure.' })
  async annual(@Signed() me: Principal, @Query() query: unknown) {
    const { year, format } = read(reportQuery, query, 400);
    const [report, before] = [await annualReport(this.db, me.bureauId, year), await annualReport(this.db, me.bureauId, year - 1)];
    if (format === 'xlsx') {
      const { profile } = await this.contexts.of(me.bureauId);
      return new StreamableFile(await annualXlsx(profile.name, report, before), { type: XLSX, disposition: attachment(`${profile.shortName}${year}年度执法数据.xlsx`) });
    }
    if (format === 'docx') {
      const { profile } = await this.contexts.of(me.bureauId);
      return docxAnswer(annualDocx(profile.name, report, before, zhDay(legalDay(this.clock.now()))), `${profile.shortName}${year}年行政执法统计年报`);
    }
    const old = new Map(before.figures.map((f) => [f.key, f.value]));
    const figures = report.figures.map(({ processIds, ...f }) => {
      const then = old.get(f.key) ?? f.value;
      return { ...f, text: valueText(f.value), before: then, beforeText: valueText(then), cases: processIds.length };
    });
    const now = this.clock.now();
    return { year, years: (await recordedYears(this.db, me.bureauId)) ?? { first: Number(legalDay(now).slice(0, 4)), last: Number(legalDay(now).slice(0, 4)) }, figures, asOf: now };
  }

  @Get(':figure/cases')
  @ApiOperation({ summary: '数字背后的案件 The cases behind a figure' })
  async cases(@Signed() me: Principal, @Param('figure') key: string, @Query() query: unknown) {
    const { year } = read(figureQuery, query, 400);
    const figure = (await annualReport(this.db, me.bureauId, year)).figures.find((f) => f.key === key);
    if (!figure) throw ProblemError.notFound('数据项', 'figure');
    const { processIds, ...rest } = figure;
    return { year, ...rest, text: valueText(figure.value), items: await findItems(this.db, me.bureauId, processIds), asOf: this.clock.now() };
  }
}
