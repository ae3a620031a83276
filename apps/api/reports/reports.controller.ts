import { Controller, Get, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { legalDay } from '#libs/calendar/index.js';
import { reviewerShare } from '#libs/casework/enforcement-case/index.js';
import { zhDay } from '#libs/documents/zh-text.js';
import { attachment } from '#libs/files/content-disposition.js';
import type { BureauContexts } from '#libs/journal/directory.js';
import { findItems } from '#libs/journal/find-items.js';
import { annualDocx } from '#libs/reports/annual-docx.js';
import { annualXlsx } from '#libs/reports/annual-xlsx.js';
import { compareWithPublished, figuresOf, KeptYears, recordedYears, valueText, type Figure } from '#libs/reports/index.js';
import type { StageTerms } from '#libs/reports/year-course.js';
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

/** Each figure beside the one of the year before; one that was not there then was nothing. */
function besideOne({ processIds, ...f }: Figure, before: Figure | undefined) {
  const then = before?.value ?? (f.value.kind === 'count' ? { kind: 'count' as const, count: 0 } : f.value);
  return { ...f, text: valueText(f.value), before: then, beforeText: valueText(then), cases: processIds.length };
}

function beside(figures: readonly Figure[], before: readonly Figure[]) {
  const old = new Map(before.map((f) => [f.key, f]));
  return figures.map((f) => besideOne(f, old.get(f.key)));
}

/** The stages are the same every year. */
function termsBeside(terms: readonly StageTerms[], before: readonly StageTerms[]) {
  const old = new Map(before.map((t) => [t.stage, t]));
  return terms.map(({ stage, onTime, late }) => ({ stage, onTime: besideOne(onTime, old.get(stage)?.onTime), late: besideOne(late, old.get(stage)?.late) }));
}

/** 年度执法数据: figures counted from the journal, each with the cases behind it. */
@ApiTags('reports')
@Controller('api/reports/annual')
export class ReportsController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(KeptYears) private readonly years: KeptYears,
    @Inject(BUREAU_CONTEXTS) private readonly contexts: BureauContexts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    summary: '年度执法数据 Figures of a year',
    description: 'Legal year of Asia/Shanghai, beside the year before: cases, months, terms kept stage by stage, petition desk, and the printed report where one is known. `cases` says how many processes stand behind a figure.',
  })
  async annual(@Signed() me: Principal, @Query() query: unknown) {
    const { year, format } = read(reportQuery, query, 400);
    const [report, before] = [await this.years.of(me.bureauId, year), await this.years.of(me.bureauId, year - 1)];
    const { profile, staff } = await this.contexts.of(me.bureauId);
    const published = compareWithPublished(profile.code, year, figuresOf(report));
    const now = this.clock.now();
    const today = legalDay(now);
    if (format === 'xlsx') return new StreamableFile(await annualXlsx(profile.name, report, before, published, now), { type: XLSX, disposition: attachment(`${profile.shortName}${year}年度执法数据.xlsx`) });
    if (format === 'docx') return docxAnswer(annualDocx(profile.name, report, before, published, zhDay(today)), `${profile.shortName}${year}年行政执法统计年报`);
    return {
      year, years: (await recordedYears(this.db, me.bureauId)) ?? { first: Number(today.slice(0, 4)), last: Number(today.slice(0, 4)) },
      figures: beside(report.figures, before.figures), noPenaltyByMonth: beside(report.noPenaltyByMonth, before.noPenaltyByMonth),
      course: beside(report.course, before.course), timeliness: termsBeside(report.timeliness, before.timeliness), desk: beside(report.desk, before.desk),
      published: published && { source: published.source, lines: published.lines.map((l) => ({ ...l, printedText: valueText(l.printed), countedText: valueText(l.counted) })) },
      reviewers: { ...reviewerShare(staff, profile, today), wanted: profile.legalReview.reviewerShareAtLeast ?? null, asOf: today },
      asOf: now,
    };
  }

  @Get(':figure/cases')
  @ApiOperation({ summary: '数字背后的案件 The cases behind a figure', description: 'Petitions and reports too, for the figures of the desk.' })
  async cases(@Signed() me: Principal, @Param('figure') key: string, @Query() query: unknown) {
    const { year } = read(figureQuery, query, 400);
    const figure = figuresOf(await this.years.of(me.bureauId, year)).find((f) => f.key === key);
    if (!figure) throw ProblemError.notFound('数据项', 'figure');
    const { processIds, ...rest } = figure;
    return { year, ...rest, text: valueText(figure.value), items: await findItems(this.db, me.bureauId, processIds), asOf: this.clock.now() };
  }
}
