import { startTestApi, type TestApi } from '../support/api.js';
import { CODE, openData, publishedCase, visit, WITHOUT_TEMPORAL } from './support.js';

describe('the monthly list', () => {
  let api: TestApi;
  const names = ['旧年末', '新年初', '正月末', '二月初'];
  beforeAll(async () => {
    api = await startTestApi({ env: WITHOUT_TEMPORAL });
    const moments = ['2025-12-31T15:59:59.999Z', '2025-12-31T16:20:00.000Z', '2026-01-31T15:59:59.999Z', '2026-01-31T16:00:00.000Z'];
    for (const [i, now] of moments.entries()) {
      api.clock.set(now);
      await publishedCase(api, { party: { kind: 'organisation', name: names[i] } });
    }
  });
  afterAll(() => api.close());

  it.each([['2025-12', ['旧年末']], ['2026-01', ['正月末', '新年初']], ['2026-02', ['二月初']], ['2026-03', []]])(
    '%s runs from midnight to midnight in Shanghai, in page, CSV and JSON', async (month, expected) => {
      const page = await visit(api, `/public/${CODE}/disclosures/${month}`);
      const csv = await visit(api, `/public/${CODE}/disclosures/${month}.csv`);
      const { items } = await openData(api, `?month=${month}`);
      expect(items.map((i) => i.party.name)).toEqual(expected);
      for (const name of names) {
        expect([name, page.text.includes(name), csv.text.includes(name)]).toEqual([name, expected.includes(name), expected.includes(name)]);
      }
      expect(csv.headers['content-disposition']).toBe(`attachment; filename="disclosures-${CODE}-${month}.csv"`);
      expect(page.text).toContain(`<h1>${month.slice(0, 4)}年${Number(month.slice(5))}月行政处罚决定公示清单</h1>`);
    });

  it('is linked from the bureau’s page for each month that has one', async () => {
    const { text } = await visit(api, `/public/${CODE}/disclosures`);
    expect([...text.matchAll(/href="\/public\/120104\/disclosures\/(\d{4}-\d\d)"/g)].map((m) => m[1])).toEqual(['2026-02', '2026-01', '2025-12']);
  });
});
