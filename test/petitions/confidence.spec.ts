import type { TestApi } from '../support/api.js';
import { done, handling, register, registerReport, reportDone, startDesk, today } from './support/desk-api.js';

const SECRETS = ['示例信访人甲', '13800000000', '示范路1号'];

describe('people kept secret', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startDesk();
  });
  afterAll(() => api.close());
  const text = async (who: string, url: string) => JSON.stringify((await api.call(who, 'GET', url)).body);
  const seesAny = async (who: string, url: string, secrets = SECRETS) => {
    const body = await text(who, url);
    return secrets.filter((s) => body.includes(s));
  };

  it('are shown to the desk, the handler and supervisors, and masked to everybody else, in facts and journal', async () => {
    const id = await handling(api, { confidential: true, content: '我是示例信访人甲，住示范路1号。' });
    await done(api, 'desk', id, 'supplement-petition', { on: today(api), text: '电话改为13800000000' });
    for (const url of [`/api/petitions/${id}`, `/api/petitions/${id}/timeline`]) {
      for (const who of ['desk', 'officer1', 'head', 'deputy', 'director']) expect([who, await seesAny(who, url)]).toEqual([who, SECRETS]);
      for (const who of ['officer2', 'reviewer', 'archivist', 'auditor']) expect([who, await seesAny(who, url)]).toEqual([who, []]);
    }
    expect(JSON.parse(await text('auditor', `/api/petitions/${id}`))).toMatchObject({ masked: true, facts: { petitioner: { kind: 'person' }, content: '我是＊＊＊，住＊＊＊。' } });
  });

  it('stay masked under a name that has been corrected since', async () => {
    const id = await register(api, { confidential: true });
    await done(api, 'desk', id, 'correct-petition', { petitioner: { kind: 'person', name: '示例信访人丙', phone: '13700000000' }, reason: '姓名有误' });
    expect(await seesAny('auditor', `/api/petitions/${id}/timeline`, [...SECRETS, '示例信访人丙', '13700000000'])).toEqual([]);
    expect(await seesAny('auditor', `/api/petitions/${id}`, [...SECRETS, '示例信访人丙', '13700000000'])).toEqual([]);
  });

  it('never stand in a title, a list, an inbox or the ledger of somebody who may not know', async () => {
    const id = await register(api, { confidential: true });
    expect(await api.call('desk', 'POST', '/api/petitions', { channel: 'letter', purpose: 'resolve', receivedOn: today(api), subject: '示例信访人甲反映', content: '内容', petitioner: { kind: 'person', name: '示例信访人甲' }, confidential: true }))
      .toMatchObject({ status: 422, body: { code: 'subject-gives-away' } });
    for (const url of ['/api/petitions', '/api/desk/board', '/api/escalations?scope=bureau']) expect([url, await seesAny('desk', url)]).toEqual([url, []]);
    const lines = async (who: string) => (await api.call<{ items: { id: string; masked: boolean; person: { name?: string } }[] }>(who, 'GET', '/api/desk/ledger?limit=500')).body.items.find((i) => i.id === id);
    expect(await lines('desk')).toMatchObject({ masked: false, person: { name: '示例信访人甲' } });
    expect(await lines('auditor')).toMatchObject({ masked: true, person: { kind: 'person' } });
    expect((await lines('auditor'))?.person.name).toBeUndefined();
  });

  it('that asked for no secrecy are shown to the whole bureau', async () => {
    const id = await register(api);
    expect(await seesAny('auditor', `/api/petitions/${id}`)).toEqual(SECRETS);
  });

  it('who report to 12350 are secret always: the verifying officers know, other officers do not', async () => {
    const id = await registerReport(api);
    await reportDone(api, 'desk', id, 'assign-verification', { officers: [api.ids['officer1'], api.ids['officer2']] });
    const reporter = ['示例举报人乙', '13900000000'];
    for (const who of ['desk', 'officer1', 'officer2', 'head']) expect([who, await seesAny(who, `/api/hazard-reports/${id}`, reporter)]).toEqual([who, reporter]);
    for (const who of ['officer3', 'auditor']) {
      expect([who, await seesAny(who, `/api/hazard-reports/${id}`, reporter)]).toEqual([who, []]);
      expect([who, await seesAny(who, `/api/hazard-reports/${id}/timeline`, reporter)]).toEqual([who, []]);
      expect([who, await seesAny(who, '/api/desk/ledger?kind=hazard-report', reporter)]).toEqual([who, []]);
    }
  });
});
