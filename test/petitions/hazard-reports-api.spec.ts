import type { TestApi } from '../support/api.js';
import { expectSound } from '../support/evidence.js';
import { registration } from '../support/steps.js';
import { closedReport, verifiedReport, give, registerReport, report, reportDone, startDesk, today } from './support/desk-api.js';

interface One { facts: { stage: string; number: string; links: { kind: string; processId: string }[] }; clocks: { id: string; dueDay: string }[] }

describe('12350 reports over HTTP', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startDesk();
  });
  afterAll(() => api.close());
  const one = async (id: string) => (await api.call<One>('desk', 'GET', `/api/hazard-reports/${id}`)).body;
  const newCase = () => registration({ discoveredOn: today(api) });

  it('are registered, verified, told and closed', async () => {
    const id = await closedReport(api);
    expect((await one(id)).facts).toMatchObject({ stage: 'closed', number: '津南应急举〔2026〕1号' });
  });

  const toCase = (id: string, who: string, key: string, change: object = {}) =>
    api.call<{ id: string; code: string }>(who, 'POST', `/api/hazard-reports/${id}/case`, { ...newCase(), ...change }, { 'idempotency-key': key });
  const cases = async () => (await api.call<{ count: number }>('officer1', 'GET', '/api/cases/count')).body.count;

  it('lead to one new case that names the report as its source, and are linked to it in the same transaction', async () => {
    const id = await verifiedReport(api);
    const before = await cases();
    const opened = await toCase(id, 'officer1', 'from-report');
    expect(opened).toMatchObject({ status: 201, headers: { location: `/api/cases/${opened.body.id}` } });
    expect((await toCase(id, 'officer1', 'from-report')).body).toMatchObject({ id: opened.body.id, replayed: true });
    const view = await one(id);
    expect(view.facts.links).toMatchObject([{ kind: 'enforcement-case', processId: opened.body.id }]);
    const found = await api.call<{ facts: { source: object } }>('officer1', 'GET', `/api/cases/${opened.body.id}`);
    expect(found.body.facts.source).toEqual({ kind: 'report', reference: view.facts.number });
    expect(await toCase(id, 'officer1', 'once-more')).toMatchObject({ status: 409, body: { code: 'case-opened' } });
    expect(await cases()).toBe(before + 1);
  });

  it('lead to no case where the link or the registration is refused', async () => {
    const before = await cases();
    const verifying = await registerReport(api);
    await reportDone(api, 'desk', verifying, 'assign-verification', { officers: [api.ids['officer1'], api.ids['officer2']] });
    expect(await toCase(verifying, 'officer1', 'too-early')).toMatchObject({ status: 409, body: { code: 'wrong-stage' } });
    const id = await verifiedReport(api);
    expect(await toCase(id, 'officer3', 'not-theirs')).toMatchObject({ status: 403, body: { code: 'not-verifier' } });
    expect(await toCase(id, 'officer1', 'bad-form', { discoveredOn: '2030-01-01' })).toMatchObject({ status: 422, body: { code: 'day-in-future', field: 'discoveredOn' } });
    expect(await toCase(await closedReport(api), 'officer1', 'closed')).toMatchObject({ status: 409 });
    expect(await cases()).toBe(before);
    expect((await one(id)).facts.links).toEqual([]);
  });

  it('are linked only to a case there is', async () => {
    const id = await registerReport(api);
    await reportDone(api, 'desk', id, 'assign-verification', { officers: [api.ids['officer1'], api.ids['officer2']] });
    expect(await give(api, 'desk', '/api/hazard-reports', id, 'link-report', { kind: 'enforcement-case', processId: '01HZZZZZZZZZZZZZZZZZZZZZZZ', reference: '立案' }))
      .toMatchObject({ status: 422, body: { code: 'unknown-reference', field: 'processId' } });
    await reportDone(api, 'desk', id, 'link-report', { kind: 'hazard', reference: '隐患台账第3条' });
  });

  it('merged into each other at once: one of each pair goes on', async () => {
    for (let pair = 0; pair < 4; pair += 1) {
      const [a, b] = [await registerReport(api), await registerReport(api)];
      const both = await Promise.all([[a, b], [b, a]].map(([from = '', into]) => give(api, 'desk', '/api/hazard-reports', from, 'merge-report', { into, reason: '重复' })));
      expect(both.map((r) => r.status).sort()).toEqual([200, 422]);
      expect((await Promise.all([one(a), one(b)])).map((r) => r.facts.stage).sort()).toEqual(['merged', 'received']);
    }
  });

  it('are refused with the field to blame', async () => {
    expect(await api.call('desk', 'POST', '/api/hazard-reports', report(api, { reported: { name: '示例公司', creditCode: '91320100MA0T00011G' } })))
      .toMatchObject({ status: 422, body: { code: 'credit-code-check', field: 'reported.creditCode' } });
    expect((await api.call('officer1', 'POST', '/api/hazard-reports', report(api))).status).toBe(403);
  });

  it('are listed by channel and outcome', async () => {
    const id = await closedReport(api, { channel: 'online' });
    const { body } = await api.call<{ items: { id: string }[] }>('desk', 'GET', '/api/hazard-reports?channel=online&outcome=unfounded&includeArchived=true');
    expect(body.items.map((i) => i.id)).toEqual([id]);
    expect((await api.call<{ count: number }>('desk', 'GET', '/api/hazard-reports/count?channel=online')).body.count).toBe(0);
  });

  it('leave sound chains', async () => {
    await expectSound(api.db);
  });
});
