import { z } from 'zod';

const instant = z.string().meta({ format: 'date-time' });

const value = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('count'), count: z.int() }), z.object({ kind: z.literal('money'), fen: z.int() }),
  z.object({ kind: z.literal('mean-days'), days: z.int(), of: z.int() }), z.object({ kind: z.literal('rate'), part: z.int(), whole: z.int() }),
]);

const figure = z.object({ key: z.string(), nameZh: z.string(), nameEn: z.string(), value, text: z.string() });
const compared = z.object({ key: z.string(), nameZh: z.string(), nameEn: z.string(), printed: value, counted: value, same: z.boolean(), printedText: z.string(), countedText: z.string() });
const compareYears = figure.extend({ before: value, beforeText: z.string(), cases: z.int() });
const besideBefore = z.array(compareYears);

/** Shapes of the report's answers; `items` are lines of the case list. */
export const reportSchemas = (item: z.ZodType): Readonly<Record<string, z.ZodType>> => ({
  AnnualReport: z.object({
    year: z.int(), years: z.object({ first: z.int(), last: z.int() }), asOf: instant,
    figures: besideBefore, noPenaltyByMonth: besideBefore, course: besideBefore, timeliness: z.array(z.object({ stage: z.string(), onTime: compareYears, late: compareYears })), desk: besideBefore,
    published: z.object({ source: z.string(), lines: z.array(compared) }).nullable(),
    reviewers: z.object({ reviewers: z.int(), officers: z.int(), share: z.number().nullable(), enough: z.boolean(), wanted: z.number().nullable(), asOf: z.string() }),
  }),
  FigureCases: figure.extend({ year: z.int(), items: z.array(item), asOf: instant }),
  CaseGroups: z.object({ by: z.string(), asOf: instant, groups: z.array(z.object({ key: z.string().nullable(), count: z.int(), overdue: z.int(), dueSoon: z.int(), escalated: z.int() })) }),
  ProcessKind: z.object({ id: z.string(), kind: z.string(), version: z.int() }),
});

export const REPORT_ANSWERS: readonly (readonly [path: string, method: 'get', schema: string])[] = [
  ['/api/reports/annual', 'get', 'AnnualReport'], ['/api/reports/annual/{figure}/cases', 'get', 'FigureCases'], ['/api/cases/groups', 'get', 'CaseGroups'], ['/api/processes/{id}', 'get', 'ProcessKind'],
];
