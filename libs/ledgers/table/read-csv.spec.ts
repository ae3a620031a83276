import { readCsv } from './read-csv.js';
import { textOf } from './cell.js';

const texts = (text: string) => readCsv(text).rows.map((row) => [row.number, ...Array.from(row.cells, textOf)]);

describe('reading CSV', () => {
  it('keeps the row numbers a spreadsheet shows, past empty lines and line breaks inside cells', () => {
    expect(texts('案号,案由\r\n\r\n1,"两\n行"\r\n,\r\n2,"他说""不"""')).toEqual([[1, '案号', '案由'], [3, '1', '两\n行'], [5, '2', '他说"不"']]);
  });

  it.each([['tabs', '\t'], ['semicolons', ';']])('finds out that %s separate the cells', (_, mark) => {
    expect(texts(`案号${mark}案由\n1${mark}甲,乙`)).toEqual([[1, '案号', '案由'], [2, '1', '甲,乙']]);
  });

  it('takes the guard off cells that would run as formulas, and the tab off long digits', () => {
    expect(texts("'=1+1,'+86138,\"\t320100199003070091\",'90年")).toEqual([[1, '=1+1', '+86138', '320100199003070091', "'90年"]]);
  });

  it('names the row of a quote that is not closed', () => {
    expect(() => readCsv('a,b\n1,2\n3,"4\n5,6\n')).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code: 'ledger-not-csv', zh: expect.stringContaining('第 3 行') }) }) as Error);
  });

  it('refuses more rows than an import takes', () => {
    expect(() => readCsv('1,2\n'.repeat(20_100))).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code: 'ledger-too-many-rows' }) }) as Error);
  });
});
