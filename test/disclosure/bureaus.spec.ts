import { foundNeighbour } from '../api/support/second-bureau.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { addressOf, CODE, openData, publishedCase, signingIn, visit, WITHOUT_TEMPORAL } from './support.js';

const OTHER = '330106';

describe('the pages of two bureaus', () => {
  let api: TestApi;
  let ours: string;
  beforeAll(async () => {
    api = await startTestApi({ env: WITHOUT_TEMPORAL });
    const ids = await foundNeighbour(api);
    ours = await publishedCase(api, { party: { kind: 'organisation', name: '南开某厂' } });
    await publishedCase({ ...api, call: signingIn(api, 'u') }, { party: { kind: 'organisation', name: '西湖某厂' }, ids });
  });
  afterAll(() => api.close());

  it.each([[CODE, '南开某厂', '西湖某厂'], [OTHER, '西湖某厂', '南开某厂']])('%s shows %s and not %s, in page, JSON, CSV and month', async (code, own, other) => {
    for (const end of ['', '.json', '.csv', '/2026-03', '/2026-03.csv']) {
      const { text } = await visit(api, `/public/${code}/disclosures${end}`);
      expect([end, text.includes(own), text.includes(other)]).toEqual([end, true, false]);
    }
    expect((await openData(api, '', code)).bureau.code).toBe(code);
  });

  it('are found together under no code, with a way to each', async () => {
    const { text } = await visit(api, '/public/disclosures');
    for (const part of ['南开某厂', '西湖某厂', 'href="/public/120104/disclosures"', 'href="/public/330106/disclosures"', '处罚机关']) expect(text).toContain(part);
  });

  it('do not answer for each other’s records', async () => {
    expect((await visit(api, (await addressOf(api, ours)).replace(CODE, OTHER))).status).toBe(404);
    expect((await signingIn(api, 'u')('officer1', 'GET', `/api/cases/${ours}/publication`)).status).toBe(404);
  });
});
