import type { TestApi } from '../../support/api.js';
import { decided, done, filed, FINE, registration, today } from '../../support/steps.js';
import { IN_STAGE, stageOf } from './in-stage.js';

type Make = (api: TestApi) => Promise<string>;

/** A case one further command along. */
const after = (make: Make, who: string, command: string, payload: (api: TestApi) => unknown = () => ({})): Make => async (api) => {
  const id = await make(api);
  await done(api, who, id, command, payload(api));
  return id;
};
const opened = (overrides: (api: TestApi) => Record<string, unknown>): Make => async (api) =>
  (await api.call<{ id: string }>('officer1', 'POST', '/api/cases', registration({ discoveredOn: today(api), ...overrides(api) }))).body.id;
const on = (api: TestApi) => ({ on: today(api) });

const withEvidence = after(filed, 'officer1', 'collect-evidence', (api) => ({
  kind: 'documentary', title: '台账', collectedAt: api.clock.now(), place: '车间', collectors: [api.ids['officer1'], api.ids['officer2']], provesWhat: '未培训',
}));
const concluded = after(withEvidence, 'officer1', 'conclude-investigation', () => ({ facts: '事实', legalBasis: '依据', proposal: 'penalty', penalties: FINE }));
const notified = after(concluded, 'officer1', 'notify-party', (api) => ({ notifiedOn: today(api), penalties: FINE, hearingRight: true }));
const hearing = after(notified, 'officer1', 'request-hearing', on);
const preserved = after(filed, 'deputy', 'preserve-evidence', (api) => ({ ...on(api), items: '样品' }));
const proposed = after(filed, 'officer1', 'propose-transfer', () => ({ crime: '危险作业罪' }));
const approved = after(proposed, 'director', 'approve-transfer', () => ({ approved: true, reason: '研究决定' }));
const accident = opened((api) => ({ variant: 'accident', accident: { occurredAt: api.clock.now(), grade: 'ordinary', deaths: 1, injuries: 2 } }));
const reported = after(accident, 'officer1', 'submit-accident-report', on);
const summary = opened((api) => ({ variant: 'summary', secondOfficer: api.ids['officer2'] }));
const onTheSpot = after(summary, 'officer1', 'decide-on-the-spot', () => ({ penalties: [{ kind: 'fine', amountFen: 10_000 }], legalBasis: '依据', reasons: '当场认定' }));
const collected = after(onTheSpot, 'officer1', 'collect-on-site', (api) => ({ amountFen: 10_000, paidOn: today(api), receiptNo: '票1' }));
const handedIn = after(collected, 'officer1', 'hand-in-fine', on);
const served = after(decided, 'officer1', 'record-service', (api) => ({ method: 'direct', servedOn: today(api), proof: '送达回证' }));
const reconsidered = after(served, 'officer1', 'record-reconsideration', (api) => ({ ...on(api), body: '市局' }));
const sued = after(served, 'officer1', 'record-lawsuit', (api) => ({ ...on(api), court: '区法院' }));

/** Where standing in the stage is not enough for a command to have its content looked at. */
const RIPE: Readonly<Record<string, Make>> = {
  'conclude-investigation': withEvidence, 'notify-party': concluded, 'submit-for-review': concluded, 'record-statement': notified, 'waive-statement': notified,
  'request-hearing': notified, 'schedule-hearing': hearing, 'dispose-preserved-evidence': preserved, 'approve-transfer': proposed, 'transfer-case': approved,
  'report-accident-up': accident, 'submit-accident-report': accident, 'record-government-reply': reported, 'decide-on-the-spot': summary,
  'record-on-the-spot': onTheSpot, 'collect-on-site': onTheSpot, 'hand-in-fine': collected, 'bank-fine': handedIn,
  'record-payment': served, 'defer-payment': served, 'demand-payment': served, 'record-reconsideration': served, 'record-lawsuit': served,
  'answer-reconsideration': reconsidered, 'record-reconsideration-outcome': reconsidered, 'answer-lawsuit': sued, 'record-lawsuit-outcome': sued,
};

/** A new case on which the content of this command is looked at, by the shortest lawful way. */
export function ripeFor(api: TestApi, command: string): Promise<string> {
  const make = RIPE[command] ?? IN_STAGE[stageOf(command)];
  if (!make) throw new Error(`no case for ${command}`);
  return make(api);
}
