import { brief, judgeFile } from '../testing/judging.js';

const CASES = '立案号,当事人,案由,发现日期,立案日期,决定日期,处罚种类,罚款金额（元）,处罚依据,处理结果,结案日期,归档日期';
const cases = async (...rows: string[]) => judgeFile('closed-cases', [CASES, ...rows].join('\n'));
const GOOD = '旧立〔2019〕1号,某化工有限公司,未培训,2019-03-01,2019-03-04,2019-05-10,警告、罚款,20000.50,《安全生产法》第九十四条,行政处罚,2019-06-01,2019-07-01';

describe('the verdict on a row of closed history', () => {
  it('accepts a finished case, whatever the word for its penalties', async () => {
    const judged = await cases(GOOD, GOOD.replace('1号', '2号').replace('警告、罚款', '').replace('2019-07-01', ''), '旧立〔2019〕3号,某厂,未培训,,2019-04-01,2019-05-10,,,,免罚,2019-06-01,', ',某店,未培训,2019-04-01,,,,,,不予立案,2019-04-08,');
    expect(brief(judged)).toEqual([[2, 'accepted'], [3, 'accepted'], [4, 'accepted'], [5, 'accepted']]);
  });

  it.each<[string, string, string, string]>([
    ['a decision before the filing', '2019-05-10', '2019-03-03', 'F days-out-of-order'],
    ['a closing in the future', '2019-06-01,2019-07-01', '2026-06-01,', 'K day-in-future'],
    ['archiving before the closing', '2019-07-01', '2019-05-31', 'L days-out-of-order'],
    ['a fine that is not exact to the fen', '20000.50', '20000.505', 'H not-an-amount'],
    ['a penalty no law knows', '警告、罚款', '警告、罚站', 'G not-a-choice'],
    ['an article the law did not have', '第九十四条', '第一百一十五条', 'I article-unknown'],
    ['a basis without an article', '《安全生产法》第九十四条', '安全生产法', 'I article-not-cited'],
    ['an outcome nobody knows', '行政处罚', '已了结', 'J not-a-choice'],
    ['a fine where none was given', '行政处罚', '免罚', 'G history-fact-contradicts'],
    ['no day of closing', '2019-06-01', '', 'K cell-required'],
  ])('refuses %s, naming the column, the rule and the cure', async (_, from, to, fault) => {
    const judged = await cases(GOOD.replace(from, to));
    expect(brief(judged)).toEqual([[2, 'refused', fault]]);
    for (const { heading, rule, cureZh, cureEn, zh, en } of judged[0]?.faults ?? []) for (const text of [heading, rule, cureZh, cureEn, zh, en]) expect(text).toBeTruthy();
  });

  it('takes petitions and reports to 12350 the same way, and refuses what contradicts itself in them', async () => {
    const petitions = '信访编号,信访渠道,收到日期,信访人,信访内容,受理日期,答复日期,办结日期,处理结果,满意度\n信2019-1,来访,2019-03-01,李某,噪声,2019-03-05,2019-04-01,2019-04-02,予以支持,满意\n信2019-2,来访,2019-03-01,李某,噪声二,2019-02-05,,2019-04-02,予以支持,';
    expect(brief(await judgeFile('closed-petitions', petitions))).toEqual([[2, 'accepted'], [3, 'refused', 'F days-out-of-order']]);
    const reports = '举报编号,举报渠道,收到日期,举报内容,举报地点,核查日期,办结日期,核查结论,奖励金额（元）\n举1,12350,2019-03-01,堵塞,一路,2019-03-10,2019-03-20,属实,500.00\n举2,12350,2019-03-01,动火,二路,,2019-03-20,属实,500.001\n举3,12350,2019-03-01,动火,三路,2019-03-21,2019-03-20,不属实,';
    expect(brief(await judgeFile('closed-hazard-reports', reports))).toEqual([[2, 'accepted'], [3, 'refused', 'I not-an-amount'], [4, 'refused', 'G days-out-of-order']]);
  });
});
