import PizZip from 'pizzip';
import { workbookOf } from '../testing/workbooks.js';
import { textOf, type Table } from './cell.js';
import { readFile } from './read-file.js';
import { readXlsx } from './read-xlsx.js';

const texts = (table: Table | undefined) => table?.rows.map((row) => [row.number, ...Array.from(row.cells, textOf)]);
const code = (expected: string) => expect.objectContaining({ refusal: expect.objectContaining({ code: expected }) }) as Error;

/** Changes a part of a workbook as another program might have written it. */
function patched(bytes: Buffer, part: string, change: (xml: string) => string): Buffer {
  const zip = new PizZip(bytes);
  zip.file(part, change(zip.file(part)?.asText() ?? ''));
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const dated = (serial: number, date1904 = false, format = 'yyyy-mm-dd') => workbookOf([{ rows: [[serial]], formats: { A1: format } }], { date1904 });

describe('dates of a workbook', () => {
  it.each([[46056, false], [44594, true]])('serial %i is 2026-02-03, date base 1904: %s', async (serial, date1904) => {
    expect((await readXlsx(await dated(serial, date1904))).tables[0]?.rows[0]?.cells).toEqual([{ kind: 'day', day: '2026-02-03' }]);
  });

  it('are days when the base of 1904 is written as a word', async () => {
    const bytes = patched(await dated(44594, true), 'xl/workbook.xml', (xml) => xml.replace('date1904="1"', 'date1904="true"'));
    expect((await readXlsx(bytes)).tables[0]?.rows[0]?.cells).toEqual([{ kind: 'day', day: '2026-02-03' }]);
  });

  it.each([27, 31, 36, 50, 57, 58])('are days in the built-in format %i of Chinese Excel and WPS', async (format) => {
    const bytes = patched(await dated(46056, false, 'mm-dd-yy'), 'xl/styles.xml', (xml) => xml.replace('numFmtId="14"', `numFmtId="${format}"`));
    expect((await readXlsx(bytes)).tables[0]?.rows[0]?.cells).toEqual([{ kind: 'day', day: '2026-02-03' }]);
  });

  it('keep their day with a time of day, and with the rounding of one', async () => {
    for (const serial of [46056.99, 46055.999999999]) expect((await readXlsx(await dated(serial))).tables[0]?.rows[0]?.cells).toEqual([{ kind: 'day', day: '2026-02-03' }]);
    expect((await readXlsx(await dated(46056, false, 'yyyy"年"m"月"d"日"'))).tables[0]?.rows[0]?.cells).toEqual([{ kind: 'day', day: '2026-02-03' }]);
  });

  it('that are bare numbers stay numbers', async () => {
    expect((await readXlsx(await dated(46056, false, 'General'))).tables[0]?.rows[0]?.cells).toEqual([{ kind: 'number', value: 46056 }]);
  });
});

describe('what is read of a workbook', () => {
  it('is the visible sheets; hidden ones are named', async () => {
    const { tables, hidden } = await readXlsx(await workbookOf([{ name: '台账', rows: [['甲']] }, { name: '草稿', rows: [['乙']], state: 'hidden' }, { name: '码表', rows: [['丙']], state: 'veryHidden' }]));
    expect([tables.map((t) => t.name), hidden]).toEqual([['台账'], ['草稿', '码表']]);
  });

  it('is the stored result of a formula, what rich text and links show, and no formula itself', async () => {
    const { tables } = await readXlsx(await workbookOf([{
      rows: [[{ formula: '1+1', result: 2 }, { formula: 'HYPERLINK("http://x")', result: '点此' }, { formula: 'A1' } as never, { formula: '1/0', result: { error: '#DIV/0!' } }, { richText: [{ text: '某' }, { text: '公司' }] }, { text: '链接', hyperlink: 'http://x' }, true]],
    }]));
    expect(tables[0]?.rows[0]?.cells).toEqual([
      { kind: 'number', value: 2 }, { kind: 'text', text: '点此' }, { kind: 'formula-not-calculated' }, { kind: 'formula-error' }, { kind: 'text', text: '某公司' }, { kind: 'text', text: '链接' }, { kind: 'text', text: '是' },
    ]);
  });

  it('keeps the row numbers of the sheet, and fills merged cells', async () => {
    const { tables } = await readXlsx(await workbookOf([{ rows: [['当事人'], [], ['某公司', '甲'], [null, '乙']], merges: ['A3:A4'] }]));
    expect(texts(tables[0])).toEqual([[1, '当事人'], [3, '某公司', '甲'], [4, '某公司', '乙']]);
  });

  it('is a sheet by its name in XML, whatever stands in it', async () => {
    const { tables } = await readXlsx(await workbookOf([{ name: 'A&B "一"', rows: [['甲', null]], merges: ['A1:B1'] }]));
    expect(texts(tables[0])).toEqual([[1, '甲', '甲']]);
  });
});

describe('a workbook that is not what it should be', () => {
  it('is refused as old or damaged', async () => {
    await expect(readFile(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).rejects.toThrow(code('ledger-old-xls'));
    await expect(readFile(Buffer.from('PK\x03\x04 and so on', 'latin1'))).rejects.toThrow(code('ledger-not-workbook'));
    await expect(readFile((await dated(1)).subarray(0, -40))).rejects.toThrow(code('ledger-not-workbook'));
    await expect(readFile(new PizZip().file('a.txt', 'x').generate({ type: 'nodebuffer' }))).rejects.toThrow(code('ledger-not-workbook'));
  });

  it('is refused when it unpacks to more than 200 MiB, whatever it says of its size', async () => {
    const zip = new PizZip(await dated(1));
    zip.file('xl/media/image1.bin', Buffer.alloc(201 * 1_048_576));
    const bytes = zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
    const directory = bytes.lastIndexOf('xl/media/image1.bin') - 46;
    bytes.writeUInt32LE(10, directory + 24);
    expect(bytes.length).toBeLessThan(1_048_576);
    await expect(readFile(bytes)).rejects.toThrow(code('ledger-expands-too-far'));
  });

  it('is refused for too many cells, or merged ranges over everything, before it is built up in memory', async () => {
    const cells = patched(await dated(1), 'xl/worksheets/sheet1.xml', (xml) => xml.replace('</sheetData>', `<row r="2">${'<c r="A2"/>'.repeat(1_000_001)}</row></sheetData>`));
    await expect(readFile(cells)).rejects.toThrow(code('ledger-too-many-cells'));
    const merged = patched(await workbookOf([{ rows: [['甲']], merges: ['A1:B2'] }]), 'xl/worksheets/sheet1.xml', (xml) => xml.replace('<mergeCell ref="A1:B2"/>', '<mergeCell ref="A1:XFD1048576"/>'));
    await expect(readFile(merged)).rejects.toThrow(code('ledger-too-many-cells'));
  });

  it('is refused when larger than 20 MiB, or empty', async () => {
    await expect(readFile(Buffer.alloc(20 * 1_048_576 + 1))).rejects.toThrow(code('ledger-too-large'));
    await expect(readFile(Buffer.alloc(0))).rejects.toThrow(code('ledger-empty'));
  });
});
