import { guardCell, unguardCell } from './cell-guard.js';
import { csvLine } from './csv.js';

describe('cells that would run as formulas', () => {
  it.each(['=HYPERLINK("http://x")', '@SUM(1)', '+8613800000000', '-2+3', '＝1+1', '－1', '＋1', '＠x', '\t=1', '\r=1', '\n=1', ' =1'])('%j is kept as text, and comes back unchanged', (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
    expect(unguardCell(guardCell(text))).toBe(text);
  });

  it.each(['某某化工有限公司', '2026-03-02', '（津南）应急罚〔2026〕1号', "'引号开头", '张=李', 'a-b', ''])('%j stands as it is, both ways', (text) => {
    expect(guardCell(text)).toBe(text);
    expect(unguardCell(text)).toBe(text);
  });

  it('a number is a number, negative ones too; text is quoted where it must be', () => {
    expect(csvLine([-5, 10_000.5, null, '=1', 'a,"b"\nc'])).toBe('-5,10000.5,,\'=1,"a,""b""\nc"\r\n');
  });
});
