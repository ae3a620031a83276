import { isSameNumber, normaliseNumber, numberPattern } from './document-number.js';

describe('the same number, however it is typed', () => {
  it.each([
    '苏应急罚［２０２６］１号', '苏应急罚[2026]1号', '苏应急罚【2026】1号', '苏应急罚(2026)1号', '苏应急罚（２０２６）１号', ' 苏应急罚〔2026〕 1 号 ', '苏应急罚〔2026〕01号', '苏应急罚〔2026〕第1号', '苏应急罚〔2026〕1',
  ])('%s is 苏应急罚〔2026〕1号', (typed) => {
    expect(normaliseNumber(typed)).toBe('苏应急罚〔2026〕1号');
  });

  it('takes the bracket of the place in either width', () => {
    expect(isSameNumber('（津南）应急罚〔2026〕12号', '(津南)应急罚［2026］12号')).toBe(true);
  });

  it.each([
    ['苏应急罚〔2026〕1号', '苏应急罚〔2026〕11号'], ['苏应急罚〔2026〕1号', '苏应急罚〔2025〕1号'], ['苏应急罚〔2026〕1号', '苏应急催〔2026〕1号'],
    ['苏应急罚〔2026〕1号-2', '苏应急罚〔2026〕1号'], ['苏𠮷罚〔2026〕1号', '苏𡈽罚〔2026〕1号'], ['苏应急罚〔2026〕10号', '苏应急罚〔2026〕1号'],
  ])('%s and %s are two', (a, b) => {
    expect(isSameNumber(a, b)).toBe(false);
  });
});

describe('the numbers of another kind', () => {
  it.each([
    ['（津南）应急罚〔{year}〕{n}号', '罚告', '（津南）应急罚告〔{year}〕{n}号'], ['津应急罚字〔{year}〕第{n}号', '催', '津应急催字〔{year}〕第{n}号'], ['南开安决〔{year}〕{n}号', '催', '南开安决催〔{year}〕{n}号'],
  ])('%s with %s is %s', (pattern, word, expected) => {
    expect(numberPattern(pattern, word)).toBe(expected);
  });
});
