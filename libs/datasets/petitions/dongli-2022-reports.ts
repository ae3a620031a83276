import { DONGLI_PROFILE, DONGLI_STAFF } from '../bureaus/dongli.js';
import { sceneOf } from '../case-facts.js';
import type { DataSet } from '../case-script.js';
import { drawFrom } from '../draw.js';
import { spread } from '../spread.js';
import { reportScript, type ReportFacts } from './report-script.js';

/** 12350接投诉举报70件，已办结64件，正在处理中6件 (the bureau's 2022 report). Callers and firms are invented. */
const CLOSED = 64;
const RUNNING = 6;
const REWARDED = new Map([[11, 300_000], [38, 500_000]]);

const scene = sceneOf(DONGLI_PROFILE, 'dl');

function facts(): ReportFacts[] {
  const draw = drawFrom('dongli-2022 reports');
  const days = [...spread('2022-01-05', '2022-11-11', CLOSED, scene.calendar), ...spread('2022-12-01', '2022-12-26', RUNNING, scene.calendar)];
  return days.map((receivedOn, i) => {
    const rewardFen = REWARDED.get(i) ?? 0;
    return {
      key: `report-${String(i + 1).padStart(2, '0')}`, receivedOn, turn: i, rewardFen,
      reporter: rewardFen > 0 || i >= CLOSED ? 'named' : draw.one(['named', 'named', 'anonymous', 'unreachable']),
      finding: rewardFen > 0 || i >= CLOSED ? 'confirmed' : draw.one(['confirmed', 'confirmed', 'partly-confirmed', 'unfounded']),
      last: i < CLOSED ? 'close-report' : (['give-feedback', 'assign-verification', 'register-report'] as const)[Math.floor((i - CLOSED) / 2)] ?? 'register-report',
    };
  });
}

/** The day the report looks back from. */
export const DONGLI_2022_AS_OF = '2022-12-31T15:59:59.999Z';

/** 东丽区应急管理局 in 2022: seventy reports to 12350, of which six are still running at the end of the year. */
export function dongli2022Reports(): DataSet {
  return { key: 'dongli-2022-reports', profile: DONGLI_PROFILE, people: DONGLI_STAFF, scripts: facts().map((f) => reportScript(f, scene)) };
}
