import { fineOf, type CaseEvent } from '#libs/casework/enforcement-case/index.js';
import { daysBetween, legalDay, type Instant, type LegalDay } from '#libs/calendar/index.js';
import type { DataSource } from 'typeorm';
import type { Figure, Value } from './figure.js';
import { backgrounds, countedRecords, yearOf, type Background, type JournalRecord } from './year-records.js';

export interface AnnualReport {
  readonly bureauId: string;
  readonly year: number;
  readonly figures: readonly Figure[];
}

type EventOf<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

/** The records of one year by what they say; a deed belongs to the year of its own legal day. */
class Year {
  /** When each publication was due, as its disclosure clock said on the day: by process and moment. */
  private readonly disclosureDue = new Map<string, Instant>();

  constructor(
    private readonly records: readonly JournalRecord[],
    private readonly year: number,
    private readonly background: ReadonlyMap<string, Background>,
  ) {
    for (const { processId, event } of records) {
      if (event.type === 'ClockMet' && /^disclosure(#|$)/.test(event.clockId)) this.disclosureDue.set(`${processId} ${event.metAt}`, event.deadline.due);
    }
  }

  of<T extends CaseEvent['type']>(type: T, dayOf: (event: EventOf<T>) => LegalDay): { processId: string; seq: number; event: EventOf<T> }[] {
    return this.records
      .filter((r): r is JournalRecord & { event: EventOf<T> } => r.event.type === type && yearOf(dayOf(r.event as EventOf<T>)) === this.year)
      .map(({ processId, seq, event }) => ({ processId, seq, event }));
  }

  backgroundOf(processId: string): Background {
    const known = this.background.get(processId);
    if (!known) throw new Error(`${processId} was decided without having been registered`);
    return known;
  }

  publishedOnTime(processId: string, at: Instant): boolean {
    const due = this.disclosureDue.get(`${processId} ${at}`);
    return due !== undefined && at <= due;
  }
}

const idsOf = (rows: readonly { processId: string }[]) => [...new Set(rows.map((r) => r.processId))].sort();

function figure(key: string, nameZh: string, nameEn: string, value: Value, processIds: readonly string[]): Figure {
  return { key, nameZh, nameEn, value, processIds };
}

function count(key: string, nameZh: string, nameEn: string, rows: readonly { processId: string }[]): Figure {
  const processIds = idsOf(rows);
  return figure(key, nameZh, nameEn, { kind: 'count', count: processIds.length }, processIds);
}

function rate(key: string, nameZh: string, nameEn: string, part: Figure, whole: Figure): Figure {
  const inPart = new Set(part.processIds);
  const met = whole.processIds.filter((id) => inPart.has(id));
  return figure(key, nameZh, nameEn, { kind: 'rate', part: met.length, whole: whole.processIds.length }, whole.processIds);
}

type Decided = { readonly processId: string; readonly seq: number; readonly event: EventOf<'PenaltyDecided'> };

function fines(key: string, nameZh: string, nameEn: string, rows: readonly Decided[]): Figure {
  const fen = rows.reduce((sum, { event }) => sum + fineOf(event.decision.penalties), 0);
  return figure(key, nameZh, nameEn, { kind: 'money', fen }, idsOf(rows.filter(({ event }) => fineOf(event.decision.penalties) > 0)));
}

function decisionFigures(year: Year): Figure[] {
  const decided = year.of('PenaltyDecided', (e) => e.decision.decidedOn);
  const where = (wanted: (b: Background, d: Decided) => boolean) => decided.filter((d) => wanted(year.backgroundOf(d.processId), d));
  const ordinary = where((b) => b.variant === 'ordinary');
  const accident = where((b) => b.variant === 'accident');
  const onTheSpot = where((b) => b.variant === 'summary');
  const persons = where((b) => b.party === 'person');
  return [
    count('penaltyDecisions', '行政处罚决定', 'Penalty decisions', decided),
    count('penaltiesOrdinary', '　普通程序', 'Ordinary procedure', ordinary),
    count('penaltiesAccident', '　事故处罚', 'Accident cases', accident),
    count('penaltiesOnTheSpot', '　当场处罚', 'On the spot', onTheSpot),
    count('penaltiesOnOrganisations', '　对单位', 'On organisations', where((b) => b.party === 'organisation')),
    count('penaltiesOnPersons', '　对个人', 'On persons', persons),
    fines('fineTotal', '罚款总额', 'Fines', decided),
    fines('fineOrdinary', '　普通程序罚款', 'Fines, ordinary procedure', ordinary),
    fines('fineAccident', '　事故处罚罚款', 'Fines, accident cases', accident),
    fines('finePersons', '　对个人罚款', 'Fines on persons', persons),
    meanDays(year, decided),
  ];
}

/** Calendar days from filing to decision, over the filed cases decided in the year. */
function meanDays(year: Year, decided: readonly Decided[]): Figure {
  const spans = decided.flatMap(({ processId, event }) => {
    const { filedOn } = year.backgroundOf(processId);
    return filedOn === null ? [] : [{ processId, days: daysBetween(filedOn, event.decision.decidedOn) }];
  });
  const days = spans.reduce((sum, s) => sum + s.days, 0);
  return figure('meanDaysToDecision', '立案至决定平均用时', 'Mean days from filing to decision', { kind: 'mean-days', days, of: spans.length }, idsOf(spans));
}

function disclosureFigures(year: Year): Figure[] {
  const published = year.of('DecisionPublished', (e) => legalDay(e.at));
  return [
    count('disclosedDecisions', '公示处罚决定', 'Decisions disclosed', published),
    count('disclosedOnTime', '　按期公示', 'Disclosed on time', published.filter(({ processId, event }) => year.publishedOnTime(processId, event.at))),
  ];
}

/** A bureau with earlier gates reviews a case several times; the annual figure counts what let it be decided. */
function isOfDecision({ gate }: EventOf<'ReviewPassed'>): boolean {
  return gate === undefined || gate === 'before-decision' || gate === 'penalty-document';
}

/** The annual figures of a bureau, counted from its journal: legal days of Asia/Shanghai, amounts in fen, every figure with its records. */
export async function annualReport(db: DataSource, bureauId: string, year: number): Promise<AnnualReport> {
  const records = new Year(await countedRecords(db, bureauId, year), year, await backgrounds(db, bureauId, year));
  const decisions = decisionFigures(records);
  const [disclosed, onTime] = disclosureFigures(records) as [Figure, Figure];
  const reviews = count('legalReviews', '法制审核通过', 'Legal reviews passed', records.of('ReviewPassed', (e) => e.opinion.on).filter(({ event }) => isOfDecision(event)));
  const filed = count('filed', '立案', 'Cases filed', records.of('FilingApproved', (e) => e.filedOn));
  const closed = count('closed', '结案', 'Cases closed', records.of('CaseClosed', (e) => e.on));
  return {
    bureauId, year,
    figures: [
      filed,
      ...decisions,
      count('noPenaltyDecisions', '不予处罚决定', 'Decisions against a penalty', records.of('NoPenaltyDecided', (e) => e.decision.decidedOn)),
      reviews,
      count('reviewsFailed', '　法制审核退回', 'Reviews failed', records.of('ReviewFailed', (e) => e.opinion.on)),
      disclosed, onTime,
      rate('disclosedOnTimeRate', '按期公示率', 'Rate of disclosure on time', onTime, disclosed),
      count('reconsiderations', '行政复议', 'Reconsiderations', records.of('ReconsiderationFiled', (e) => e.on)),
      count('lawsuits', '行政诉讼', 'Lawsuits', records.of('LawsuitFiled', (e) => e.on)),
      closed,
      rate('closedOfFiledRate', '当年立案当年结案率', 'Closed in the year, of those filed in it', closed, filed),
      count('archived', '归档', 'Cases archived', records.of('CaseArchived', (e) => e.volume.archivedOn)),
    ],
  };
}
