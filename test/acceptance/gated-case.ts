import { CachedBureauContexts } from '#libs/bureau/contexts.js';
import type { Refusal } from '#libs/casework/index.js';
import { REVIEW_POINTS } from '#libs/casework/enforcement-case/index.js';
import { legalDay } from '#libs/calendar/index.js';
import { Executor } from '#libs/journal/execute.js';
import { SetClock } from '#libs/settings/clock.js';
import { FINE, registration, SATISFIED } from '../support/steps.js';
import type { BureauYear } from './support.js';

/** A case that tries each step; a step answers with what refused it, or null. */
export interface GatedCase {
  file(): Promise<Refusal | null>;
  investigate(): Promise<void>;
  conclude(): Promise<void>;
  notify(): Promise<Refusal | null>;
  /** Submits the case for the review that is next, and gives the opinion. */
  review(outcome: 'pass' | 'fail'): Promise<void>;
  decide(): Promise<Refusal | null>;
  /** Decisions of this case on record. */
  decided(): Promise<number>;
}

const MONDAY = '2021-03-01T02:00:00.000Z';

/** Registers a case in the bureau after its year, at one moment in which all goes on. */
export async function gatesStand({ db, bureau }: BureauYear): Promise<GatedCase> {
  const clock = new SetClock(MONDAY);
  const contexts = new CachedBureauContexts(db);
  const executor = new Executor(db, contexts, clock);
  const { staff } = await contexts.of(bureau.bureauId);
  const id = (login: string) => bureau.staff.get(`zz-${login}`) ?? '';
  let processId: string | undefined;
  const attempt = async (login: string, type: string, payload: unknown = {}): Promise<Refusal | null> => {
    const actor = staff.find(id(login));
    if (!actor) throw new Error(`nobody called ${login}`);
    const result = await executor.execute({ bureauId: bureau.bureauId, kind: 'enforcement-case', processId, command: { type, payload }, actor });
    if (result.ok) processId = result.processId;
    else if (result.reason !== 'refused') throw new Error(`${type}: ${result.reason}`);
    return result.ok ? null : result.refusal;
  };
  const must = async (login: string, type: string, payload?: unknown) => {
    const refusal = await attempt(login, type, payload);
    if (refusal) throw new Error(`${type}: ${refusal.code}`);
  };
  const today = legalDay(clock.now());
  const officers = [id('officer1'), id('officer2')];
  const weak = { ...SATISFIED, [REVIEW_POINTS[0]]: { satisfied: false, note: '补充' } };
  const conclude = () => must('officer1', 'conclude-investigation', { facts: '未培训上岗', legalBasis: '《安全生产法》第94条', proposal: 'penalty', penalties: FINE });
  await must('officer1', 'register-case', registration({ discoveredOn: today }));
  return {
    conclude,
    file: () => attempt('deputy', 'approve-filing', { officers }),
    async investigate() {
      await must('officer1', 'collect-evidence', { kind: 'inspection-record', title: '现场检查记录', collectedAt: clock.now(), place: '车间', collectors: officers, provesWhat: '未培训上岗' });
      await conclude();
    },
    async notify() {
      const refusal = await attempt('officer1', 'notify-party', { notifiedOn: today, penalties: FINE, hearingRight: false });
      if (!refusal) await must('officer1', 'waive-statement', { on: today });
      return refusal;
    },
    async review(outcome) {
      await must('officer1', 'submit-for-review');
      await must('reviewer1', 'give-review-opinion', { outcome, findings: outcome === 'pass' ? SATISFIED : weak, opinion: outcome === 'pass' ? '同意' : '退回' });
    },
    decide: () => attempt('deputy', 'decide-penalty', { penalties: FINE, legalBasis: '《安全生产法》第94条', discretion: 'ordinary', reasons: '依裁量基准' }),
    async decided() {
      const rows = (await db.query("SELECT COUNT(*) AS n FROM journal WHERE process_id = ? AND type = 'PenaltyDecided'", [processId])) as { n: string }[];
      return Number(rows[0]?.n);
    },
  };
}
