import type { HazardReport } from '#libs/casework/hazard-report/index.js';
import type { Petition } from '#libs/casework/petition/index.js';
import { readProcess } from '#libs/journal/read.js';
import type { TestApi } from '../support/api.js';
import { countOf, exportFile, importFile, startLedgerApi, type Report } from './support.js';

const HEAD = '编号,信访形式,目的,来访日期,姓名,电话,统一社会信用代码,信用代码确认理由,证照附件,主要内容,是否保密,处理结果';
const ROWS = [
  '信2025-001,来访,求决,2025-03-03,李某,+8613800000000,,,,楼下店铺堵塞消防通道,否,已答复',
  '信2025-002,12350,咨询,2025年3月4日,,,,,,烟花爆竹经营许可条件,,',
  '信2025-003,来信,求决,2025/3/5,张某某,13900000000,,,,张某某反映某厂违法储存,是,',
];
const LEGACY = '信2025-004,来信,求决,2025-03-06,某某厂,,91320100MA0T00011G,与营业执照一致,执照扫描件 3,相邻企业噪声,,';
const ledger = (...rows: string[]) => [HEAD, ...rows].join('\n');

const REPORT_HEAD = '工单编号,举报方式,举报类型,举报时间,举报内容,举报地点,被举报单位,统一社会信用代码,信用代码确认理由,证照附件,举报人姓名,举报人电话,是否匿名,处理结果';
const REPORTS = [
  '举2025-001,12350,事故隐患,2025-03-03,钱某说仓库堵塞消防通道,南开区一路1号,某某仓储有限公司,91320100MA0T00011F,,,钱某,13811112222,否,已核查',
  '举2025-002,来信,无证,2025年3月4日,无证经营烟花爆竹,南开区二路2号,,,,,,,匿名,',
  '举2025-003,12350,,2025/3/5,夜间违规动火,南开区三路3号,老厂,91320100MA0T00011G,与营业执照一致,执照扫描件 5,,,,',
];
const reports = (...rows: string[]) => [REPORT_HEAD, ...rows].join('\n');

describe('petitions from a ledger', () => {
  let api: TestApi;
  const stateOf = async (report: Report, i: number) => (await readProcess(api.db, api.bureauId, report.rows[i]?.processId ?? ''))?.state as Petition;
  beforeAll(async () => { api = await startLedgerApi(); });
  afterAll(() => api.close());

  it('are registered with a number of their own and the old one in words, and run their terms', async () => {
    const { status, body } = await importFile(api, 'expired', 'petitions/import', ledger(...ROWS));
    expect([status, body.totals.added]).toEqual([200, 3]);
    const first = await stateOf(body, 0);
    expect(first).toMatchObject({
      stage: 'received', channel: 'visit', purpose: 'resolve', receivedOn: '2025-03-03', ownerId: api.ids['expired'], petitioner: { kind: 'person', name: '李某', phone: '+8613800000000' },
      content: `楼下店铺堵塞消防通道\n【原台账】导入批次：台账导入 ${body.batch}；原台账编号：信2025-001；办理情况：已答复`,
    });
    expect(first.number).toMatch(/2026/);
    expect(Object.values(first.clocks).map((c) => c.binding.limit)).toEqual(['petition-accept']);
    // The subject made from the content of a confidential petition does not name the person.
    expect((await stateOf(body, 2)).subject).toBe('信访人反映某厂违法储存');
  });

  it('are not added a second time, whoever imports', async () => {
    expect((await importFile(api, 'archivist', 'petitions/import', ledger(...ROWS))).body.totals).toMatchObject({ present: 3, added: 0 });
    expect(await countOf(api, 'petition')).toBe(3);
  });

  it('keep a credit code that fails its check when a section head vouches for it, and say so', async () => {
    expect((await importFile<{ code: string }>(api, 'expired', 'petitions/import', ledger(LEGACY))).body.code).toBe('ledger-rows-refused');
    const { body } = await importFile(api, 'head', 'petitions/import', ledger(LEGACY));
    expect((await stateOf(body, 0))).toMatchObject({ petitioner: { creditCode: '91320100MA0T00011G' }, confirmedCode: { attachment: '执照扫描件 3', reason: '与营业执照一致', by: api.ids['head'] } });
    expect((await importFile(api, 'head', 'petitions/import', ledger(LEGACY))).body.totals).toMatchObject({ present: 1, added: 0 });
    expect((await exportFile(api, 'head', 'petitions/export?format=csv')).bytes.toString('utf8')).toMatch(/91320100MA0T00011G,校验位不符，已确认/);
  });

  it.each(['xlsx', 'csv'])('come out as %s without the people of confidential ones, and in again without adding one', async (format) => {
    const { bytes } = await exportFile(api, 'expired', `petitions/export?format=${format}`);
    const { body } = await importFile(api, 'expired', 'petitions/import', bytes);
    expect(body.totals).toEqual({ rows: 4, accepted: 0, refused: 0, present: 4, added: 0 });
    if (format === 'csv') {
      const text = bytes.toString('utf8');
      expect(text).not.toMatch(/张某某|13900000000/);
      expect(text).toContain("'+8613800000000");
    }
  });

  describe('and reports to 12350', () => {
    it('are registered by their own desk, anonymous where nobody is named, the reporter never in the title', async () => {
      const { body } = await importFile(api, 'head', 'hazard-reports/import', reports(...REPORTS));
      expect([body.totals.added, body.rows.flatMap((r) => r.faults)]).toEqual([3, []]);
      const stateOfReport = async (i: number) => (await readProcess(api.db, api.bureauId, body.rows[i]?.processId ?? ''))?.state as HazardReport;
      const named = await stateOfReport(0);
      expect(named).toMatchObject({
        stage: 'received', channel: 'hotline', matter: 'hidden-hazard', receivedOn: '2025-03-03', subject: '举报人说仓库堵塞消防通道', anonymous: false,
        reported: { name: '某某仓储有限公司', creditCode: '91320100MA0T00011F' }, reporter: { kind: 'person', name: '钱某', phone: '13811112222' },
      });
      expect(named.content).toContain('原台账编号：举2025-001；办理情况：已核查');
      expect(Object.values(named.clocks).map((c) => c.binding.limit)).toEqual(['report-handle']);
      expect(await stateOfReport(1)).toMatchObject({ anonymous: true, matter: 'unlicensed', reported: null });
      expect(await stateOfReport(2)).toMatchObject({ matter: 'other', confirmedCode: { attachment: '执照扫描件 5', by: api.ids['head'] } });
    });

    it('come out without whoever reported, and in again without adding one', async () => {
      for (const format of ['xlsx', 'csv']) {
        const { bytes } = await exportFile(api, 'head', `hazard-reports/export?format=${format}`);
        expect((await importFile(api, 'expired', 'hazard-reports/import', bytes)).body.totals).toEqual({ rows: 3, accepted: 0, refused: 0, present: 3, added: 0 });
        if (format === 'csv') expect(bytes.toString('utf8')).not.toMatch(/钱某|13811112222/);
      }
    });

    it('are refused where the row contradicts itself or the desk could not register it', async () => {
      const { body } = await importFile(api, 'head', 'hazard-reports/import?dryRun=true', reports('举1,12350,,2025-03-03,甲,一路,,,,,钱某,,匿名,', '举2,传真,,2025-03-03,乙,一路,,,,,,,,', '举3,12350,,2025-03-03,丙,,,,,,,,,'));
      expect(body.rows.map((r) => r.faults.map((f) => [f.heading, f.code]))).toEqual([[['举报人姓名', 'anonymous-named']], [['举报方式', 'not-a-choice']], [['举报地点', 'cell-required']]]);
    });
  });
});
