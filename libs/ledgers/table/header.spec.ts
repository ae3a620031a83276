import { LEDGERS } from '../kinds.js';
import { workbookOf } from '../testing/workbooks.js';
import { checkColumns, findHeader } from './header.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';

const found = (header: ReturnType<typeof findHeader>) => header && { row: header.row, columns: header.columns.map((c) => [c.index, c.heading, c.field.key]), ignored: header.ignored };

describe('the header of a ledger', () => {
  it('is found under a title, its merged cells flattened', async () => {
    const { tables } = await readXlsx(await workbookOf([{
      rows: [['2025年行政处罚案件台账'], ['序号', '立案号', '当事人', null, '案由', '处罚', null], [null, null, '名称', '统一社会信用代码', null, '决定日期', '罚款金额（元）'], [1, '津应急立〔2025〕1号', '某公司', '', '未培训', '', 1]],
      merges: ['A1:G1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'F2:G2'],
    }]));
    expect(found(tables[0] ? findHeader(tables[0], LEDGERS.cases) : null)).toEqual({
      row: 3,
      columns: [[1, '立案号', 'caseNo'], [2, '当事人-名称', 'party'], [3, '当事人-统一社会信用代码', 'creditCode'], [4, '案由', 'suspicion'], [5, '处罚-决定日期', 'decidedOn'], [6, '处罚-罚款金额（元）', 'fineFen']],
      ignored: ['序号'],
    });
  });

  it('is found in CSV too, where merging has left blanks', () => {
    const table = readCsv('案件台账,,,\n案号,当事人,,案由\n,名称,信用代码,\n津立1,某公司,,未培训');
    expect(found(findHeader(table, LEDGERS.cases))).toMatchObject({ row: 3, columns: [[0, '案号', 'caseNo'], [1, '当事人-名称', 'party'], [2, '当事人-信用代码', 'creditCode'], [3, '案由', 'suspicion']] });
  });

  it.each(['案号', '立案号', '立案文号'])('knows %s for the number of the case', (heading) => {
    expect(findHeader(readCsv(`${heading},被处罚人,违法事实\n1,2,3`), LEDGERS.cases)?.columns.map((c) => c.field.key)).toEqual(['caseNo', 'party', 'suspicion']);
  });

  it('is not found where a sheet is about something else', () => {
    expect(findHeader(readCsv('品名,数量\n铅笔,3\n当事人,4'), LEDGERS.cases)).toBeNull();
  });

  it('lacks a needed column, or has one twice: both are named', () => {
    const check = (text: string) => () => {
      const header = findHeader(readCsv(text), LEDGERS.cases);
      if (header) checkColumns(header, LEDGERS.cases);
    };
    expect(check('案号,当事人,立案日期\n1,2,3')).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code: 'ledger-column-missing', zh: '缺少必需的列：案由' }) }) as Error);
    expect(check('案号,当事人,案由,被处罚人\n1,2,3,4')).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code: 'ledger-column-twice', zh: expect.stringContaining('B 列和 D 列') }) }) as Error);
  });
});
