import { accidentCase, type AccidentFacts } from './accident-case.js';
import { DONGLI_PROFILE, DONGLI_STAFF } from './bureaus/dongli.js';
import { sceneOf, type CaseFacts } from './case-facts.js';
import type { DataSet } from './case-script.js';
import { drawFrom, splitFen } from './draw.js';
import { ordinaryCase } from './ordinary-case.js';
import { exampleFirm, examplePerson } from './parties.js';
import { spread } from './spread.js';
import { VIOLATIONS } from './violations.js';

/** 行政处罚54件，140.4万元；事故处罚17件，815.21万元 (the bureau's 2022 report). The split over parties is invented. */
const ORDINARY = { count: 54, fineFen: 140_400_000 };
const ACCIDENT = { firms: 9, persons: 8, fineFen: 815_210_000, personsFen: 62_210_000 };

const REVIEWED_TWICE = new Set([9, 30, 47]);
const PAID_LATE = new Set([14, 39]);
const PAID_IN_INSTALMENTS = new Set([5, 28]);

const scene = sceneOf(DONGLI_PROFILE, 'dl');
const twoDigits = (n: number) => String(n).padStart(2, '0');

function ordinary(): CaseFacts[] {
  const draw = drawFrom('dongli-2022 ordinary');
  const fines = splitFen(ORDINARY.fineFen, ORDINARY.count, { least: 500_000, most: 4_900_000, unit: 100_000 }, draw);
  return spread('2021-12-22', '2022-10-31', ORDINARY.count, scene.calendar).map((discoveredOn, i) => ({
    key: `case-${twoDigits(i + 1)}`,
    party: exampleFirm('120110', i + 1),
    violation: draw.one(VIOLATIONS),
    discoveredOn,
    fineFen: fines[i] ?? 0,
    publishedAfter: [2, 6],
    review: REVIEWED_TWICE.has(i + 1) ? 'fails-first' : 'passes',
    rights: draw.one(['waived', 'waived', 'expired', 'statement']),
    payment: PAID_LATE.has(i + 1) ? 'late' : PAID_IN_INSTALMENTS.has(i + 1) ? 'instalments' : 'in-time',
    turn: i,
  }));
}

/** Nine accidents; for eight of them the firm and its person in charge each get a decision, for the last the firm alone. */
function accidents(): AccidentFacts[] {
  const draw = drawFrom('dongli-2022 accidents');
  const firmFines = splitFen(ACCIDENT.fineFen - ACCIDENT.personsFen, ACCIDENT.firms, { least: 40_000_000, most: 99_000_000, unit: 500_000 }, draw);
  const personFines = splitFen(ACCIDENT.personsFen, ACCIDENT.persons, { least: 4_000_000, most: 12_000_000, unit: 10_000 }, draw);
  return spread('2021-11-08', '2022-08-22', ACCIDENT.firms, scene.calendar).flatMap((discoveredOn, i) => {
    const common = {
      violation: draw.one(VIOLATIONS), discoveredOn, publishedAfter: [2, 6] as const, review: 'passes' as const, payment: 'in-time' as const,
      rights: draw.one<'waived' | 'expired'>(['waived', 'expired']), deaths: draw.between(0, 1), injuries: draw.between(1, 2), replySeries: '东丽政函',
    };
    const firm: AccidentFacts = { ...common, key: `accident-${twoDigits(i + 1)}-firm`, party: exampleFirm('120110', 60 + i), fineFen: firmFines[i] ?? 0, turn: 2 * i };
    const person = personFines[i];
    return person === undefined ? [firm] : [firm, { ...common, key: `accident-${twoDigits(i + 1)}-person`, party: examplePerson(i + 1), fineFen: person, turn: 2 * i + 1 }];
  });
}

/** 东丽区应急管理局 in 2022: 71 decisions, 9,556,100 yuan, all reviewed and all published. */
export function dongli2022(): DataSet {
  const scripts = [...ordinary().map((f) => ordinaryCase(f, scene)), ...accidents().map((f) => accidentCase(f, scene))];
  return { key: 'dongli-2022', profile: DONGLI_PROFILE, people: DONGLI_STAFF, scripts };
}
