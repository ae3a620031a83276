import type { DataSource } from 'typeorm';
import { annualReport, type AnnualReport } from './annual-report.js';
import type { Figure } from './figure.js';
import { deskReport } from './petitions.js';
import { figuresOfTerms } from './year-course.js';

/** Everything counted of a bureau's year: its cases, its petition desk, its course month by month, and how it kept its terms. */
export interface WholeYear extends AnnualReport {
  readonly desk: readonly Figure[];
}

export async function wholeYear(db: DataSource, bureauId: string, year: number): Promise<WholeYear> {
  const [report, { figures: desk }] = await Promise.all([annualReport(db, bureauId, year), deskReport(db, bureauId, year)]);
  return { ...report, desk };
}

/** Every figure of the year that can be opened, by its key. */
export function figuresOf({ figures, noPenaltyByMonth, course, timeliness, desk }: WholeYear): readonly Figure[] {
  return [...figures, ...noPenaltyByMonth, ...course, ...figuresOfTerms(timeliness), ...desk];
}
