import iconv from 'iconv-lite';
import { LedgerFault } from '../refusals.js';
import { decodeText } from './decode.js';
import { readCsv } from './read-csv.js';

const ROWS = ['案号,当事人,案由,发现日期', ...Array.from({ length: 20 }, (_, i) => `苏应急罚〔2026〕${i + 1}号,示范第${i + 1}化工有限公司,未培训上岗,2026-01-${String(i + 1).padStart(2, '0')}`)];
const TEXT = ROWS.join('\r\n');
const WITH_RARE = TEXT.replaceAll('示范第', '𠮷祥');

describe('the encoding of a CSV file', () => {
  const variants: [string, string, Buffer][] = [
    ['UTF-8', 'utf-8', Buffer.from(WITH_RARE)],
    ['UTF-8 with mark', 'utf-8-bom', Buffer.from(`\ufeff${WITH_RARE}`)],
    ['UTF-16LE with mark', 'utf-16le', iconv.encode(WITH_RARE, 'utf-16le', { addBOM: true })],
    ['UTF-16BE with mark', 'utf-16be', iconv.encode(WITH_RARE, 'utf-16be', { addBOM: true })],
    ['GB18030 with 𠮷', 'gb18030', iconv.encode(WITH_RARE, 'gb18030')],
  ];

  it.each(variants)('%s is told as %s and gives the same twenty rows', (_, encoding, bytes) => {
    const decoded = decodeText(bytes);
    expect(decoded).toEqual({ text: WITH_RARE, encoding });
    expect(readCsv(decoded.text)).toEqual(readCsv(WITH_RARE));
    expect(readCsv(decoded.text).rows).toHaveLength(21);
  });

  it('reads GBK as the part of GB18030 that it is', () => {
    expect(decodeText(iconv.encode(TEXT, 'gbk'))).toEqual({ text: TEXT, encoding: 'gb18030' });
    // The word that older programs took for UTF-8.
    expect(decodeText(iconv.encode('联通', 'gbk')).text).toBe('联通');
  });

  it.each<[string, Buffer]>([
    ['neither UTF-8 nor GB18030', Buffer.from([0xd5, 0xff, 0xff, 0x80, 0x81])],
    ['UTF-16 without its mark', iconv.encode(TEXT, 'utf-16le')],
    ['UTF-16 cut in the middle of a character', iconv.encode(TEXT, 'utf-16le', { addBOM: true }).subarray(0, -1)],
    ['marked UTF-8 and then something else', Buffer.concat([Buffer.from('\ufeff'), iconv.encode(TEXT, 'gbk')])],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code: 'ledger-not-decodable' }) }) as LedgerFault);
  });
});
