import { columnsOf, textTable } from './text-table.js';

describe('a table on a terminal', () => {
  it('counts a Chinese character, and its punctuation, as two columns', () => {
    expect(columnsOf('结案 A（1）')).toBe(11);
  });

  it('aligns columns of mixed text', () => {
    expect(textTable([['立案', '7'], ['filed', '1,000']], [1])).toBe('立案       7\nfiled  1,000');
  });
});
