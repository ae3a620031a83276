import { rateText, valueText, yuanText } from './figure.js';

describe('figures as people read them', () => {
  it('never shows a rate as whole before it is', () => {
    expect(rateText(212, 213)).toBe('99.5%');
    expect(rateText(99_999, 100_000)).toBe('99.9%');
    expect(rateText(213, 213)).toBe('100%');
    expect(rateText(1, 2)).toBe('50%');
    expect(rateText(0, 7)).toBe('0%');
  });

  it('says that there was nothing rather than a rate of nothing', () => {
    expect(rateText(0, 0)).toBe('无事项');
    expect(valueText({ kind: 'mean-days', days: 0, of: 0 })).toBe('无事项');
  });

  it('shows money exactly, fen only where there are some', () => {
    expect(yuanText(955_610_000)).toBe('9,556,100');
    expect(yuanText(316_458_026)).toBe('3,164,580.26');
    expect(yuanText(5)).toBe('0.05');
    expect(yuanText(0)).toBe('0');
  });

  it('shows the mean to a tenth of a day', () => {
    expect(valueText({ kind: 'mean-days', days: 100, of: 3 })).toBe('33.3 日');
  });
});
