import { startTestApi, type TestApi } from '../support/api.js';
import { closed, filed, registration } from '../support/steps.js';

interface Groups { by: string; groups: { key: string | null; count: number; overdue: number; dueSoon: number; escalated: number }[] }

describe('cases in groups', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' } });
    await filed(api);
    await filed(api);
    await closed(api);
    await api.call('officer2', 'POST', '/api/cases', registration());
    api.clock.set('2026-03-16T02:00:00.000Z');
  });
  afterAll(() => api.close());

  const groups = async (query: string) => (await api.call<Groups>('head', 'GET', `/api/cases/groups?${query}`)).body.groups;

  it('count what the list under the same filter counts, group by group', async () => {
    for (const by of ['stage', 'owner', 'section'] as const) {
      for (const { key, count, overdue, dueSoon } of await groups(`by=${by}`)) {
        const counted = async (extra = '') => (await api.call<{ count: number }>('head', 'GET', `/api/cases/count?${by}=${key}${extra}`)).body.count;
        expect({ by, key, count, overdue, dueSoon }).toEqual({ by, key, count: await counted(), overdue: await counted('&overdue=true'), dueSoon: await counted('&dueWithinDays=7') });
      }
    }
    expect((await groups('by=stage')).map((g) => [g.key, g.count])).toEqual([['archiving', 1], ['filing', 1], ['investigation', 2]]);
  });

  it('take the filters of the list', async () => {
    expect((await groups('by=stage&overdue=true')).map((g) => g.key)).toEqual(['filing']);
    expect(await groups(`by=owner&owner=${api.ids['officer2']}`)).toMatchObject([{ key: api.ids['officer2'], count: 1 }]);
  });

  it('by due day name the legal day that the list shows', async () => {
    const { items } = (await api.call<{ items: { nextDueDay: string | null }[] }>('head', 'GET', '/api/cases')).body;
    const byDay = await groups('by=dueDay');
    expect(byDay.map((g) => g.key)).toEqual([...new Set(items.map((i) => i.nextDueDay))].sort());
    for (const { key, count } of byDay.filter((g) => g.key !== null)) {
      const due = (await api.call<{ items: { nextDueDay: string | null }[] }>('head', 'GET', `/api/cases?dueOn=${key}`)).body.items;
      expect([key, due.map((i) => i.nextDueDay)]).toEqual([key, Array.from({ length: count }, () => key)]);
    }
  });

  it('are refused by what is no property of a case', async () => {
    expect((await api.call('head', 'GET', '/api/cases/groups?by=party')).status).toBe(400);
    expect((await api.call('head', 'GET', '/api/cases/groups')).status).toBe(400);
  });

  it('say what kind of process an id names, inside the bureau', async () => {
    const id = await filed(api);
    expect((await api.call('auditor', 'GET', `/api/processes/${id}`)).body).toMatchObject({ id, kind: 'enforcement-case' });
    expect((await api.call('auditor', 'GET', '/api/processes/01J00000000000000000000000')).status).toBe(404);
  });
});
