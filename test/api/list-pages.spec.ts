import { startTestApi, type TestApi } from '../support/api.js';
import { done, registration } from '../support/steps.js';

type Listed = { items: { id: string; nextDue: string | null }[]; next: string | null };
const ALL = 95;

describe('the pages of a list of 95 cases (L05)', () => {
  let api: TestApi;
  const ids: string[] = [];
  beforeAll(async () => {
    api = await startTestApi({ env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' } });
    for (let i = 0; i < ALL; i += 1) {
      // Only three due days among them all, and three moments of opening.
      api.clock.set(`2026-03-0${2 + Math.floor(i / 40)}T02:00:00.000Z`);
      const { body } = await api.call<{ id: string }>('officer1', 'POST', '/api/cases', registration({ party: { kind: 'person', name: `当事人${i}` } }));
      ids.push(body.id);
    }
    api.clock.set('2026-03-05T02:00:00.000Z');
    for (const id of ids.slice(0, 12)) await done(api, 'deputy', id, 'decline-filing', { reason: '不构成违法' });
    for (const id of ids.slice(12, 40)) await done(api, 'officer1', id, 'correct-registration', { reason: '更正' });
  });
  afterAll(() => api.close());

  async function pages(query: string, between: (page: number) => Promise<void> = async () => {}): Promise<string[][]> {
    const out: string[][] = [];
    let cursor: string | null = null;
    do {
      const { status, body }: { status: number; body: Listed } = await api.call<Listed>('officer1', 'GET', `/api/cases?${query}${cursor === null ? '' : `&cursor=${cursor}`}`);
      expect(status).toBe(200);
      out.push(body.items.map((i) => i.id));
      cursor = body.next;
      await between(out.length);
    } while (cursor !== null && out.length < 200);
    return out;
  }

  it.each(['due', 'opened', 'changed'])('hold each case once, in the order of the whole list, sorted by %s', async (sort) => {
    const whole = (await api.call<Listed>('officer1', 'GET', `/api/cases?includeArchived=1&limit=200&sort=${sort}`)).body;
    expect(whole.next).toBeNull();
    for (const limit of [1, 7, 10, 95]) {
      const found = await pages(`includeArchived=1&sort=${sort}&limit=${limit}`);
      expect(found.map((p) => p.length)).toEqual([...Array<number>(Math.ceil(ALL / limit) - 1).fill(limit), ALL % limit || limit]);
      expect(found.flat()).toEqual(whole.items.map((i) => i.id));
    }
    expect(new Set(whole.items.map((i) => i.id))).toEqual(new Set(ids));
    expect((await api.call('officer1', 'GET', '/api/cases/count?includeArchived=1')).body['count']).toBe(ALL);
  });

  it('end with the cases that have no term', async () => {
    const last = (await pages('includeArchived=1&sort=due&limit=10')).flat().slice(-12);
    expect(new Set(last)).toEqual(new Set(ids.slice(0, 12)));
  });

  it('hold the filter to the end', async () => {
    expect(new Set((await pages('sort=due&limit=10')).flat())).toEqual(new Set(ids.slice(12)));
  });

  it('lose and repeat no case that stands still while others move between the pages', async () => {
    const moving = ids.slice(60, 70);
    const still = ids.filter((id) => !moving.includes(id));
    for (const sort of ['due', 'changed', 'opened']) {
      let next = 0;
      const found = (await pages(`includeArchived=1&sort=${sort}&limit=10`, async () => {
        api.clock.set(new Date(Date.parse(api.clock.now()) + 1_000).toISOString());
        await done(api, 'officer1', moving[next++ % moving.length] ?? '', 'correct-registration', { reason: '更正' });
      })).flat();
      expect(found.filter((id) => still.includes(id)).sort()).toEqual([...still].sort());
    }
  });

  it('hold each case once in the order of opening, whatever changes and is added meanwhile', async () => {
    let added = '';
    const found = (await pages('includeArchived=1&sort=opened&limit=10', async (page) => {
      await done(api, 'officer1', ids[50 + page] ?? '', 'correct-registration', { reason: '更正' });
      if (page === 4) added = (await api.call<{ id: string }>('officer1', 'POST', '/api/cases', registration())).body.id;
    })).flat();
    expect(found).not.toContain(added);
    expect([...found].sort()).toEqual([...ids].sort());
  });
});
