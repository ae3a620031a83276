import { documentNumber, halfWidth, headingKey, identifies, numberKey, tidy } from './normalise.js';

describe('folding of width and brackets', () => {
  it.each(['苏应急罚［２０２６］１号', '苏应急罚[2026]1号', '苏应急罚【2026】1 号', '苏应急罚﹝２０２６﹞第1号', ' 苏应急罚〔 2026 〕1号 '])('knows %s for 苏应急罚〔2026〕1号', (spelt) => {
    expect(numberKey(spelt)).toBe(numberKey('苏应急罚〔2026〕1号'));
  });

  it('keeps different numbers apart', () => {
    const numbers = ['苏应急罚〔2026〕1号', '苏应急罚〔2026〕11号', '苏应急罚〔2025〕1号', '苏应急立〔2026〕1号', '（苏）应急罚〔2026〕1号'];
    expect(new Set(numbers.map(numberKey)).size).toBe(numbers.length);
  });

  it('stores a number with the brackets of the standard', () => {
    expect(documentNumber('(津南)应急罚[２０２６]１２号')).toBe('（津南）应急罚〔2026〕12号');
  });

  it('leaves the characters of names alone', () => {
    expect(tidy('　𠮷某（天津）有限公司 ')).toBe('𠮷某（天津）有限公司');
    expect(tidy('𠮷')).not.toBe(tidy('𡈽'));
    expect(halfWidth('Ａ１２ｂ')).toBe('A12b');
  });

  it('reads a heading past its blanks, marks and unit', () => {
    for (const heading of ['罚款金额（元）', '罚款 金额', '＊罚款金额：', '罚款\n金额(万元)']) expect(headingKey(heading)).toBe('罚款金额');
  });

  it('takes a running number for no identity', () => {
    expect(['1', '20', '12345'].map(identifies)).toEqual([false, false, false]);
    expect(['202600001', '信2026-1', '苏应急罚〔2026〕1号'].map(identifies)).toEqual([true, true, true]);
  });
});
