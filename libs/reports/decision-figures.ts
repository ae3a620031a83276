import { daysBetween } from '#libs/calendar/index.js';
import { count, figure, fines, idsOf } from './count.js';
import type { Figure } from './figure.js';
import type { Background } from './year-records.js';
import type { RecordOf, Year } from './year.js';

const isPerson = (b: Background) => b.party === 'person';

/** Penalties and fines of the year: by procedure, and in each of them on persons. */
export function penaltyFigures(year: Year): Figure[] {
  const decided = year.of('PenaltyDecided', (e) => e.decision.decidedOn);
  const where = (wanted: (b: Background) => boolean) => decided.filter((d) => wanted(year.backgroundOf(d.processId)));
  const ordinary = where((b) => b.variant === 'ordinary');
  const ordinaryPersons = where((b) => b.variant === 'ordinary' && isPerson(b));
  const accident = where((b) => b.variant === 'accident');
  const accidentPersons = where((b) => b.variant === 'accident' && isPerson(b));
  const persons = where(isPerson);
  return [
    count('penaltyDecisions', '行政处罚决定', 'Penalty decisions', decided),
    count('penaltiesOrdinary', '　普通程序', 'Ordinary procedure', ordinary),
    count('penaltiesOrdinaryOnPersons', '　　其中对个人', 'Ordinary procedure, on persons', ordinaryPersons),
    count('penaltiesAccident', '　事故处罚', 'Accident cases', accident),
    count('penaltiesAccidentOnPersons', '　　其中对个人', 'Accident cases, on persons', accidentPersons),
    count('penaltiesOnTheSpot', '　当场处罚', 'On the spot', where((b) => b.variant === 'summary')),
    count('penaltiesOnOrganisations', '　对单位', 'On organisations', where((b) => b.party === 'organisation')),
    count('penaltiesOnPersons', '　对个人', 'On persons', persons),
    fines('fineTotal', '罚款总额', 'Fines', decided),
    fines('fineOrdinary', '　普通程序罚款', 'Fines, ordinary procedure', ordinary),
    fines('fineOrdinaryPersons', '　　其中对个人罚款', 'Fines on persons, ordinary procedure', ordinaryPersons),
    fines('fineAccident', '　事故处罚罚款', 'Fines, accident cases', accident),
    fines('fineAccidentPersons', '　　其中对个人罚款', 'Fines on persons, accident cases', accidentPersons),
    fines('finePersons', '　对个人罚款', 'Fines on persons', persons),
    meanDays(year, decided),
  ];
}

/** Calendar days from filing to decision, over the filed cases decided in the year. */
function meanDays(year: Year, decided: readonly RecordOf<'PenaltyDecided'>[]): Figure {
  const spans = decided.flatMap(({ processId, event }) => {
    const { filedOn } = year.backgroundOf(processId);
    return filedOn === null ? [] : [{ processId, days: daysBetween(filedOn, event.decision.decidedOn) }];
  });
  const days = spans.reduce((sum, s) => sum + s.days, 0);
  return figure('meanDaysToDecision', '立案至决定平均用时', 'Mean days from filing to decision', { kind: 'mean-days', days, of: spans.length }, idsOf(spans));
}

const spared = (year: Year) => year.of('NoPenaltyDecided', (e) => e.decision.decidedOn);

export function noPenaltyFigures(year: Year): Figure[] {
  const decided = spared(year);
  const [persons, organisations] = (['person', 'organisation'] as const).map((kind) => decided.filter((d) => year.backgroundOf(d.processId).party === kind));
  return [
    count('noPenaltyDecisions', '不予处罚决定', 'Decisions against a penalty', decided),
    count('noPenaltyOnOrganisations', '　对单位', 'Against a penalty, organisations', organisations ?? []),
    count('noPenaltyOnPersons', '　对个人', 'Against a penalty, persons', persons ?? []),
  ];
}

/** Decisions against a penalty month by month, only the months that have any: reports name them (审慎适用免罚清单). */
export function noPenaltyMonths(year: Year): Figure[] {
  const decided = spared(year);
  const monthOf = ({ event }: RecordOf<'NoPenaltyDecided'>) => event.decision.decidedOn.slice(5, 7);
  return [...new Set(decided.map(monthOf))].sort().map((month) =>
    count(`noPenalty-${month}`, `${Number(month)}月不予处罚`, `Against a penalty, month ${Number(month)}`, decided.filter((d) => monthOf(d) === month)));
}
