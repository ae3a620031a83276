import { paragraphsOf } from '#libs/documents/docx/text.js';
import { unpackDocx } from '#libs/documents/docx/unpack.js';
import { KeptYears } from '#libs/reports/index.js';
import ExcelJS from 'exceljs';
import { startTestApi, type TestApi } from '../support/api.js';
import { closed, filed } from '../support/steps.js';

interface Report { year: number; years: { first: number; last: number }; figures: { key: string; text: string; beforeText: string; cases: number }[] }

describe('the annual figures', () => {
  let api: TestApi;
  let closedId: string;
  beforeAll(async () => {
    api = await startTestApi({ env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' } });
    closedId = await closed(api);
    await filed(api);
  });
  afterAll(() => api.close());

  const figure = (report: Report, key: string) => report.figures.find((f) => f.key === key);

  it('stand beside those of the year before', async () => {
    const { body } = await api.call<Report>('director', 'GET', '/api/reports/annual?year=2026');
    expect(body).toMatchObject({ year: 2026, years: { first: 2026, last: 2026 } });
    expect(figure(body, 'filed')).toMatchObject({ text: '2 件', beforeText: '0 件', cases: 2 });
    expect(figure(body, 'fineTotal')).toMatchObject({ text: '10,000 元', cases: 1 });
    const next = await api.call<Report>('director', 'GET', '/api/reports/annual?year=2027');
    expect(figure(next.body, 'filed')).toMatchObject({ text: '0 件', beforeText: '2 件' });
  });

  it('are kept while nothing they are counted from is added, and counted anew once it is', async () => {
    const asked: string[] = [];
    const db = { query: (sql: string, values: unknown[]) => { asked.push(sql); return api.db.query(sql, values); } } as unknown as typeof api.db;
    const filedCases = async (years: KeptYears, year = 2026) => (await years.of(api.bureauId, year)).figures.find((f) => f.key === 'filed')?.processIds.length;
    const cost = async (years: KeptYears, year?: number) => { asked.length = 0; await filedCases(years, year); return asked.length; };
    const [years, small] = [new KeptYears(db), new KeptYears(db, 0)];
    const before = (await filedCases(years)) ?? 0;
    expect(await cost(years)).toBe(1);
    expect(await cost(years, 2025)).toBeGreaterThan(1);
    expect([await cost(years), await cost(years, 2025)]).toEqual([1, 1]);
    await filed(api);
    expect(await filedCases(years)).toBe(before + 1);
    expect([await cost(small) > 1, await cost(small), await cost(small, 2025) > 1, await cost(small) > 1]).toEqual([true, 1, true, true]);
  });

  it('each open the cases they count', async () => {
    const { body } = await api.call<{ items: { id: string }[]; text: string }>('director', 'GET', '/api/reports/annual/closed/cases?year=2026');
    expect(body).toMatchObject({ text: '1 件', items: [{ id: closedId }] });
    expect((await api.call('director', 'GET', '/api/reports/annual/nothing/cases?year=2026')).status).toBe(404);
  });

  it('come as a workbook whose amounts are numbers', async () => {
    const token = (await api.call<{ token: string }>(null, 'POST', '/api/tokens', { login: 't-director', password: 'password-of-the-tests' })).body.token;
    const response = await fetch(`${api.origin}/api/reports/annual?year=2026&format=xlsx`, { headers: { authorization: `Bearer ${token}` } });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await response.arrayBuffer());
    const rows = workbook.worksheets[0]?.getSheetValues().slice(3) as unknown[][];
    expect(rows.find((r) => r[1] === '罚款总额')?.slice(1)).toEqual(['罚款总额', 10_000, 0, '元', 'Fines']);
  });

  it('come as a document in the wording bureaus print', async () => {
    const token = (await api.call<{ token: string }>(null, 'POST', '/api/tokens', { login: 't-director', password: 'password-of-the-tests' })).body.token;
    const response = await fetch(`${api.origin}/api/reports/annual?year=2026&format=docx`, { headers: { authorization: `Bearer ${token}` } });
    const text = paragraphsOf(unpackDocx(Buffer.from(await response.arrayBuffer())).get('word/document.xml')?.toString('utf8') ?? '').join('\n');
    expect(text).toContain('罚款金额总计1万元');
  });
});
