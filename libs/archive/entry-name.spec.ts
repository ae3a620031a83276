import { safeName, uniqueNames } from './entry-name.js';

describe('names inside an archive', () => {
  it.each([
    ['行政处罚决定书 （津南）应急罚〔2026〕1号.docx', '行政处罚决定书 （津南）应急罚〔2026〕1号.docx'], ['a<b>:c"d/e\\f|g?h*.txt', 'a_b__c_d_e_f_g_h_.txt'], ['..', '_'], ['照片. . ', '照片'], ['', '_'],
    ['con', '_con'], ['NUL.txt', '_NUL.txt'], ['com1.docx', '_com1.docx'], ['console.txt', 'console.txt'], ['a\u0000b\u202ec.txt', 'a_b_c.txt'], ['../../etc/passwd', '.._.._etc_passwd'],
    ['e\u0301.txt', '\u00e9.txt'], ['a\tb  c', 'a_b c'], ['\ud800x', '_x'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });

  it('are cut by bytes at a whole character, with their extension', () => {
    const cut = safeName(`${'现𠮷'.repeat(100)}.docx`);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(180);
    expect(cut).toMatch(/^(现𠮷)+现?\.docx$/u);
  });

  it('are unique even where case makes no difference', () => {
    expect(uniqueNames(['证据/A.txt', '证据/a.txt', '证据/a.TXT', '证据/a', '附件/a.txt', '证据.1/x', '证据.1/x'])).toEqual(['证据/A.txt', '证据/a(2).txt', '证据/a(3).TXT', '证据/a', '附件/a.txt', '证据.1/x', '证据.1/x(2)']);
  });
});
