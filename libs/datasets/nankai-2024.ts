import type { LegalDay } from '#libs/calendar/index.js';
import { accidentCase, type AccidentFacts } from './accident-case.js';
import { NANKAI_2024_PROFILE, NANKAI_STAFF } from './bureaus/nankai.js';
import { sceneOf, type CaseFacts } from './case-facts.js';
import type { DataSet } from './case-script.js';
import { drawFrom, splitFen, type Draw } from './draw.js';
import { noPenaltyCase } from './no-penalty-case.js';
import { ordinaryCase } from './ordinary-case.js';
import { exampleFirm, examplePerson } from './parties.js';
import { spread } from './spread.js';
import { VIOLATIONS } from './violations.js';

/** 行政处罚31次（含对个人7次），36.5万元（个人8.2万元） (the bureau's 2024 report). The split over parties is invented. */
const ORDINARY = { firms: 24, persons: 7, firmsFen: 28_300_000, personsFen: 8_200_000 };
/** 事故处罚20次（含对个人16次），279.958026万元（个人84.958026万元）. */
const ACCIDENT = { firms: 4, personsEach: 4, firmsFen: 195_000_000, personsFen: 84_958_026 };
/** 9月、11月 2个企业和2个个人不予处罚: found so that the decision falls into the month. */
const SPARED: readonly { readonly discoveredOn: LegalDay; readonly person: boolean }[] = [
  { discoveredOn: '2024-09-02', person: false }, { discoveredOn: '2024-09-03', person: true },
  { discoveredOn: '2024-11-01', person: true }, { discoveredOn: '2024-11-04', person: false },
];

const REGION = NANKAI_2024_PROFILE.code;
const PUBLISHED_AFTER = [2, 6] as const;
const REVIEWED_TWICE = new Set([7, 21]);
const PAID_LATE = new Set([12]);
const PAID_IN_INSTALMENTS = new Set([5]);

const scene = sceneOf(NANKAI_2024_PROFILE, 'nk');
const twoDigits = (n: number) => String(n).padStart(2, '0');

/** Every fourth on a person, which makes the seven of the report. */
function ordinary(): CaseFacts[] {
  const draw = drawFrom('nankai-2024 ordinary');
  const firms = splitFen(ORDINARY.firmsFen, ORDINARY.firms, { least: 300_000, most: 2_500_000, unit: 100_000 }, draw);
  const persons = splitFen(ORDINARY.personsFen, ORDINARY.persons, { least: 300_000, most: 2_000_000, unit: 100_000 }, draw);
  return spread('2023-12-25', '2024-10-31', ORDINARY.firms + ORDINARY.persons, scene.calendar).map((discoveredOn, i) => {
    const onPerson = i % 4 === 3;
    return {
      key: `case-${twoDigits(i + 1)}`,
      party: onPerson ? examplePerson(i + 1) : exampleFirm(REGION, i + 1),
      violation: draw.one(VIOLATIONS),
      discoveredOn,
      fineFen: (onPerson ? persons : firms).pop() ?? 0,
      publishedAfter: PUBLISHED_AFTER,
      review: REVIEWED_TWICE.has(i + 1) ? 'fails-first' : 'passes',
      rights: draw.one(['waived', 'waived', 'expired', 'statement']),
      payment: PAID_LATE.has(i + 1) ? 'late' : PAID_IN_INSTALMENTS.has(i + 1) ? 'instalments' : 'in-time',
      turn: i,
    };
  });
}

/** A person's fine is a share of the income of the year before (安全生产法 art. 95): one of them takes the odd fen of the published sum. */
function finesOnPersons(draw: Draw): number[] {
  const odd = ACCIDENT.personsFen % 10_000;
  const count = ACCIDENT.firms * ACCIDENT.personsEach;
  const fines = splitFen(ACCIDENT.personsFen - odd, count, { least: 2_000_000, most: 9_000_000, unit: 10_000 }, draw);
  return fines.map((fen, i) => (i === count - 1 ? fen + odd : fen));
}

/** Four accidents, each with a decision on the firm and on four persons. */
function accidents(): AccidentFacts[] {
  const draw = drawFrom('nankai-2024 accidents');
  const firmFines = splitFen(ACCIDENT.firmsFen, ACCIDENT.firms, { least: 30_000_000, most: 99_000_000, unit: 500_000 }, draw);
  const personFines = finesOnPersons(draw);
  return spread('2023-11-20', '2024-08-20', ACCIDENT.firms, scene.calendar).flatMap((discoveredOn, a) => {
    const common = {
      violation: draw.one(VIOLATIONS), discoveredOn, publishedAfter: PUBLISHED_AFTER, review: 'passes' as const, payment: 'in-time' as const,
      rights: draw.one<'waived' | 'expired'>(['waived', 'expired']), deaths: 1, injuries: draw.between(0, 1), replySeries: '南开政函',
    };
    const turn = a * (ACCIDENT.personsEach + 1);
    const firm: AccidentFacts = { ...common, key: `accident-${twoDigits(a + 1)}-firm`, party: exampleFirm(REGION, 60 + a), fineFen: firmFines[a] ?? 0, turn };
    const persons = personFines.slice(a * ACCIDENT.personsEach, (a + 1) * ACCIDENT.personsEach).map((fineFen, p): AccidentFacts =>
      ({ ...common, key: `accident-${twoDigits(a + 1)}-person-${p + 1}`, party: examplePerson(40 + turn + p), fineFen, turn: turn + p + 1 }));
    return [firm, ...persons];
  });
}

function spared(): CaseFacts[] {
  const draw = drawFrom('nankai-2024 spared');
  return SPARED.map(({ discoveredOn, person }, i) => ({
    key: `spared-${twoDigits(i + 1)}`, party: person ? examplePerson(80 + i) : exampleFirm(REGION, 80 + i), violation: draw.one(VIOLATIONS), discoveredOn,
    fineFen: 0, publishedAfter: PUBLISHED_AFTER, review: 'passes', rights: 'waived', payment: 'in-time', turn: i,
  }));
}

/** 南开区应急管理局 in 2024: 51 penalty decisions, 3,164,580.26 yuan, and four decisions against a penalty; all 55 reviewed. */
export function nankai2024(): DataSet {
  const scripts = [
    ...ordinary().map((f) => ordinaryCase(f, scene)), ...accidents().map((f) => accidentCase(f, scene)),
    ...spared().map((f) => noPenaltyCase(f, NANKAI_2024_PROFILE.noPenaltyList, scene)),
  ];
  return { key: 'nankai-2024', profile: NANKAI_2024_PROFILE, people: NANKAI_STAFF, scripts };
}
