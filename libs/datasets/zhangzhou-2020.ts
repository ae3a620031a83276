import { ZHANGZHOU_PROFILE, ZHANGZHOU_STAFF } from './bureaus/zhangzhou.js';
import { sceneOf, type CaseFacts } from './case-facts.js';
import type { DataSet } from './case-script.js';
import { drawFrom, splitFen } from './draw.js';
import { ordinaryCase } from './ordinary-case.js';
import { exampleFirm } from './parties.js';
import { spread } from './spread.js';
import { VIOLATIONS } from './violations.js';

/** 共办理行政处罚案件31件，其中2019年立案2020年结案3件，2020年案件28件 (the bureau's 2020 report). */
const FILED_THE_YEAR_BEFORE = 3;
const FILED_IN_THE_YEAR = 28;

/** The campaigns whose cases the report names, two of each, with their fines where it gives them; what else was fined is invented. */
const CAMPAIGNS = [
  { theme: '专项执法（危险化学品、烟花爆竹）', finesFen: [800_000, 900_000] },
  { theme: '专项执法（有限空间工贸企业）', finesFen: [1_200_000, 1_400_000] },
  { theme: '专项执法（非煤矿山）', finesFen: [1_500_000, 2_000_000] },
];
const CAMPAIGN_CASES = CAMPAIGNS.flatMap(({ theme, finesFen }) => finesFen.map((fineFen) => ({ theme, fineFen })));
/** The campaign cases are spread over the year: every fourth of those filed in it. */
const EVERY = 4;
const OTHER_FINES_FEN = 45_000_000;

const REVIEWED_TWICE = new Set([5, 17, 26]);

const scene = sceneOf(ZHANGZHOU_PROFILE, 'zz');

function campaignCaseAt(i: number): { theme: string; fineFen: number } | undefined {
  const n = i - FILED_THE_YEAR_BEFORE;
  return n >= 0 && n % EVERY === 0 ? CAMPAIGN_CASES[n / EVERY] : undefined;
}

/** Three found early enough to be filed in 2019, and decided in 2020; the others until the autumn, for the report is of 10 December 2020. */
function facts(): CaseFacts[] {
  const draw = drawFrom('zhangzhou-2020');
  const days = [
    ...spread('2019-12-17', '2019-12-24', FILED_THE_YEAR_BEFORE, scene.calendar),
    ...spread('2020-03-02', '2020-09-18', FILED_IN_THE_YEAR, scene.calendar),
  ];
  const others = splitFen(OTHER_FINES_FEN, days.length - CAMPAIGN_CASES.length, { least: 500_000, most: 4_500_000, unit: 100_000 }, draw);
  return days.map((discoveredOn, i) => ({
    key: `case-${String(i + 1).padStart(2, '0')}`,
    party: exampleFirm(ZHANGZHOU_PROFILE.code, i + 1),
    violation: draw.one(VIOLATIONS),
    discoveredOn,
    publishedAfter: [2, 6],
    review: REVIEWED_TWICE.has(i + 1) ? 'fails-first' : 'passes',
    rights: draw.one(['waived', 'waived', 'expired', 'statement']),
    payment: 'in-time',
    turn: i,
    ...(campaignCaseAt(i) ?? { fineFen: others.pop() ?? 0 }),
  }));
}

/** 漳州市应急管理局 in 2020: 31 cases handled, each through three gates of legal review. */
export function zhangzhou2020(): DataSet {
  return { key: 'zhangzhou-2020', profile: ZHANGZHOU_PROFILE, people: ZHANGZHOU_STAFF, scripts: facts().map((f) => ordinaryCase(f, scene)) };
}
