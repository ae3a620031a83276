import { brief, judgeFile } from '../testing/judging.js';

const HEAD = '信访编号,来信来访形式,诉求类型,登记日期,姓名,统一社会信用代码,信用代码确认理由,证照附件,反映内容,办理情况,转办单位,转办文号';
const csv = (...rows: string[]) => [HEAD, ...rows].join('\n');
const LEGACY = '信2026-1,来访,求决,2026-02-03,某某厂,91320100MA0T00011G';

describe('the verdict on a row of the petition ledger', () => {
  it('accepts the words desks use, and keeps number and status in words', async () => {
    const judged = await judgeFile('petitions', csv('信2026-1,走访,咨询类,2026.2.3,李某,,,,楼下店铺堵塞消防通道,已答复,,', '信2026-2,上级转办,申诉,2026-02-04,,,,,违法储存,,市局,转〔2026〕7号'));
    expect(brief(judged)).toEqual([[2, 'accepted'], [3, 'accepted']]);
    expect(judged.map((j) => [j.values['channel'], j.values['purpose']])).toEqual([['visit', 'consult'], ['forwarded', 'resolve']]);
  });

  it('refuses what the desk could not register: no channel, an unknown one, a forwarding without its origin', async () => {
    expect(brief(await judgeFile('petitions', csv('信2026-1,,,2026-02-03,,,,,甲,,,', '信2026-2,传真,,2026-02-03,,,,,乙,,,', '信2026-3,转办,,2026-02-03,,,,,丙,,,')))).toEqual([
      [2, 'refused', 'B cell-required'], [3, 'refused', 'B not-a-choice'], [4, 'refused', 'K forwarding-missing'],
    ]);
  });

  it('takes a credit code that fails its check only from a section head, with reason and attachment', async () => {
    const confirmed = csv(`${LEGACY},经核对营业执照一致,执照扫描件 3,噪声,,,`);
    expect(brief(await judgeFile('petitions', confirmed, { who: 'head' }))).toEqual([[2, 'accepted']]);
    expect(brief(await judgeFile('petitions', confirmed, { who: 'desk' }))).toEqual([[2, 'refused', 'F credit-code-unconfirmed']]);
    expect(brief(await judgeFile('petitions', csv(`${LEGACY},经核对营业执照一致,,噪声,,,`), { who: 'head' }))).toEqual([[2, 'refused', 'F credit-code-unconfirmed']]);
    expect(brief(await judgeFile('petitions', csv(`${LEGACY},,,噪声,,,`), { who: 'head' }))).toEqual([[2, 'refused', 'F credit-code-unconfirmed']]);
  });
});
