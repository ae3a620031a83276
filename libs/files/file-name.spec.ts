import { attachment } from './content-disposition.js';
import { checkFileName, extensionOf } from './file-name.js';

const codeOf = (name: string | undefined) => {
  try {
    checkFileName(name);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the name of a file', () => {
  it.each(['现场检查照片（一）.jpg', 'résumé.pdf', '𠮷野家.pdf', 'a..b.pdf', '.隐藏.txt', "O'Neill & Söhne (1).pdf", '100%.txt', 'ÄÖÜ.pdf', 'è¯æ®.pdf'])('keeps %s as it is', (name) => {
    expect(checkFileName(name)).toBe(name);
  });

  it.each(['../../x.pdf', 'a/b.pdf', 'C:\\x.pdf', 'C:x.pdf', '\\\\server\\x.pdf', '..', '.', 'x.pdf:stream'])('refuses a path: %s', (name) => expect(codeOf(name)).toBe('file-name-path'));

  it.each(['a\0.pdf', 'a\n.pdf', 'a\u007f.pdf', 'a\u0085.pdf', '\u202efdp.exe.pdf', 'a\u2066.pdf', 'r\ufffdsum\ufffd.pdf', 'a?.pdf', 'a|b.pdf', 'a".pdf', ' a.pdf', 'a.pdf ', 'a.pdf.'])('refuses characters that hide or break: %j', (name) =>
    expect(codeOf(name)).toBe('file-name-characters'));

  it('needs a name of at most 200 characters', () => {
    expect([codeOf(undefined), codeOf(''), codeOf('  ')]).toEqual(Array(3).fill('file-name-missing'));
    expect(codeOf(`${'𠮷'.repeat(196)}.pdf`)).toBeNull();
    expect(codeOf(`${'𠮷'.repeat(197)}.pdf`)).toBe('file-name-too-long');
  });

  it('ends in its extension', () => {
    expect(['a.PDF', 'a.tar.zip', 'a', '.pdf', 'a.'].map(extensionOf)).toEqual(['pdf', 'zip', '', '', '']);
  });
});

describe('the name a download carries', () => {
  it.each([
    ['现场检查照片（一）.jpg', 'file.jpg', '%E7%8E%B0%E5%9C%BA%E6%A3%80%E6%9F%A5%E7%85%A7%E7%89%87%EF%BC%88%E4%B8%80%EF%BC%89.jpg'],
    ['résumé.pdf', 'r_sum_.pdf', 'r%C3%A9sum%C3%A9.pdf'],
    ["O'Neill (1)*.pdf", "O'Neill (1)*.pdf", 'O%27Neill%20%281%29%2A.pdf'],
    ['100%41.txt', '100_41.txt', '100%2541.txt'],
    ['照片', 'file', '%E7%85%A7%E7%89%87'],
  ])('of %s', (name, ascii, encoded) => {
    expect(attachment(name)).toBe(`attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`);
    expect(decodeURIComponent(encoded)).toBe(name);
  });
});
