import { createApp } from '#apps/api/create-app.js';
import { purgeCalls } from '#libs/access/call-counts.js';
import { createLogger } from '#libs/runtime/log.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { visit, WITHOUT_TEMPORAL } from './support.js';

describe('what anybody may call', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ env: { ...WITHOUT_TEMPORAL, ANQI_PUBLIC_PER_MINUTE: '5', ANQI_SIGN_IN_PER_MINUTE: '3' } });
  });
  afterAll(() => api.close());

  it('is limited by the minute, with a problem that says so; signing in by its own limit, signed-in work by none', async () => {
    const pages = [];
    for (let i = 0; i < 7; i += 1) pages.push(await visit(api, '/public/disclosures'));
    expect(pages.map((p) => p.status)).toEqual([200, 200, 200, 200, 200, 429, 429]);
    expect(pages[5]?.headers).toMatchObject({ 'content-type': 'application/problem+json; charset=utf-8', 'retry-after': expect.stringMatching(/^\d+$/) });
    expect(JSON.parse(pages[5]?.text ?? '')).toMatchObject({ code: 'too-many-requests', status: 429 });
    for (const other of ['/public/120104/disclosures.csv', '/public/petitions', '/public/hazard-reports', '/public/hazard-reports/status?receipt=a&code=b']) expect([other, (await visit(api, other)).status]).toEqual([other, 429]);
    const statuses = [];
    for (let i = 0; i < 4; i += 1) statuses.push((await api.call(null, 'POST', '/api/tokens', { login: 't-officer1', password: 'wrong' })).status);
    expect(statuses).toEqual([401, 401, 401, 429]);
    for (let i = 0; i < 8; i += 1) expect((await api.call(null, 'GET', '/api/me')).status).toBe(401);
  });

  it('is counted over all API processes of the database; the next minute begins anew, and what is kept tells no address', async () => {
    const other = await createApp({ settings: api.settings, logger: createLogger('test', 'silent'), clock: api.clock });
    await other.listen(0, '127.0.0.1');
    try {
      const there = async () => (await visit({ ...api, origin: await other.getUrl() }, '/public/disclosures')).status;
      api.clock.set('2026-03-02T02:01:00.000Z');
      for (let i = 0; i < 4; i += 1) expect((await visit(api, '/public/disclosures')).status).toBe(200);
      expect([await there(), await there()]).toEqual([200, 429]);
      expect(await visit(api, '/public/disclosures')).toMatchObject({ status: 429, headers: { 'retry-after': '60' } });
      const rows = (await api.db.query('SELECT * FROM call_count')) as { caller: string }[];
      expect(rows.map((r) => r.caller).every((caller) => /^[0-9a-f]{64}$/.test(caller))).toBe(true);
      api.clock.set('2026-03-02T02:02:00.000Z');
      expect(await there()).toBe(200);
      expect(await purgeCalls(api.db, '2026-03-02T02:03:30.000Z')).toBeGreaterThan(0);
      expect(await api.db.query('SELECT caller FROM call_count')).toHaveLength(1);
    } finally {
      await other.close();
    }
  });

  it('counts calls at once one by one', async () => {
    api.clock.set('2026-03-02T02:10:00.000Z');
    const statuses = await Promise.all(Array.from({ length: 12 }, async () => (await visit(api, '/public/disclosures')).status));
    expect(statuses.filter((s) => s === 200)).toHaveLength(5);
    expect(statuses.filter((s) => s === 429)).toHaveLength(7);
  });
});
