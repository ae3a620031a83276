import { legalDay } from '#libs/calendar/index.js';
import type { DataSource } from 'typeorm';
import { count, rate } from './count.js';
import { noPenaltyFigures, noPenaltyMonths, penaltyFigures } from './decision-figures.js';
import type { Figure } from './figure.js';
import { importedCases } from './imported-history.js';
import { backgrounds, countedRecords, yearOf } from './year-records.js';
import { courseFigures, stageTerms, type StageTerms } from './year-course.js';
import { Year, type EventOf } from './year.js';

export interface AnnualReport {
  readonly bureauId: string;
  readonly year: number;
  readonly figures: readonly Figure[];
  /** `noPenalty-09` for September; a month without any is not there. */
  readonly noPenaltyByMonth: readonly Figure[];
  /** `filed-01` and `closed-01` to `closed-12`. */
  readonly course: readonly Figure[];
  readonly timeliness: readonly StageTerms[];
}

/** Filed in the year, or filed before and closed in it: what a bureau says it has handled (办理案件). */
function handledFigures(year: Year): { filed: Figure; closed: Figure; carriedOver: Figure; handled: Figure } {
  const filed = year.of('FilingApproved', (e) => e.filedOn);
  const closed = year.of('CaseClosed', (e) => e.on);
  const carriedOver = closed.filter(({ processId }) => {
    const { filedOn } = year.backgroundOf(processId);
    return filedOn !== null && yearOf(filedOn) < year.number;
  });
  return {
    handled: count('casesHandled', '办理案件', 'Cases handled', [...filed, ...carriedOver]),
    filed: count('filed', '　立案', 'Cases filed', filed),
    carriedOver: count('closedFiledEarlier', '　以前年度立案、本年结案', 'Filed in earlier years, closed in this', carriedOver),
    closed: count('closed', '结案', 'Cases closed', closed),
  };
}

/** A bureau with earlier gates reviews a case several times; the annual figure counts what let it be decided. */
function isOfDecision({ gate }: EventOf<'ReviewPassed'>): boolean {
  return gate === undefined || gate === 'before-decision' || gate === 'penalty-document';
}

function reviewFigures(year: Year): Figure[] {
  const passed = year.of('ReviewPassed', (e) => e.opinion.on).filter(({ event }) => isOfDecision(event));
  const spared = new Set(year.sinceItsStart('NoPenaltyDecided').map((r) => r.processId));
  return [
    count('legalReviews', '法制审核通过', 'Legal reviews passed', passed),
    count('legalReviewsNoPenalty', '　其中不予处罚', 'Legal reviews passed, against a penalty', passed.filter((r) => spared.has(r.processId))),
    count('reviewsFailed', '　法制审核退回', 'Reviews failed', year.of('ReviewFailed', (e) => e.opinion.on)),
  ];
}

function disclosureFigures(year: Year): Figure[] {
  const published = year.of('DecisionPublished', (e) => legalDay(e.at));
  const disclosed = count('disclosedDecisions', '公示处罚决定', 'Decisions disclosed', published);
  const onTime = count('disclosedOnTime', '　按期公示', 'Disclosed on time', published.filter(({ processId, event }) => year.publishedOnTime(processId, event)));
  const judged = count('judged', '', '', published.filter(({ processId, event }) => year.publishedOnTime(processId, event) !== null));
  return [disclosed, onTime, rate('disclosedOnTimeRate', '按期公示率', 'Rate of disclosure on time', onTime, judged)];
}

/** How many of the cases above were not handled in the system: whoever reads the figures must know. */
function importedFigure(year: Year): Figure {
  const deeds = [...year.of('FilingApproved', (e) => e.filedOn), ...year.of('PenaltyDecided', (e) => e.decision.decidedOn), ...year.of('NoPenaltyDecided', (e) => e.decision.decidedOn), ...year.of('CaseClosed', (e) => e.on)];
  return count('importedCases', '以上案件中历史台账导入', 'Of these cases, imported from ledgers of former years', deeds.filter(({ processId }) => year.imported.has(processId)));
}

/** The annual figures of a bureau, counted from its journal: legal days of Asia/Shanghai, amounts in fen, every figure with its records. */
export async function annualReport(db: DataSource, bureauId: string, year: number): Promise<AnnualReport> {
  const history = await importedCases(db, bureauId, year);
  const counted = [...await countedRecords(db, bureauId, year), ...history.records];
  const records = new Year(counted, year, new Map([...await backgrounds(db, bureauId, year), ...history.backgrounds]), history.ids);
  const { handled, filed, carriedOver, closed } = handledFigures(records);
  return {
    bureauId, year,
    figures: [
      handled, filed, carriedOver,
      ...penaltyFigures(records),
      ...noPenaltyFigures(records),
      ...reviewFigures(records),
      ...disclosureFigures(records),
      count('reconsiderations', '行政复议', 'Reconsiderations', records.of('ReconsiderationFiled', (e) => e.on)),
      count('lawsuits', '行政诉讼', 'Lawsuits', records.of('LawsuitFiled', (e) => e.on)),
      closed,
      rate('closedOfFiledRate', '当年立案当年结案率', 'Closed in the year, of those filed in it', closed, filed),
      count('archived', '归档', 'Cases archived', records.of('CaseArchived', (e) => e.volume.archivedOn)),
      importedFigure(records),
    ],
    noPenaltyByMonth: noPenaltyMonths(records),
    course: courseFigures(records),
    timeliness: stageTerms(records),
  };
}
