import { numberingFor } from '#libs/bureau/profiles/defaults.js';
import { recordNumber } from './record-number.js';

describe('the number of a record', () => {
  const numbering = numberingFor('津南');

  it('follows the rule of document numbers, with the place of the record in its case', () => {
    expect(recordNumber('（津南）应急立〔2020〕1号', '音', 3, numbering)).toBe('（津南）应急音〔2020〕1号-3');
    expect(recordNumber('（津南）应急立〔2020〕12号', '证', 1, numbering)).toBe('（津南）应急证〔2020〕12号-1');
  });

  it('does so for a case numbered on the spot', () => {
    expect(recordNumber('（津南）应急当罚〔2026〕7号', '音', 1, numbering)).toBe('（津南）应急音〔2026〕7号-1');
  });

  it('adds the word where the bureau numbers all its series alike', () => {
    const alike = { ...numbering, filing: '津应〔{year}〕{n}', decision: '津应〔{year}〕{n}', 'no-penalty': '津应〔{year}〕{n}', 'on-the-spot': '津应〔{year}〕{n}' };
    expect(recordNumber('津应〔2026〕5', '音', 2, alike)).toBe('津应音〔2026〕5-2');
  });

  it('keeps a number given under an earlier template', () => {
    expect(recordNumber('南应急立〔2019〕3号', '音', 1, numbering)).toBe('南应急立音〔2019〕3号-1');
  });

  it('only adds to a number without a year in brackets', () => {
    expect(recordNumber('A-17', '音', 1, numbering)).toBe('A-17-音1');
  });
});
