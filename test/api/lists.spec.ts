import { startTestApi, type TestApi } from '../support/api.js';
import { archived, closed, decided, done, filed, registration, today } from '../support/steps.js';

type Item = { id: string; stage: string; number: string | null; title: string; nextDue: string | null; nextDueDay: string | null; nextDueClock: string | null; openedAt: string; changedAt: string; ownerId: string; version: number; level: number };
type Listed = { items: Item[]; next: string | null; asOf: string };

describe('the list of cases', () => {
  let api: TestApi;
  const made: Record<string, string> = {};
  beforeAll(async () => {
    api = await startTestApi({ env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' } });
    const register = async (overrides: Record<string, unknown>, who = 'officer1') =>
      (await api.call<{ id: string }>(who, 'POST', '/api/cases', registration({ discoveredOn: today(api), ...overrides }))).body.id;
    api.clock.set('2025-12-31T15:59:59.999Z');
    made['lastYear'] = await register({ discoveredOn: '2025-12-31', party: { kind: 'person', name: '去年某人' } });
    api.clock.set('2025-12-31T16:00:00.000Z');
    made['newYear'] = await register({ discoveredOn: '2026-01-01', party: { kind: 'person', name: '元旦某人' } });
    api.clock.set('2026-03-02T02:00:00.000Z');
    made['theirs'] = await register({ party: { kind: 'organisation', name: '百分之100%_号\\厂' } }, 'officer2');
    made['onTheSpot'] = await register({ variant: 'summary', secondOfficer: api.ids['officer2'] });
    made['filed'] = await filed(api);
    made['decided'] = await decided(api);
    made['closed'] = await closed(api);
    made['archived'] = await archived(api);
    made['declined'] = await register({});
    await done(api, 'deputy', made['declined'], 'decline-filing', { reason: '不构成违法' });
  });
  afterAll(() => api.close());

  const nameOf = (id: string) => Object.entries(made).find(([, v]) => v === id)?.[0] ?? id;
  async function names(query: string, who = 'officer1'): Promise<string[]> {
    const { status, body } = await api.call<Listed>(who, 'GET', `/api/cases?${query}`);
    const counted = await api.call<{ count: number }>(who, 'GET', `/api/cases/count?${query}`);
    expect([status, counted.status]).toEqual([200, 200]);
    expect(counted.body.count).toBe(body.items.length);
    return body.items.map((i) => nameOf(i.id)).sort();
  }
  const all = (...n: string[]) => n.sort();

  it.each<[string, string[]]>([
    ['', ['lastYear', 'newYear', 'theirs', 'onTheSpot', 'filed', 'decided', 'closed']],
    ['stage=filing', ['lastYear', 'newYear', 'theirs', 'onTheSpot']],
    ['stage=disclosure&stage=archiving', ['decided', 'closed']],
    ['stage=archived', []],
    ['stage=archived&includeArchived=1', ['archived']],
    ['includeArchived=true&outcome=penalty', ['decided', 'closed', 'archived']],
    ['includeArchived=true&outcome=not-filed', ['declined']],
    ['variant=summary', ['onTheSpot']],
    ['mine=true&stage=filing', ['lastYear', 'newYear', 'onTheSpot']],
    ['year=2025', ['lastYear']],
    ['year=2026&stage=filing', ['newYear', 'theirs', 'onTheSpot']],
    ['overdue=1', ['lastYear', 'newYear']],
    ['dueWithinDays=0', ['lastYear', 'newYear']],
    ['dueWithinDays=60', ['lastYear', 'newYear', 'theirs', 'decided', 'closed']],
    ['escalated=true', []],
    ['q=去年某人', ['lastYear']],
    ['q=0%25_号\\厂', ['theirs']],
    ['q=0__号', []],
    ['q=应急立〔2026〕1号', ['filed']],
  ])('filtered by %p shows just those cases, and counts them', async (query, expected) => {
    expect(await names(query.replaceAll('\\', '%5C'))).toEqual(all(...expected));
  });

  it('shows the cases of one officer or of one section', async () => {
    expect(await names(`owner=${api.ids['officer2']}`)).toEqual(['theirs']);
    expect(await names('mine=1', 'officer2')).toEqual(['theirs']);
    const { body } = await api.call<{ items: { id: string; name: string }[] }>('head', 'GET', '/api/sections');
    const section = (name: string) => body.items.find((s) => s.name === name)?.id;
    expect(await names(`section=${section('执法一科')}`)).toHaveLength(7);
    expect(await names(`section=${section('办公室')}`)).toEqual([]);
  });

  it('counts the day itself among the days within which a term ends, though it ends at its last instant', async () => {
    const { body } = await api.call<Listed>('officer1', 'GET', '/api/cases?limit=200');
    const dated = body.items.filter((i) => i.nextDueDay && i.nextDueDay >= '2026-03-02');
    expect(dated.length).toBeGreaterThan(2);
    for (const { id, nextDueDay } of dated) {
      const days = (Date.parse(nextDueDay ?? '') - Date.parse('2026-03-02')) / 86_400_000;
      const within = async (n: number) => (await names(`dueWithinDays=${n}`)).includes(nameOf(id));
      expect({ nextDueDay, before: await within(days - 1), on: await within(days) }).toEqual({ nextDueDay, before: false, on: true });
    }
  });

  it('names the next duty of each case: the earliest of the terms that bind the bureau', async () => {
    const { body } = await api.call<Listed>('officer1', 'GET', '/api/cases?includeArchived=1&limit=200');
    for (const item of body.items) {
      const page = await api.call<{ version: number; facts: { ended: boolean }; clocks: { id: string; state: string; duty: string; due: string; dueDay: string }[] }>('officer1', 'GET', `/api/cases/${item.id}`);
      const next = page.body.clocks.filter((c) => c.state === 'running' && c.duty === 'agency').sort((a, b) => a.due.localeCompare(b.due))[0];
      expect(item).toMatchObject({ nextDue: next?.due ?? null, nextDueDay: next?.dueDay ?? null, version: page.body.version });
    }
  });

  const order = async (sort: string) => (await api.call<Listed>('officer1', 'GET', `/api/cases?includeArchived=1&sort=${sort}`)).body.items;

  it('stands in the order of what is due first, the cases without a term last', async () => {
    const dues = (await order('due')).map((i) => i.nextDue);
    const terms = dues.filter((d) => d !== null);
    expect(dues).toEqual([...[...terms].sort(), ...dues.slice(terms.length).map(() => null)]);
    expect(terms.length).toBeGreaterThan(4);
    expect(dues.length - terms.length).toBeGreaterThan(1);
  });

  it.each(['opened', 'changed'] as const)('stands newest first by what was %s', async (sort) => {
    const items = await order(sort);
    const moments = items.map((i) => (sort === 'opened' ? i.openedAt : i.changedAt));
    expect(moments).toEqual([...moments].sort().reverse());
    expect(new Set(moments).size).toBeGreaterThan(2);
  });

  it('says as of when', async () => {
    expect((await api.call<Listed>('officer1', 'GET', '/api/cases')).body.asOf).toBe(api.clock.now());
  });
});
