import { csvCell, csvLine } from './csv.js';

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

  it('is quoted where it holds a comma, a quote or a line end', () => {
    expect(csvLine(['一,二', '他说"不"', '两\n行', '平'])).toBe('"一,二","他说""不""","两\n行",平\r\n');
  });
});
