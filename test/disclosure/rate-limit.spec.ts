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
});
