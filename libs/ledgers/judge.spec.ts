import iconv from 'iconv-lite';
import { caseLedger } from './cases/case-ledger.js';
import { LEDGERS } from './kinds.js';
import { OtherLedger } from './other-ledger.js';
import { brief, judgeFile, NOTHING } from './testing/judging.js';
import { workbookOf } from './testing/workbooks.js';

const HEAD = '案号,当事人,统一社会信用代码,案由,发现日期,立案日期,罚款金额（元）';
const csv = (...rows: string[]) => [HEAD, ...rows].join('\r\n');
const cases = async (...rows: string[]) => brief(await judgeFile('cases', csv(...rows)));

describe('the verdict on a row of the case ledger', () => {
  it('accepts what can be registered, in whatever way the day is written', async () => {
    const days = ['20200131', '2020年1月31日', '2020/1/31', '2020.1.31', '２０２０－０１－３１'];
    expect(await cases(...days.map((day, i) => `苏应急立〔2020〕${i + 1}号,某某化工有限公司,91320100MA0T00011F,未培训上岗,${day},,50000`))).toEqual(days.map((_, i) => [i + 2, 'accepted']));
  });

  it('names row and column of each day that does not exist, and of text that is no date', async () => {
    const bad = ['2020年2月30日', '2026-02-29', '2026-13-01', '2022', '46056'];
    expect(await cases(...bad.map((day, i) => `苏应急立〔2020〕${i + 1}号,某公司,,未培训,2020-01-02,${day},`))).toEqual([
      [2, 'refused', 'F no-such-day'], [3, 'refused', 'F no-such-day'], [4, 'refused', 'F no-such-day'], [5, 'refused', 'F not-a-date'], [6, 'refused', 'F date-serial'],
    ]);
  });

  it('says in both languages what is wrong, with what the cell looks like and the cure, but not what it says', async () => {
    const [row] = await judgeFile('cases', csv('苏应急立〔2020〕1号,某公司,,未培训,2020年2月30日,,'));
    expect(row?.faults).toEqual([{
      row: 2, column: 'E', heading: '发现日期', shape: '文本 9999年9月99日', code: 'no-such-day', zh: '“发现日期”的日期不存在', en: '“发现日期” is a day that does not exist',
      rule: '日期须真实存在，年份在 1950 至 2199 之间', cureZh: '核对原始文书后改正', cureEn: 'Check the original document',
    }]);
  });

  it('reports every fault of a row at once', async () => {
    expect(await cases('苏应急立〔2020〕1号,,,未培训,2020-02-30,昨天,五万')).toEqual([[2, 'refused', 'B cell-required', 'E no-such-day', 'F not-a-date', 'G not-an-amount']]);
  });

  it('refuses days in the future and days out of order', async () => {
    expect(await cases('苏应急立〔2026〕1号,某公司,,未培训,2026-03-03,,', '苏应急立〔2026〕2号,某公司,,未培训,2026-02-03,2026-02-02,')).toEqual([
      [2, 'refused', 'E day-in-future'], [3, 'refused', 'F days-out-of-order'],
    ]);
  });

  it('meets two spellings of one number as a duplicate, with the row it repeats', async () => {
    const judged = await judgeFile('cases', csv('苏应急罚〔2026〕1号,甲公司,,未培训,2026-01-02,,', '苏应急罚［２０２６］１号,乙公司,,未培训,2026-01-03,,'));
    expect(brief(judged)).toEqual([[2, 'accepted'], [3, 'refused', 'A duplicate-in-file']]);
    expect(judged[1]?.faults[0]?.zh).toBe('与第 2 行重复：“苏应急罚〔2026〕1号”是同一文号');
  });

  it('keeps two names two that only look alike to a database', async () => {
    expect(await cases('苏应急立〔2026〕1号,𠮷,,未培训,2026-01-02,,', '苏应急立〔2026〕2号,𡈽,,未培训,2026-01-02,,')).toEqual([[2, 'accepted'], [3, 'accepted']]);
    expect(await cases(',𠮷,,未培训,2026-01-02,,', ',𡈽,,未培训,2026-01-02,,', ',𠮷,,未培训,2026-01-02,,')).toEqual([[2, 'accepted'], [3, 'accepted'], [4, 'refused', '- same-row-twice']]);
  });

  it('refuses a credit code that fails its check and names the right character', async () => {
    const judged = await judgeFile('cases', csv('苏应急立〔2026〕1号,某公司,91320100MA0T00011G,未培训,2026-01-02,,', '苏应急立〔2026〕2号,某公司,9132010OMA0T00011F,未培训,2026-01-02,,'));
    expect(brief(judged)).toEqual([[2, 'refused', 'C credit-code-unconfirmed'], [3, 'refused', 'C credit-code-shape']]);
    expect(judged[0]?.faults[0]?.zh).toContain('应为“F”');
  });

  it('takes such a code from a section head who gives reason and attachment, and from nobody else', async () => {
    const confirmed = '案号,当事人,统一社会信用代码,信用代码确认理由,证照附件,案由,发现日期\n苏应急立〔2026〕1号,某公司,91320100MA0T00011G,经核对营业执照一致,执照扫描件 3,未培训,2026-01-02';
    expect(brief(await judgeFile('cases', confirmed, { who: 'head' }))).toEqual([[2, 'accepted']]);
    expect(brief(await judgeFile('cases', confirmed, { roles: ['administrator'] }))).toEqual([[2, 'refused', 'C credit-code-unconfirmed']]);
    expect(brief(await judgeFile('cases', confirmed.replace('执照扫描件 3', ''), { who: 'head' }))).toEqual([[2, 'refused', 'C credit-code-unconfirmed']]);
  });

  it('folds full-width codes, letters and digits', async () => {
    const [row] = await judgeFile('cases', csv('苏应急立［２０２６］１号,某公司,９１３２０１００ＭＡ０Ｔ０００１１Ｆ,未培训,２０２６年１月２日,,５００００．５０'));
    expect(row).toMatchObject({ verdict: 'accepted', number: '苏应急立〔2026〕1号', values: { creditCode: '91320100MA0T00011F', discoveredOn: '2026-01-02', fineFen: 5_000_050 } });
  });

  it('is the same for the same rows in any encoding', async () => {
    const text = csv(...Array.from({ length: 20 }, (_, i) => `苏应急立〔2026〕${i + 1}号,第${i}化工有限公司,,未培训,2026-01-02,2026-02-03,100.5`));
    const judged = await Promise.all(['utf-8', 'gbk', 'gb18030', 'utf-16le', 'utf-16be'].map((e) => judgeFile('cases', iconv.encode(text, e, { addBOM: e.startsWith('utf-16') }))));
    for (const other of judged) expect(other).toEqual(judged[0]);
    expect(judged[0]).toHaveLength(20);
  });

  it('knows what a number cell has lost', async () => {
    const bytes = await workbookOf([{ rows: [['案号', '当事人', '信用代码', '案由', '发现日期'], ['津立1', '某公司', 913201000000000000, '未培训', new Date(Date.UTC(2026, 0, 2))]], formats: { E2: 'yyyy-mm-dd' } }]);
    expect(brief(await judgeFile('cases', bytes))).toEqual([[2, 'refused', 'C digits-lost']]);
  });

  it('leaves out lines of sums', async () => {
    expect(await cases('苏应急立〔2026〕1号,某公司,,未培训,2026-01-02,,100', '合 计,,,,,,100')).toEqual([[2, 'accepted']]);
  });

  it('is refused by the decider where only that knows why: an accident without its facts', async () => {
    expect(brief(await judgeFile('cases', '案号,当事人,案由,发现日期,程序\n津立1号案,某公司,坍塌,2026-01-02,事故案件'))).toEqual([[2, 'refused', 'E accident-facts-missing']]);
  });
});

describe('a row the bureau has already', () => {
  const row = { id: '01'.padEnd(26, '0'), cells: { caseNo: '苏应急立〔2026〕1号', party: '某某（天津）公司', suspicion: '未培训', discoveredOn: '2026-01-02', fineFen: null } };
  const existing = { ...NOTHING, byNumber: new Map([['苏应急立〔2026〕1号', row]]) };

  it('is left alone when it says the same, however it is spelt', async () => {
    const judged = await judgeFile('cases', csv('苏应急立［２０２６］１号,某某(天津)公司,,未培训,2026/1/2,,50000'), { existing });
    expect(judged).toMatchObject([{ verdict: 'present', processId: row.id, faults: [] }]);
  });

  it('is refused when it says otherwise, with the column that differs', async () => {
    const judged = await judgeFile('cases', csv('苏应急立〔2026〕1号,另一公司,,未培训,2026-01-03,,'), { existing });
    expect(brief(judged)).toEqual([[2, 'refused', 'A number-taken']]);
    expect(judged[0]?.faults[0]?.zh).toBe('“苏应急立〔2026〕1号”已登记，但当事人、发现日期不同');
  });
});

describe('what a row of the case ledger becomes', () => {
  it('is a registration that keeps the ledger’s number and what was done then in words', () => {
    const values = { caseNo: '苏应急立〔2020〕1号', decisionNo: '苏应急罚〔2020〕9号', party: '某公司', suspicion: '未培训', filedOn: '2020-01-06', decidedOn: '2020-03-01', fineFen: 5_000_000, stage: '已结案；归档' };
    expect(caseLedger.open(values, '20260302-1a2b3c4d').payload).toEqual({
      variant: 'ordinary', source: { kind: 'other', reference: '台账导入 20260302-1a2b3c4d 苏应急立〔2020〕1号' }, party: { kind: 'organisation', name: '某公司' }, discoveredOn: '2020-01-06',
      suspicion: '未培训\n【原台账】立案号：苏应急立〔2020〕1号；决定文号：苏应急罚〔2020〕9号；立案日期：2020-01-06；决定日期：2020-03-01；罚款金额：50000.00元；阶段：已结案，归档',
    });
  });

  it.each([
    [{ party: '王某某' }, { kind: 'person' }], [{ party: '阿不都·热合曼' }, { kind: 'person' }], [{ party: '红星厂' }, { kind: 'organisation' }], [{ party: '某某化工有限公司' }, { kind: 'organisation' }],
    [{ party: '王某', partyKind: 'organisation' }, { kind: 'organisation' }], [{ party: '张某', identity: '32010019900307009X' }, { kind: 'person', residentId: '32010019900307009X' }],
    [{ party: '某店', identity: '91320100MA0T003450' }, { kind: 'organisation', creditCode: '91320100MA0T003450' }],
  ])('is about %j as %j', (values, party) => {
    expect(caseLedger.open({ suspicion: 'x', discoveredOn: '2026-01-02', ...values }, 'b').payload).toMatchObject({ party });
  });
});

describe('a row without a number that the other ledger brought', () => {
  const known = (kind: 'closed-cases' | 'closed-petitions', cells: Record<string, string | null>) => {
    const otherLedger = new OtherLedger(LEDGERS[kind]);
    otherLedger.add({ id: 'B', cells });
    return { ...NOTHING, otherLedger };
  };
  const petitions = '信访渠道,收到日期,信访人,信访内容,处理结果,办结日期\n来访,2019-03-01,李某,李某反映噪声,已解释,2019-04-02';

  it('is told by who, why and which day, also where the record hides the name', async () => {
    const of = async (cells: Record<string, string | null>) => brief(await judgeFile('closed-petitions', petitions, { existing: known('closed-petitions', cells) }))[0]?.slice(1);
    const cells = { number: '信1', receivedOn: '2019-03-01', name: '李某', content: '李某反映噪声' };
    expect(await of(cells)).toEqual(['refused', 'D in-other-ledger']);
    expect(await of({ ...cells, name: null, content: '＊＊＊反映噪声' })).toEqual(['refused', 'D in-other-ledger']);
    for (const other of [{ name: '王某' }, { content: '反映噪声' }, { receivedOn: '2019-03-02' }, { content: null }, { content: '＊＊＊反映粉尘' }]) expect(await of({ ...cells, ...other })).toEqual(['accepted']);
  });
});
