import { startTestApi, type TestApi } from '../support/api.js';
import { CODE, FIRM, openData, publishedCase, visit, WITHOUT_TEMPORAL } from './support.js';

const HEADER = '决定书文号,当事人类别,当事人,统一社会信用代码,违法事实,处罚依据,处罚种类,处罚内容,金额（元）,决定日期,公示日期,公示时间（UTC）,公示截止日,公示期依据,处罚机关,公示证明（SHA-256）,地址';
const BASIS = '《失信行为纠正后的信用信息修复管理办法（试行）》（国家发展改革委令第58号），安全生产领域【条文待核】';

describe('the open data of a bureau', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ env: WITHOUT_TEMPORAL, now: '2026-03-02T02:00:00.000Z' });
    await publishedCase(api, { penalties: [{ kind: 'fine', amountFen: 1_645_826 }, { kind: 'confiscation', amountFen: 5 }] });
    api.clock.set('2026-03-02T03:00:00.000Z');
    await publishedCase(api, { party: { kind: 'organisation', name: '=HYPERLINK("http://x")' }, facts: '-5.00', legalBasis: '@SUM(1),\n"第97条"' });
  });
  afterAll(() => api.close());

  it('is exact in JSON', async () => {
    const { bureau, items, next } = await openData(api);
    expect(bureau).toEqual({ code: CODE, name: '天津市南开区应急管理局' });
    expect(next).toBeNull();
    expect(items[1]).toEqual({
      number: '（津南）应急罚〔2026〕1号', kind: 'penalty', party: { kind: 'organisation', name: FIRM.name, creditCode: FIRM.creditCode },
      violation: '三名工人未经培训上岗', basis: '《安全生产法》第97条',
      penalties: [{ kind: 'fine', nameZh: '罚款', amountYuan: '16458.26', detail: null }, { kind: 'confiscation', nameZh: '没收违法所得、非法财物', amountYuan: '0.05', detail: null }],
      amountYuan: '16458.31', decidedOn: '2026-03-02', bureau: { code: CODE, name: '天津市南开区应急管理局' }, publishedAt: '2026-03-02T02:00:00.000Z', publishedOn: '2026-03-02',
      display: { until: '2029-03-02', category: 'ordinary', citation: '《失信行为纠正后的信用信息修复管理办法（试行）》（国家发展改革委令第58号）', verification: 'unverified' },
      proof: { algorithm: 'SHA-256', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }, page: expect.stringMatching(/^\/public\/120104\/disclosures\/[0-9a-f]{20}$/),
    });
  });

  it('is exact in CSV: BOM, CRLF, quotes, sums in yuan, no cell that runs', async () => {
    const { items } = await openData(api);
    const { status, text, headers } = await visit(api, `/public/${CODE}/disclosures.csv`);
    const line = (n: number, body: string) => `${body},2026-03-02,2026-03-02,${items[n]?.publishedAt},2029-03-02,${BASIS},天津市南开区应急管理局,${items[n]?.proof.hash},${items[n]?.page}\r\n`;
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="disclosures-120104.csv"', 'access-control-allow-origin': '*' });
    expect(text).toBe(
      `\uFEFF${HEADER}\r\n`
      + line(0, `（津南）应急罚〔2026〕2号,单位,"'=HYPERLINK(""http://x"")",,-5.00,"'@SUM(1),\n""第97条""",罚款,罚款10000.00元,10000.00`)
      + line(1, '（津南）应急罚〔2026〕1号,单位,某某化工有限公司,91320100MA0T00011F,三名工人未经培训上岗,《安全生产法》第97条,罚款、没收违法所得、非法财物,罚款16458.26元；没收违法所得、非法财物0.05元,16458.31'),
    );
  });

  it('has every record once over the pages, also of two published in the same instant', async () => {
    for (const name of ['甲', '乙', '丙']) await publishedCase(api, { party: { kind: 'organisation', name } });
    const seen: string[] = [];
    let pages = 0;
    for (let url: string | null = `/public/${CODE}/disclosures.json?limit=2`; url !== null; pages += 1) {
      const body = JSON.parse((await visit(api, url)).text) as Awaited<ReturnType<typeof openData>>;
      seen.push(...body.items.map((i) => i.number));
      url = body.next;
    }
    expect(pages).toBe(3);
    expect([...seen].sort()).toEqual([1, 2, 3, 4, 5].map((n) => `（津南）应急罚〔2026〕${n}号`));
    const csv = await visit(api, `/public/${CODE}/disclosures.csv`);
    expect(seen.every((number) => csv.text.includes(number))).toBe(true);
  });

  it.each(['?limit=0', '?limit=501', '?month=2026-3', '?month=2026-13', '?after=x', '?unknown=1', `?q=${'长'.repeat(81)}`])('refuses %s and names the field', async (query) => {
    const { status, text, headers } = await visit(api, `/public/${CODE}/disclosures.json${query}`);
    expect([status, headers['content-type']]).toEqual([400, 'application/problem+json; charset=utf-8']);
    expect(query).toContain((JSON.parse(text) as { field: string }).field);
  });

  it.each(['/public/999999/disclosures.json', '/public/999999/disclosures.csv', `/public/${CODE}/disclosures/2026-13.csv`, `/public/${CODE}/disclosures/x.csv`])('answers 404 for %s', async (path) => {
    expect((await visit(api, path)).status).toBe(404);
  });
});
