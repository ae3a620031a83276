import fc from 'fast-check';
import { csvCell, csvLine, guardCell, unguardCell } from './csv.js';

describe('a cell of a CSV file', () => {
  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`], ['@SUM(1)', "'@SUM(1)"], ['+8613800000000', "'+8613800000000"], ['-cmd', "'-cmd"], ['＝1+1', "'＝1+1"],
    [' =1+1', "' =1+1"], ['\t=1', "'\t=1"], ['|calc', "'|calc"],
  ])('%p would run as a formula, so it stands as text: %p', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it.each(['-5.00', '3164580.26', '0.00', '2026-03-02', '某某化工有限公司', ''])('%p stays as it is', (value) => {
    expect(csvCell(value)).toBe(value);
  });

  it.each(['-2+3', '－1', '＋1', '＠x', '\r=1', '\n=1'])('%j is kept as text, and comes back unchanged', (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
    expect(unguardCell(guardCell(text))).toBe(text);
  });

  it.each(["'引号开头", '张=李', 'a-b', '（津南）应急罚〔2026〕1号'])('%j stands as it is, both ways', (text) => {
    expect([guardCell(text), unguardCell(text)]).toEqual([text, text]);
  });

  it('is a number where it is one, negative or not, and empty where there is nothing', () => {
    expect([csvCell(-5), csvCell(3164580.26), csvCell(null)]).toEqual(['-5', '3164580.26', '']);
  });

  it('is quoted where it holds a comma, a quote or a line end', () => {
    expect(csvLine(['一,二', '他说"不"', '两\n行', '平'])).toBe('"一,二","他说""不""","两\n行",平\r\n');
  });

  it('comes back as it was once the guard is off, whatever it says', () => {
    const tricky = fc.string({ unit: fc.constantFrom("'", '"', '=', '+', '-', '@', '＝', ' ', '\t', '|', '1', '.', '字', 'a'), maxLength: 8 });
    fc.assert(fc.property(fc.oneof(tricky, fc.string({ unit: 'binary' })), (text) => unguardCell(guardCell(text)) === text));
  });
});
