import type { LegalDay } from '#libs/calendar/index.js';
import { NANKAI_PROFILE, NANKAI_STAFF } from './bureaus/nankai.js';
import { sceneOf, type CaseFacts } from './case-facts.js';
import type { DataSet } from './case-script.js';
import { drawFrom, splitFen } from './draw.js';
import { ordinaryCase } from './ordinary-case.js';
import { exampleFirm } from './parties.js';
import { spread } from './spread.js';
import { VIOLATIONS } from './violations.js';

/** The report gives the number only; the fines are invented, at the lower bound as the report says. */
const DECISIONS = 44;
const FINES_FEN = 96_800_000;

/** Cases whose first review failed, whose party paid late or in instalments, by number. */
const REVIEWED_TWICE = new Set([6, 19, 33]);
const PAID_LATE = new Set([11, 27]);
const PAID_IN_INSTALMENTS = new Set([8, 22]);

const scene = sceneOf(NANKAI_PROFILE, 'nk');

/** Four cases found around the turn of the year, none while the city stood still in February 2020, the others until November. */
function discoveryDays(): LegalDay[] {
  return [...spread('2019-12-23', '2020-01-08', 4, scene.calendar), ...spread('2020-03-09', '2020-11-13', DECISIONS - 4, scene.calendar)];
}

function facts(): CaseFacts[] {
  const draw = drawFrom('nankai-2020');
  const fines = splitFen(FINES_FEN, DECISIONS, { least: 500_000, most: 4_500_000, unit: 100_000 }, draw);
  return discoveryDays().map((discoveredOn, i) => ({
    key: `case-${String(i + 1).padStart(2, '0')}`,
    party: exampleFirm('120104', i + 1),
    violation: draw.one(VIOLATIONS),
    discoveredOn,
    fineFen: fines[i] ?? 0,
    publishedAfter: [3, 14],
    review: REVIEWED_TWICE.has(i + 1) ? 'fails-first' : 'passes',
    rights: draw.one(['waived', 'waived', 'expired', 'statement']),
    payment: PAID_LATE.has(i + 1) ? 'late' : PAID_IN_INSTALMENTS.has(i + 1) ? 'instalments' : 'in-time',
    turn: i,
  }));
}

/** 南开区应急管理局 in 2020: 44 penalty decisions, each reviewed, each published within the twenty working days it had promised. */
export function nankai2020(): DataSet {
  return { key: 'nankai-2020', profile: NANKAI_PROFILE, people: NANKAI_STAFF, scripts: facts().map((f) => ordinaryCase(f, scene)) };
}
