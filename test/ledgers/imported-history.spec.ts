import { auditChains } from '#libs/journal/audit.js';
import { reconcileJournal } from '#libs/journal/reconcile.js';
import { workbookOf } from '#libs/ledgers/testing/workbooks.js';
import { expectProblem } from '../api/support/refusal.js';
import type { TestApi } from '../support/api.js';
import { countOf, exportFile, importFile, startLedgerApi, type Refused } from './support.js';

interface Row { no: number; year: number; variant: string; person?: boolean; fine?: number; outcome: string; published?: boolean; filedYear?: number }
interface Annual { years: { first: number; last: number }; figures: { key: string; text: string; value: { count?: number; fen?: number; part?: number; whole?: number }; cases: number }[]; desk: { key: string; value: { count?: number } }[] }
interface Facts { facts: { stage: string; outcome: string; imported: { batch: string; facts: Record<string, unknown>; corrections: object[] } }; version: number; commands: { type: string }[]; clocks: object[] }

/** A bureau's closed cases of two years, as its spreadsheet lists them. */
const ROWS: readonly Row[] = [
  ...Array.from({ length: 6 }, (_, i) => ({ no: i + 1, year: 2019, variant: '普通程序', fine: 10_000.5 + i, outcome: '给予处罚', published: i < 4 })),
  ...Array.from({ length: 3 }, (_, i) => ({ no: i + 7, year: 2019, variant: '普通程序', person: true, fine: 2_000, outcome: '给予处罚' })),
  { no: 10, year: 2019, variant: '事故', fine: 300_000, outcome: '给予处罚', filedYear: 2018 },
  { no: 11, year: 2019, variant: '普通程序', outcome: '不予处罚' },
  { no: 12, year: 2018, variant: '普通程序', fine: 5_000, outcome: '给予处罚' },
];
const HEAD = ['立案号', '决定文号', '当事人', '当事人类别', '案由', '程序', '立案日期', '法制审核日期', '决定日期', '处罚依据', '罚款金额（元）', '处理结果', '公示日期', '结案日期', '归档日期'];
const day = (year: number, month: number, n: number) => new Date(Date.UTC(year, month - 1, n));
const line = (r: Row) => [
  `旧立〔${r.filedYear ?? r.year}〕${r.no}号`, r.outcome === '给予处罚' ? `旧罚〔${r.year}〕${r.no}号` : null, r.person ? `王某${r.no}` : `第${r.no}化工有限公司`, r.person ? '个人' : '单位', '未按规定培训', r.variant,
  day(r.filedYear ?? r.year, 3, 1), day(r.year, 4, 1), day(r.year, 5, r.no), '《安全生产法》第94条', r.fine ?? null, r.outcome, r.published ? day(r.year, 5, r.no + 2) : null, day(r.year, 6, r.no), day(r.year, 7, 1),
];
const sheet = (rows: readonly Row[], change: (cells: unknown[], i: number) => unknown[] = (cells) => cells) => workbookOf([{ name: '历年案件', rows: [HEAD, ...rows.map((r, i) => change(line(r), i))] as never }]);

describe('closed history', () => {
  let api: TestApi;
  let ids: string[] = [];
  beforeAll(async () => { api = await startLedgerApi(); });
  afterAll(() => api.close());
  const annual = async (year: number) => (await api.call<Annual>('director', 'GET', `/api/reports/annual?year=${year}`)).body;
  const valuesOf = (report: Annual) => Object.fromEntries(report.figures.map(({ key, value }) => [key, value.count ?? value.fen ?? `${value.part}/${value.whole}`]));

  it('is judged row by row without writing; one decision before its filing keeps everything out', async () => {
    const bad = await sheet(ROWS, (cells, i) => (i === 4 ? cells.map((c, n) => (HEAD[n] === '决定日期' ? day(2019, 2, 1) : c)) : cells));
    const { body } = await importFile(api, 'head', 'closed-cases/import?dryRun=true', bad);
    expect(body.totals).toEqual({ rows: 12, accepted: 11, refused: 1, present: 0, added: 0 });
    expect(body.rows[4]?.faults).toMatchObject([{ row: 6, column: 'I', heading: '决定日期', code: 'days-out-of-order' }]);
    expect((await importFile<Refused>(api, 'head', 'closed-cases/import', bad)).body.code).toBe('ledger-rows-refused');
    expect(await countOf(api, 'enforcement-case')).toBe(0);
    expectProblem(await importFile<Record<string, unknown>>(api, 'officer1', 'closed-cases/import', bad), { status: 403, code: 'not-your-role' });
  });

  it('comes in once: a second run adds nothing, whoever runs it', async () => {
    const good = await sheet(ROWS);
    const { status, body } = await importFile(api, 'head', 'closed-cases/import', good);
    expect([status, body.totals.added, body.rows.flatMap((r) => r.faults)]).toEqual([200, 12, []]);
    ids = body.rows.map((r) => r.processId ?? '');
    expect((await importFile(api, 'archivist', 'closed-cases/import', good)).body.totals).toMatchObject({ present: 12, added: 0 });
    // What is known closed is not opened again by the ledger of running cases either.
    expect((await importFile(api, 'head', 'cases/import', '案号,当事人,案由,立案日期\n旧立〔2019〕1号,第1化工有限公司,未按规定培训,2019-03-01')).body.totals).toMatchObject({ present: 1, added: 0 });
    expect(await countOf(api, 'enforcement-case')).toBe(12);
  });

  it('counts in the year of its own days, as the spreadsheet does, and says how much of it was imported', async () => {
    const of2019 = ROWS.filter((r) => r.year === 2019);
    const fined = of2019.filter((r) => r.outcome === '给予处罚');
    const fen = (rows: readonly Row[]) => rows.reduce((sum, r) => sum + Math.round((r.fine ?? 0) * 100), 0);
    const report = await annual(2019);
    expect(report.years.first).toBe(2018);
    expect(valuesOf(report)).toMatchObject({
      casesHandled: of2019.length, filed: of2019.filter((r) => !r.filedYear).length, closedFiledEarlier: 1, closed: of2019.length, penaltyDecisions: fined.length, penaltiesOrdinary: 9, penaltiesAccident: 1,
      penaltiesOnPersons: 3, fineTotal: fen(fined), fineAccident: 30_000_000, finePersons: 600_000, noPenaltyDecisions: 1, legalReviews: of2019.length, disclosedDecisions: 4, disclosedOnTimeRate: '0/0', archived: of2019.length,
      importedCases: of2019.length,
    });
    expect(valuesOf(await annual(2018))).toMatchObject({ filed: 2, penaltyDecisions: 1, fineTotal: 500_000, closed: 1, importedCases: 2 });
    expect(valuesOf(await annual(2026))).toMatchObject({ filed: 0, closed: 0, importedCases: 0 });
    const { items } = (await api.call<{ items: { id: string; stage: string; openedAt: string }[] }>('director', 'GET', '/api/reports/annual/penaltyDecisions/cases?year=2019')).body;
    expect(items.map((i) => i.stage)).toEqual(fined.map(() => 'imported'));
    const opened = items.map((i) => i.openedAt);
    expect(opened).toEqual([...opened].sort());
    expect(opened.filter((at) => at.startsWith('2019-02-28T16:00'))).not.toEqual([]);
  });

  it('runs no clock, waits for no workflow, has nothing due, and reconciling finds no fault with it', async () => {
    const { body } = await api.call<Facts>('officer1', 'GET', `/api/cases/${ids[0]}`);
    expect(body).toMatchObject({ clocks: [], facts: { stage: 'imported', outcome: 'penalty' } });
    const [row] = (await api.db.query('SELECT SUM(to_clock) AS waiting, SUM(1 - ended) AS open, COUNT(next_due) AS due FROM process')) as Record<string, number | string>[];
    expect(Object.values(row ?? {}).map(Number)).toEqual([0, 0, 0]);
    expect(Number(((await api.db.query('SELECT COUNT(*) AS n FROM message')) as { n: number | string }[])[0]?.n)).toBe(0);
    expect((await reconcileJournal(api.db, { repairing: false })).differences).toEqual([]);
    expect((await auditChains(api.db)).breaks).toEqual([]);
  });

  it('is changed by nothing but a correction with its reason, which the figures follow', async () => {
    const command = (who: string, type: string, body: object, version: number) => api.call(who, 'POST', `/api/cases/${ids[0]}/commands/${type}`, body, { 'idempotency-key': `${type}-${version}`, 'if-match': `"${version}"` });
    expectProblem(await command('officer1', 'correct-registration', { suspicion: 'x', reason: 'x' }, 1), { status: 409, code: 'process-ended' });
    expectProblem(await command('officer1', 'correct-imported-case', { correctionReason: '误录' }, 1), { status: 403, code: 'not-your-role' });
    expectProblem(await command('head', 'correct-imported-case', { decidedOn: '2019-01-01', correctionReason: '误录' }, 1), { status: 422, field: 'decidedOn' });
    expect((await command('head', 'correct-imported-case', { penalties: [{ kind: 'fine', amountFen: 2_000_000 }], correctionReason: '原台账误录' }, 1)).status).toBe(200);
    expect(valuesOf(await annual(2019))['fineTotal']).toBe(5 * 1_000_050 + 100 * (1 + 2 + 3 + 4 + 5) + 2_000_000 + 600_000 + 30_000_000);
    expect((await api.call<Facts>('officer1', 'GET', `/api/cases/${ids[0]}`)).body.facts.imported.corrections).toMatchObject([{ by: api.ids['head'], reason: '原台账误录' }]);
    expect((await reconcileJournal(api.db, { repairing: false })).differences).toEqual([]);
  });

  it('goes out marked, in the year it began, and in again without adding one', async () => {
    for (const kind of ['closed-cases', 'cases']) {
      const { bytes } = await exportFile(api, 'head', `${kind}/export?year=2019`);
      expect((await importFile(api, 'head', `${kind}/import?dryRun=true`, bytes)).body.totals).toMatchObject({ rows: 10, present: 10, refused: 0 });
    }
    const text = (await exportFile(api, 'head', 'closed-cases/export?format=csv')).bytes.toString('utf8');
    expect(text.match(/,历史导入,/g)).toHaveLength(12);
    expect(text).toContain('《安全生产法》第94条');
  });

  it('has a row without a number once, whichever of the two ledgers it came with first, and names the record', async () => {
    const open = '当事人,案由,立案日期\n无号工厂,未培训,2017-03-04';
    const closed = '当事人,案由,发现日期,立案日期,决定日期,处理结果,结案日期\n无号工厂,未培训,2017-03-01,2017-03-04,2017-05-10,免罚,2017-06-01';
    const [first] = (await importFile(api, 'head', 'cases/import', open)).body.rows;
    const report = (await importFile(api, 'head', 'closed-cases/import?dryRun=true', closed)).body;
    expect(report.rows).toMatchObject([{ verdict: 'refused', processId: first?.processId, faults: [{ code: 'in-other-ledger', heading: '案由', zh: expect.stringContaining(String(first?.processId)) }] }]);
    // Another day is another matter, and so is one that has its own number.
    for (const other of [closed.replace('2017-03-04', '2017-03-05'), closed.replace('当事人', '立案号,当事人').replace('\n', '\n旧立〔2017〕9号,')]) {
      expect((await importFile(api, 'head', 'closed-cases/import?dryRun=true', other)).body.rows.map((r) => r.verdict)).toEqual(['accepted']);
    }
    const late = closed.replaceAll('无号工厂', '晚录工厂');
    const [known] = (await importFile(api, 'head', 'closed-cases/import', late)).body.rows;
    expect((await importFile(api, 'head', 'cases/import?dryRun=true', open.replace('无号工厂', '晚录工厂'))).body.rows).toMatchObject([{ verdict: 'refused', processId: known?.processId, faults: [{ code: 'in-other-ledger' }] }]);
    expect((await importFile(api, 'head', 'closed-cases/import', late)).body.totals).toMatchObject({ present: 1, added: 0 });
  });

  it('holds petitions and reports to 12350 too, counted by the desk, the people of confidential ones hidden', async () => {
    const petitions = '信访编号,信访渠道,信访目的,收到日期,信访人,联系电话,信访内容,人数,是否保密,办结日期,处理结果\n旧信1,来访,求决,2019-03-01,李某,13800000000,噪声,3,否,2019-04-02,支持\n旧信2,来信,咨询,2019-03-02,赵某某,13900000000,赵某某问许可,,是,2019-03-20,解释说明';
    expect((await importFile(api, 'expired', 'closed-petitions/import', petitions)).body).toMatchObject({ totals: { added: 2, refused: 0 } });
    const reports = '举报编号,举报渠道,收到日期,举报内容,举报地点,被举报单位,举报人,办结日期,核查结论\n旧举1,12350,2019-03-01,钱某称堵塞通道,一路1号,某仓储公司,钱某,2019-03-20,属实';
    expect((await importFile(api, 'expired', 'closed-hazard-reports/import', reports)).body).toMatchObject({ totals: { added: 1, refused: 0 } });
    expect((await importFile(api, 'head', 'closed-hazard-reports/import', reports)).body.totals).toMatchObject({ present: 1, added: 0 });
    const desk = Object.fromEntries((await annual(2019)).desk.map(({ key, value }) => [key, value.count]));
    expect(desk).toMatchObject({ petitions: 2, 'visit-resolve': 1, 'letter-consult': 1, visitorsReceived: 3, petitionsClosed: 2, hotlineReports: 1, hotlineReportsClosed: 1, importedDeskItems: 3 });
    const out = (await exportFile(api, 'head', 'closed-petitions/export?format=csv')).bytes.toString('utf8') + (await exportFile(api, 'head', 'closed-hazard-reports/export?format=csv')).bytes.toString('utf8');
    expect(out).toContain('旧信2');
    expect(out).not.toMatch(/赵某某|13900000000|钱某/);
    const [row] = (await api.db.query("SELECT COUNT(*) AS n FROM journal WHERE data LIKE '%赵某某%' OR data LIKE '%钱某%'")) as { n: number | string }[];
    expect(Number(row?.n)).toBe(0);
  });
});
