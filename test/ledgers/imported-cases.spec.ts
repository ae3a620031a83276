import ExcelJS from 'exceljs';
import { archived, registration } from '../support/steps.js';
import type { TestApi } from '../support/api.js';
import { countOf, exportFile, importFile, ledgerOf, startLedgerApi, type Report } from './support.js';

interface Case { facts: { stage: string; caseNo: string | null; discoveredOn: string; suspicion: string; registeredBy: string; source: { reference: string }; party: { name: string } } }

/** The rows of a sheet by its headings. */
function recordsOf(sheet: ExcelJS.Worksheet | undefined): Record<string, unknown>[] {
  const heads = (sheet?.getRow(1).values ?? []) as string[];
  return (sheet?.getRows(2, sheet.rowCount - 1) ?? []).map((row) => Object.fromEntries(heads.flatMap((head, i) => (head ? [[head, row.getCell(i).value]] : []))));
}

describe('cases from a ledger', () => {
  let api: TestApi;
  let report: Report;
  beforeAll(async () => {
    api = await startLedgerApi();
    report = (await importFile(api, 'archivist', 'cases/import', ledgerOf(3))).body;
  });
  afterAll(() => api.close());

  it('are registered by the importer, with the ledger’s number and what was done then on record', async () => {
    const { body } = await api.call<Case>('officer1', 'GET', `/api/cases/${report.rows[0]?.processId}`);
    expect(body.facts).toMatchObject({
      stage: 'filing', caseNo: null, discoveredOn: '2025-01-06', registeredBy: api.ids['archivist'], party: { name: '第1化工有限公司' },
      source: { reference: `台账导入 ${report.batch} 津南立〔2025〕1号` },
      suspicion: '未按规定培训\n【原台账】立案号：津南立〔2025〕1号；立案日期：2025-01-07；决定日期：2025-02-08；罚款金额：1000.50元；阶段：已结案',
    });
    expect(report.batch).toMatch(/^20260302-[0-9a-f]{8}$/);
  });

  it.each(['xlsx', 'csv'])('come out as %s, with cases of the system beside them, and in again without adding one', async (format) => {
    await archived(api);
    await api.call('officer1', 'POST', '/api/cases', registration({ party: { kind: 'person', name: '=HYPERLINK("http://x")', residentId: '32010019900307009X', phone: '+8613800000000' }, suspicion: `@SUM(1) ${format}` }));
    const { bytes, headers } = await exportFile(api, 'head', `cases/export?format=${format}`);
    expect(headers['content-disposition']).toContain(encodeURIComponent('案件台账'));
    const before = await countOf(api, 'enforcement-case');
    const { body } = await importFile<Report>(api, 'head', 'cases/import?dryRun=true', bytes);
    expect(body.rows).toHaveLength(before);
    expect(body.rows.filter((r) => r.verdict === 'refused')).toEqual([]);
    // What came by hand and is not filed yet has no number to be known by.
    expect(body.rows.filter((r) => r.verdict === 'present').length).toBe(before - (format === 'xlsx' ? 1 : 2));
  });

  it('show the old ledger’s days and sums as days and numbers', async () => {
    const { bytes } = await exportFile(api, 'head', 'cases/export?year=2026');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    const row = recordsOf(workbook.worksheets[0]).find((r) => r['当事人'] === '第1化工有限公司');
    expect(row).toMatchObject({ 立案号: '津南立〔2025〕1号', 案由: '未按规定培训', 立案日期: new Date('2025-01-07T00:00:00Z'), 决定日期: new Date('2025-02-08T00:00:00Z'), '罚款金额（元）': 1000.5, 阶段: '立案' });
    expect((await exportFile(api, 'head', 'cases/export?year=2025&format=csv')).bytes.toString('utf8').split('\r\n')).toHaveLength(2);
  });
});
