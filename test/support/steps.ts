import { REVIEW_POINTS } from '#libs/casework/enforcement-case/index.js';
import { legalDay } from '#libs/calendar/index.js';
import type { Answer, TestApi } from './api.js';

export const SATISFIED = Object.fromEntries(REVIEW_POINTS.map((p) => [p, { satisfied: true }]));

export function registration(overrides: Record<string, unknown> = {}) {
  return {
    variant: 'ordinary', source: { kind: 'inspection', reference: '检查记录 1' },
    party: { kind: 'organisation', name: '某某化工有限公司', creditCode: '91320100MA0T00011F' },
    suspicion: '未按规定对从业人员进行安全生产教育和培训', discoveredOn: '2026-03-02', ...overrides,
  };
}

/** Today on the API's clock, Asia/Shanghai: no spec depends on where another left the clock. */
export const today = (api: TestApi) => legalDay(api.clock.now());

type Id = { id: string; version: number; events: string[] };

/** Gives one command at the version the case has now. */
export async function give(api: TestApi, who: string, id: string, command: string, payload: unknown = {}): Promise<Answer<Id>> {
  return api.call<Id>(who, 'POST', `/api/cases/${id}/commands/${command}`, payload);
}

/** Gives a command that must succeed. */
export async function done(api: TestApi, who: string, id: string, command: string, payload: unknown = {}): Promise<Id> {
  const answer = await give(api, who, id, command, payload);
  if (answer.status !== 200) throw new Error(`${command}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

export async function filed(api: TestApi): Promise<string> {
  const { status, body } = await api.call<Id>('officer1', 'POST', '/api/cases', registration({ discoveredOn: today(api) }));
  if (status !== 201) throw new Error(`register-case: ${status} ${JSON.stringify(body)}`);
  await done(api, 'deputy', body.id, 'approve-filing', { officers: [api.ids['officer1'], api.ids['officer2']] });
  return body.id;
}

export const FINE = [{ kind: 'fine', amountFen: 1_000_000 }];

/** Up to the legal review, the right of statement waived. */
export async function inReview(api: TestApi): Promise<string> {
  const id = await filed(api);
  await done(api, 'officer1', id, 'collect-evidence', {
    kind: 'inspection-record', title: '现场检查记录', collectedAt: api.clock.now(), place: '车间', collectors: [api.ids['officer1'], api.ids['officer2']], provesWhat: '未培训上岗',
  });
  await done(api, 'officer1', id, 'conclude-investigation', { facts: '三名工人未经培训上岗', legalBasis: '《安全生产法》第97条', proposal: 'penalty', penalties: FINE });
  await done(api, 'officer1', id, 'notify-party', { notifiedOn: today(api), penalties: FINE, hearingRight: false });
  await done(api, 'officer1', id, 'waive-statement', { on: today(api) });
  await done(api, 'officer1', id, 'submit-for-review');
  return id;
}

/** Passed by the reviewer: ready to be decided. */
export async function reviewed(api: TestApi): Promise<string> {
  const id = await inReview(api);
  await done(api, 'reviewer', id, 'give-review-opinion', { outcome: 'pass', findings: SATISFIED, opinion: '同意' });
  return id;
}

export async function decided(api: TestApi): Promise<string> {
  const id = await reviewed(api);
  await done(api, 'deputy', id, 'decide-penalty', { penalties: FINE, legalBasis: '《安全生产法》第97条', discretion: 'ordinary', reasons: '依裁量基准' });
  return id;
}

/** Served, published, paid and closed: ready for the archive. */
export async function closed(api: TestApi): Promise<string> {
  const id = await decided(api);
  await done(api, 'officer1', id, 'record-service', { method: 'direct', servedOn: today(api), proof: '送达回证' });
  await done(api, 'officer1', id, 'publish-decision');
  await done(api, 'officer1', id, 'record-payment', { amountFen: 1_000_000, paidOn: today(api), receiptNo: 'T-1' });
  await done(api, 'deputy', id, 'close-case', { summary: '已履行' });
  return id;
}

export async function archived(api: TestApi): Promise<string> {
  const id = await closed(api);
  await done(api, 'archivist', id, 'archive-case', { pages: 62, location: '一号柜' });
  return id;
}
