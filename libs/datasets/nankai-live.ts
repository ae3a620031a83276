import { addDays, legalDay, type Instant, type LegalDay } from '#libs/calendar/index.js';
import { accidentCase, type AccidentFacts } from './accident-case.js';
import { NANKAI_PROFILE, NANKAI_STAFF } from './bureaus/nankai.js';
import { sceneOf } from './case-facts.js';
import { stepInstant, type CaseScript, type DataSet } from './case-script.js';
import { ordinaryCase } from './ordinary-case.js';
import { exampleFirm, examplePerson } from './parties.js';
import { VIOLATIONS } from './violations.js';

const scene = sceneOf(NANKAI_PROFILE, 'nk');

/** A case that is under way today: the last thing done, and how many calendar days it has lain since. */
interface Live {
  readonly last: string;
  readonly lies: number;
  readonly accident?: true;
  readonly person?: true;
  readonly fineFen?: number;
  readonly review?: 'fails-first';
  readonly rights?: 'expired' | 'statement';
  readonly payment?: 'late' | 'instalments';
}

/** Every stage, with a term that is near, one that is long past, and a party that has not paid. */
const LIVE: readonly Live[] = [
  { last: 'register-case', lies: 1 },
  { last: 'register-case', lies: 8 },
  { last: 'collect-evidence', lies: 2 },
  { last: 'collect-evidence', lies: 83, rights: 'statement' },
  { last: 'collect-evidence', lies: 106 },
  { last: 'approve-filing', lies: 20, accident: true, fineFen: 60_000_000 },
  { last: 'conclude-investigation', lies: 2, person: true, fineFen: 1_500_000 },
  { last: 'submit-for-review', lies: 4 },
  { last: 'give-review-opinion', lies: 3, review: 'fails-first' },
  { last: 'give-review-opinion', lies: 1, fineFen: 8_000_000, rights: 'expired' },
  { last: 'decide-penalty', lies: 4, fineFen: 3_000_000 },
  { last: 'publish-decision', lies: 22, payment: 'late' },
  { last: 'record-payment', lies: 6, fineFen: 3_600_000, payment: 'instalments' },
  { last: 'close-case', lies: 12 },
];

function scriptOf(live: Live, i: number, discoveredOn: LegalDay): CaseScript {
  const n = 60 + i;
  const facts: AccidentFacts = {
    key: `live-${String(i + 1).padStart(2, '0')}`,
    party: live.person ? examplePerson(n) : exampleFirm('120104', n),
    violation: VIOLATIONS[i % VIOLATIONS.length] ?? VIOLATIONS[0],
    discoveredOn, fineFen: live.fineFen ?? 2_000_000, publishedAfter: [2, 5], review: live.review ?? 'passes', rights: live.rights ?? 'waived',
    payment: live.payment ?? 'in-time', turn: i, deaths: 0, injuries: 1, replySeries: '南开政函',
  };
  const whole = live.accident ? accidentCase(facts, scene) : ordinaryCase(facts, scene);
  const end = whole.steps.findIndex((step) => step.command === live.last);
  return { ...whole, steps: whole.steps.slice(0, end + 1) };
}

/** The case placed in time so that its last step was done, on a working day, at least so many days before today. */
function placed(live: Live, i: number, today: LegalDay): CaseScript {
  for (let discoveredOn = scene.calendar.previousWorkingDayOnOrBefore(addDays(today, -live.lies)); ; discoveredOn = scene.calendar.addWorkingDays(discoveredOn, -1)) {
    const script = scriptOf(live, i, discoveredOn);
    const last = script.steps.at(-1);
    if (last && legalDay(stepInstant(last)) <= addDays(today, -live.lies)) return script;
  }
}

/** Cases of the Nankai bureau that are under way, dated from today back; nothing in them lies in the future. */
export function nankaiLive(now: Instant): DataSet {
  const today = legalDay(now);
  return { key: 'nankai-live', profile: NANKAI_PROFILE, people: NANKAI_STAFF, scripts: LIVE.map((live, i) => placed(live, i, today)) };
}
