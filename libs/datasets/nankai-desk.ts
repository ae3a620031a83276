import { addDays, legalDay, type Instant, type LegalDay } from '#libs/calendar/index.js';
import { NANKAI_PROFILE, NANKAI_STAFF } from './bureaus/nankai.js';
import { sceneOf } from './case-facts.js';
import { stepInstant, type CaseScript, type DataSet } from './case-script.js';
import { petitionScript, type PetitionFacts } from './petitions/petition-script.js';
import { reportScript, type ReportFacts } from './petitions/report-script.js';

const scene = sceneOf(NANKAI_PROFILE, 'nk');

/** The last thing done, and how many calendar days it has lain since. */
interface Lying { readonly last: string; readonly lies: number }
type LivePetition = Lying & Pick<PetitionFacts, 'channel'> & Partial<Pick<PetitionFacts, 'purpose' | 'visits' | 'extended'>>;
type LiveReport = Lying & Pick<ReportFacts, 'reporter'> & Partial<Pick<ReportFacts, 'finding' | 'rewardFen'>>;

/** From one that came yesterday to one whose answer has lain unclosed for over thirty days. */
const PETITIONS: readonly LivePetition[] = [
  { channel: 'letter', last: 'register-petition', lies: 1 },
  { channel: 'forwarded', last: 'register-petition', lies: 12 },
  { channel: 'visit', last: 'assign', lies: 3, visits: [6] },
  { channel: 'online', last: 'assign', lies: 56 },
  { channel: 'visit', last: 'notify-extension', lies: 5, visits: [2, 3], extended: true },
  { channel: 'hotline', last: 'issue-reply', lies: 2 },
  { channel: 'hotline', last: 'serve-reply', lies: 2, purpose: 'consult' },
  { channel: 'letter', last: 'serve-reply', lies: 41 },
];

const REPORTS: readonly LiveReport[] = [
  { reporter: 'named', last: 'register-report', lies: 1 },
  { reporter: 'anonymous', last: 'assign-verification', lies: 4 },
  { reporter: 'unreachable', last: 'assign-verification', lies: 54 },
  { reporter: 'named', last: 'verify-report', lies: 8, finding: 'partly-confirmed' },
  { reporter: 'named', last: 'propose-reward', lies: 3, rewardFen: 300_000 },
];

function until(script: CaseScript, last: string): CaseScript {
  return { ...script, steps: script.steps.slice(0, script.steps.findIndex((step) => step.command === last) + 1) };
}

function petitionOf(live: LivePetition, i: number, receivedOn: LegalDay): CaseScript {
  const { channel, purpose = 'resolve', visits = [], extended = false } = live;
  return until(petitionScript({ key: `live-petition-${i + 1}`, channel, purpose, receivedOn, visits, extended, turn: i }, scene), live.last);
}

function reportOf(live: LiveReport, i: number, receivedOn: LegalDay): CaseScript {
  const { reporter, finding = 'confirmed', rewardFen = 0 } = live;
  return until(reportScript({ key: `live-report-${i + 1}`, receivedOn, reporter, finding, last: 'close-report', rewardFen, turn: i }, scene), live.last);
}

/** Placed in time so that the last step was done, on a working day, at least so many days before today. */
function placed(lies: number, today: LegalDay, scriptOf: (receivedOn: LegalDay) => CaseScript): CaseScript {
  const latest = addDays(today, -lies);
  for (let receivedOn = scene.calendar.previousWorkingDayOnOrBefore(latest); ; receivedOn = scene.calendar.addWorkingDays(receivedOn, -1)) {
    const script = scriptOf(receivedOn);
    const last = script.steps.at(-1);
    if (!last) throw new Error(`${script.key} never comes to its last step`);
    if (legalDay(stepInstant(last)) <= latest) return script;
  }
}

/** Petitions and 12350 reports of the Nankai bureau that are under way, dated from today back; nothing in them lies in the future. */
export function nankaiDesk(now: Instant): DataSet {
  const today = legalDay(now);
  const scripts = [
    ...PETITIONS.map((live, i) => placed(live.lies, today, (day) => petitionOf(live, i, day))),
    ...REPORTS.map((live, i) => placed(live.lies, today, (day) => reportOf(live, i, day))),
  ];
  return { key: 'nankai-desk', profile: NANKAI_PROFILE, people: NANKAI_STAFF, scripts };
}
