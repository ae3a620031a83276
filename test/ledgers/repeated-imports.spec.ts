import { startTestApi, type TestApi } from '../support/api.js';
import { countOf, importFile, ledgerOf, startLedgerApi, type Refused } from './support.js';

const totals = (rows: number, accepted: number, refused: number, present: number, added: number) => ({ rows, accepted, refused, present, added });

describe('importing a ledger of 1,106 rows of which row 101 is bad, again and again', () => {
  let api: TestApi;
  const bad = ledgerOf(1106, '津南立', (row, i) => (i === 99 ? row.replace('2025-01-06', '2025-02-30') : row));
  const good = ledgerOf(1106);
  beforeAll(async () => { api = await startLedgerApi(); });
  afterAll(() => api.close());

  it('judges every row in a dry run and writes nothing', async () => {
    const { status, body } = await importFile(api, 'head', 'cases/import?dryRun=true', bad);
    expect([status, body.totals]).toEqual([200, totals(1106, 1105, 1, 0, 0)]);
    expect(body.rows.map((r) => r.row)).toEqual(Array.from({ length: 1106 }, (_, i) => i + 2));
    expect(body.rows.filter((r) => r.verdict === 'refused')).toMatchObject([{ row: 101, faults: [{ row: 101, column: 'E', heading: '发现日期', shape: '文本 9999-99-99', code: 'no-such-day' }] }]);
    expect(await countOf(api, 'enforcement-case')).toBe(0);
  });

  it('imports all or nothing: with the bad row nothing, and the problem has the report', async () => {
    const { status, body } = await importFile<Refused>(api, 'head', 'cases/import', bad);
    expect([status, body.code, body.report.totals]).toEqual([422, 'ledger-rows-refused', totals(1106, 1105, 1, 0, 0)]);
    expect(await countOf(api, 'enforcement-case')).toBe(0);
  });

  it('imports the accepted rows only when asked to', async () => {
    const { status, body } = await importFile(api, 'head', 'cases/import?mode=accepted-only', bad);
    expect([status, body.totals]).toEqual([200, totals(1106, 1105, 1, 0, 1105)]);
    expect(body.rows.filter((r) => r.added).every((r) => r.processId !== null)).toBe(true);
    expect(await countOf(api, 'enforcement-case')).toBe(1105);
  }, 120_000);

  it('adds the one row that was corrected, and on the third run none, whoever imports', async () => {
    expect((await importFile(api, 'archivist', 'cases/import', good)).body.totals).toEqual(totals(1106, 1, 0, 1105, 1));
    expect(await countOf(api, 'enforcement-case')).toBe(1106);
    expect((await importFile(api, 'head', 'cases/import', good)).body.totals).toEqual(totals(1106, 0, 0, 1106, 0));
    expect(await countOf(api, 'enforcement-case')).toBe(1106);
  }, 120_000);
});

describe('what a repeated import goes by', () => {
  let api: TestApi;
  beforeAll(async () => { api = await startLedgerApi(); });
  afterAll(() => api.close());

  it('is the number, however it is spelt, and a row that says otherwise is refused', async () => {
    expect((await importFile(api, 'head', 'cases/import', ledgerOf(2))).body.totals.added).toBe(2);
    const spelt = ledgerOf(2).replaceAll('〔2025〕', '［２０２５］');
    expect((await importFile(api, 'head', 'cases/import', spelt)).body.totals).toEqual(totals(2, 0, 0, 2, 0));
    const { body } = await importFile<Refused>(api, 'head', 'cases/import', spelt.replace('第2化工', '另一化工').replace('1001.50', '9999'));
    expect(body.report.rows[1]).toMatchObject({ verdict: 'refused', faults: [{ code: 'number-taken', column: 'A', zh: '“津南立〔2025〕2号”已登记，但当事人、罚款金额（元）不同' }] });
  });

  it('is what the row says where it has no number', async () => {
    const text = '被处罚人,违法事实,检查日期\n甲公司,未培训,2025-03-01\n甲公司,未培训,2025-03-02';
    expect((await importFile(api, 'head', 'cases/import', text)).body.totals.added).toBe(2);
    expect((await importFile(api, 'archivist', 'cases/import', `${text}\n甲公司,未培训,2025-03-03`)).body.totals).toEqual(totals(3, 1, 0, 2, 1));
  });

  it('is the own bureau only', async () => {
    const other = await startTestApi({ env: { ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1' } });
    try {
      expect((await importFile(other, 'head', 'cases/import?dryRun=1', ledgerOf(2))).body.totals).toEqual(totals(2, 2, 0, 0, 0));
    } finally {
      await other.close();
    }
  });

  it('adds a ledger once when it is imported twice at the same time', async () => {
    const text = ledgerOf(40, '同时立');
    const answers = await Promise.all([1, 2, 3].map(() => importFile<Refused>(api, 'head', 'cases/import', text)));
    for (const a of answers.filter((x) => x.status !== 200)) expect([a.status, a.body.code]).toEqual([409, 'ledger-import-running']);
    const [row] = (await api.db.query("SELECT COUNT(*) AS n FROM process WHERE state LIKE '%同时立〔2025〕%'")) as { n: string }[];
    expect(Number(row?.n)).toBe(40);
  });
});
