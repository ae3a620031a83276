import ExcelJS from 'exceljs';
import { foundNeighbour } from '../api/support/second-bureau.js';
import { expectProblem } from '../api/support/refusal.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { archived, decided, registration } from '../support/steps.js';
import { download } from '../documents/support.js';

interface Ledger { year: number; columns: { key: string; zh: string; type: string }[]; items: Record<string, string | number | null>[] }

describe('the ledger of a year', () => {
  let api: TestApi;
  const ledger = async (year: number) => (await api.call<Ledger>('auditor', 'GET', `/api/ledgers/cases/export?format=json&year=${year}`)).body;
  beforeAll(async () => {
    api = await startTestApi({ now: '2026-03-02T02:00:00.000Z', env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' } });
    await foundNeighbour(api);
    await archived(api);
    await decided(api);
    await api.call('officer1', 'POST', '/api/cases', registration({ party: { kind: 'organisation', name: '=HYPERLINK("http://x")' }, suspicion: '@SUM(1)' }));
    await api.call('officer1', 'POST', '/api/cases', registration({ party: { kind: 'person', name: '刘某', residentId: '32010019900307009X', phone: '+8613800000000' }, suspicion: '无证作业，"擅自"开工' }));
  });
  afterAll(() => api.close());

  it('has every case of the year, ended or not, with its key dates, amounts in fen and retention', async () => {
    const { items, columns } = await ledger(2026);
    expect(items).toHaveLength(4);
    expect(items.find((i) => i['stage'] === '已归档')).toMatchObject({
      caseNo: '（津南）应急立〔2026〕1号', party: '某某化工有限公司', filedOn: '2026-03-02', officers: '执法员1、执法员2', decisionNo: '（津南）应急罚〔2026〕1号', penalties: '罚款', fineFen: 1_000_000,
      paidFen: 1_000_000, owingFen: 0, volumeNo: '津南应急卷〔2026〕1号', retention: '长期（30年）',
    });
    expect(items.find((i) => i['stage'] === '送达公示')).toMatchObject({ paidFen: 0, owingFen: 1_000_000, archivedOn: null });
    expect(columns.map((c) => c.zh)).toEqual(expect.arrayContaining(['立案号', '当事人', '罚款金额', '保管期限']));
  });

  it('shows of an identity number only what tells people apart', async () => {
    const { items } = await ledger(2026);
    expect(items.find((i) => i['party'] === '刘某')?.['identity']).toBe('320100********009X');
  });

  it('takes the year by the days of Shanghai', async () => {
    for (const [now, year] of [['2026-03-02T03:00:00.000Z', 2026], ['2026-03-02T04:00:00.000Z', 2026]] as const) {
      api.clock.set(now);
      expect((await ledger(year)).items).toHaveLength(4);
    }
    const night = await startTestApi({ now: '2025-12-31T15:59:58.000Z', env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' } });
    try {
      await night.call('officer1', 'POST', '/api/cases', registration({ discoveredOn: '2025-12-31' }));
      night.clock.set('2025-12-31T16:20:00.000Z');
      await night.call('officer1', 'POST', '/api/cases', registration({ discoveredOn: '2026-01-01' }));
      const days = async (year: number) => (await night.call<Ledger>('auditor', 'GET', `/api/ledgers/cases/export?format=json&year=${year}`)).body.items.map((i) => i['registeredOn']);
      expect([await days(2025), await days(2026), await days(2024)]).toEqual([['2025-12-31'], ['2026-01-01'], []]);
    } finally {
      await night.close();
    }
  });

  it('is a CSV that Excel and WPS open clean: marked UTF-8, CRLF, quoted, no cell that runs', async () => {
    const { bytes, headers, status } = await download(api, 'auditor', '/api/ledgers/cases/export?year=2026&format=csv');
    expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(headers['content-disposition']).toContain(encodeURIComponent('南开区应急局2026年案件台账.csv'));
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    const text = bytes.toString('utf8');
    expect(text.split('\r\n')).toHaveLength(6);
    expect(text).toContain('"\'=HYPERLINK(""http://x"")"');
    expect(text).toContain(",'@SUM(1),");
    expect(text).toContain('"无证作业，""擅自""开工"');
    expect(text).toContain(',罚款,10000.00,0.00,');
    expect(text.slice(1)).toMatch(/^立案号,当事人,.*罚款金额（元）/);
    for (const line of text.slice(1).split('\r\n')) for (const cell of line.split(',')) expect(cell).not.toMatch(/^"?[=+@]/);
  });

  it('is a workbook with amounts as numbers and the same cells made harmless', async () => {
    const { bytes } = await download(api, 'auditor', '/api/ledgers/cases/export?year=2026&format=xlsx');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    const at = new Date(api.clock.now());
    expect(workbook).toMatchObject({ title: '南开区应急局2026年案件台账', creator: '天津市南开区应急管理局', created: at, modified: at });
    const sheet = workbook.worksheets[0];
    const heads = (sheet?.getRow(1).values ?? []) as string[];
    const column = (name: string) => ((sheet?.getColumn(heads.indexOf(name)).values ?? []) as unknown[]).slice(2);
    expect(column('罚款金额（元）')).toContain(10_000);
    expect(column('当事人')).toContain('\'=HYPERLINK("http://x")');
    expect(column('案由')).toContain("'@SUM(1)");
    sheet?.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined()));
  });

  it('is of the own bureau', async () => {
    const theirs = JSON.parse((await download(api, 'u-director', '/api/ledgers/cases/export?year=2026&format=json')).bytes.toString('utf8')) as Ledger;
    expect(theirs.items).toEqual([]);
  });

  it.each(['?year=abc', '?year=1e3', '?year=2026&format=pdf', '?year=2026&x=1', '?year=1800'])('refuses %s', async (query) => {
    expectProblem(await api.call('auditor', 'GET', `/api/ledgers/cases/export${query}`), { status: 400 });
  });
});
