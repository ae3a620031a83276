import { legalDay } from '#libs/calendar/index.js';
import { startTestApi, type Answer, type TestApi } from '../../support/api.js';
import { hireTheRest } from '../../api/support/staffing.js';

export type Given = { id: string; version: number; events: string[] };

export const today = (api: TestApi) => legalDay(api.clock.now());

/** The API with somebody at the petition desk; Temporal is away. */
export async function startDesk(): Promise<TestApi> {
  const api = await startTestApi({ env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' } });
  await hireTheRest(api);
  return api;
}

export const PERSON = { kind: 'person', name: '示例信访人甲', address: '示范路1号', phone: '13800000000' };
export const petition = (api: TestApi, change: object = {}) => ({
  channel: 'letter', purpose: 'resolve', receivedOn: today(api), subject: '反映夜间违规动火作业', content: '厂区夜间动火，请求查处。', petitioner: PERSON, ...change,
});
export const report = (api: TestApi, change: object = {}) => ({
  channel: 'hotline', matter: 'hidden-hazard', receivedOn: today(api), subject: '仓库消防通道被堵', content: '示例举报人乙来电：通道堆满货物。', place: '示范路2号仓库',
  reported: { name: '示例仓储有限公司' }, reporter: { kind: 'person', name: '示例举报人乙', phone: '13900000000' }, ...change,
});

/** Gives one command and returns whatever the answer is. */
export function give(api: TestApi, who: string, path: string, id: string, command: string, payload: unknown = {}, headers: Record<string, string> = {}): Promise<Answer<Given>> {
  return api.call<Given>(who, 'POST', `${path}/${id}/commands/${command}`, payload, headers);
}

async function must(answer: Promise<Answer<Given>>): Promise<Given> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

export const register = async (api: TestApi, change: object = {}): Promise<string> => (await must(api.call<Given>('desk', 'POST', '/api/petitions', petition(api, change)))).id;
export const registerReport = async (api: TestApi, change: object = {}): Promise<string> => (await must(api.call<Given>('desk', 'POST', '/api/hazard-reports', report(api, change)))).id;
export const done = (api: TestApi, who: string, id: string, command: string, payload: unknown = {}) => must(give(api, who, '/api/petitions', id, command, payload));
export const reportDone = (api: TestApi, who: string, id: string, command: string, payload: unknown = {}) => must(give(api, who, '/api/hazard-reports', id, command, payload));

export async function handling(api: TestApi, change: object = {}): Promise<string> {
  const id = await register(api, change);
  await done(api, 'desk', id, 'accept-petition', { on: today(api), route: 'petition', notice: { on: today(api), method: 'post', proof: '回执' } });
  await done(api, 'desk', id, 'assign', { to: api.ids['officer1'], reason: '职责' });
  return id;
}

export async function replied(api: TestApi, change: object = {}): Promise<string> {
  const id = await handling(api, change);
  await done(api, 'officer1', id, 'issue-reply', { on: today(api), text: '属实，已整改', basis: '《安全生产法》' });
  await done(api, 'officer1', id, 'record-result', { result: 'supported', detail: '已整改' });
  await done(api, 'officer1', id, 'serve-reply', { on: today(api), method: 'direct', proof: '送达回证' });
  return id;
}

export async function closed(api: TestApi, change: object = {}): Promise<string> {
  const id = await replied(api, change);
  await done(api, 'desk', id, 'close-petition', { summary: '办结' });
  return id;
}

/** Confirmed by two officers; nothing has followed yet. */
export async function verifiedReport(api: TestApi, change: object = {}): Promise<string> {
  const id = await registerReport(api, change);
  await reportDone(api, 'desk', id, 'assign-verification', { officers: [api.ids['officer1'], api.ids['officer2']] });
  await reportDone(api, 'officer1', id, 'verify-report', { on: today(api), finding: 'confirmed', text: '现场核查，举报属实' });
  return id;
}

/** Verified by two officers, told, and closed. */
export async function closedReport(api: TestApi, change: object = {}): Promise<string> {
  const id = await registerReport(api, change);
  await reportDone(api, 'desk', id, 'assign-verification', { officers: [api.ids['officer1'], api.ids['officer2']] });
  await reportDone(api, 'officer1', id, 'verify-report', { on: today(api), finding: 'unfounded', text: '未发现' });
  await reportDone(api, 'desk', id, 'give-feedback', { on: today(api), method: 'phone', text: '已核查', proof: '录音' });
  await reportDone(api, 'desk', id, 'close-report', { summary: '不实' });
  return id;
}
