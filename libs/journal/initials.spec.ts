import { askedInitials, initialsOf } from './initials.js';

describe('pinyin initials', () => {
  it.each([
    ['某某化工', 'mmhg'], ['天津市南开区某某化工有限公司', 'tjsnkqmmhgyxgs'], ['重庆长安汽车厂', 'cqcaqcc'], ['重庆银行', 'cqyh'],
    ['A3号仓库（二期）', 'a3hckeq'], ['ＡＢ１２厂', 'ab12c'], ['', ''],
  ])('of %s are %s', (title, initials) => {
    expect(initialsOf(title)).toBe(initials);
  });

  it.each([['单某', 'dm sm'], ['仇某某', 'cmm qmm'], ['乐山化工', 'lshg yshg']])('of %s hold the reading as a word and as a surname', (title, initials) => {
    expect(initialsOf(title)).toBe(initials);
  });

  it('of the longest title fit the column', () => {
    expect(initialsOf('乐'.repeat(200)).length).toBeLessThanOrEqual(255);
  });

  it('are asked for by letters, in any case and width, and never by a number or a single letter alone', () => {
    expect(askedInitials(' MM hg')).toBe('mmhg');
    expect(askedInitials('ａ3')).toBe('a3');
    for (const other of ['m', '12', '化工', 'mm%', '']) expect(askedInitials(other)).toBeNull();
  });
});
