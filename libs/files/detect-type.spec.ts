import iconv from 'iconv-lite';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acceptedContents, EXE, JPG, MP4, PDF, zipOf } from '../../test/files/support/contents.js';
import { mediaTypeOf } from './detect-type.js';
import { MEDIA_TYPES } from './media-types.js';

describe('the type of a file, by its content', () => {
  let folder: string;
  let contents: Readonly<Record<string, Buffer>>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anqi-type-'));
    contents = await acceptedContents();
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function typeOf(content: Buffer, name: string): Promise<string> {
    const path = join(folder, 'content');
    await writeFile(path, content);
    return mediaTypeOf(path, name);
  }

  it.each(Object.keys(MEDIA_TYPES))('knows a real .%s file', async (extension) => {
    expect(await typeOf(contents[extension] ?? Buffer.alloc(0), `文件.${extension.toUpperCase()}`)).toBe(MEDIA_TYPES[extension]?.mediaType);
  });

  it('takes the content of no accepted kind under the name of another', async () => {
    for (const [extension, content] of Object.entries(contents)) {
      for (const name of Object.keys(MEDIA_TYPES)) {
        const same = MEDIA_TYPES[name]?.mediaType === MEDIA_TYPES[extension]?.mediaType || (extension === 'mp4' && name === 'm4a');
        const bothText = ['txt', 'csv'].includes(extension) && ['txt', 'csv'].includes(name);
        if (!same && !bothText) await expect(typeOf(content, `x.${name}`)).rejects.toMatchObject({ code: 'file-type-mismatch' });
      }
    }
  }, 60_000);

  it.each(['pdf', 'jpg', 'docx', 'txt', 'zip'])('refuses a program named .%s', async (extension) => {
    await expect(typeOf(EXE, `检查记录.${extension}`)).rejects.toMatchObject({ code: 'file-type-mismatch', refusal: { field: 'file' } });
  });

  it.each(['exe', 'html', 'svg', 'docm', 'js', '', 'constructor'])('refuses .%s before it looks inside', async (extension) => {
    await expect(mediaTypeOf('/nowhere', `x.${extension}`)).rejects.toMatchObject({ code: 'file-type-not-allowed' });
  });

  it('reads text in UTF-8, with or without mark, and in GBK', async () => {
    for (const text of [Buffer.from('\ufeff笔录'), Buffer.from('plain\ttext\n'), iconv.encode('询问笔录：张某', 'gbk')]) expect(await typeOf(text, 'a.txt')).toBe('text/plain');
  });

  it('reads a text to its end: what is no text in the last line is no text', async () => {
    await expect(typeOf(Buffer.concat([Buffer.alloc(300_000, 'a'), Buffer.from([0])]), 'a.txt')).rejects.toMatchObject({ code: 'file-type-mismatch' });
    await expect(typeOf(Buffer.concat([Buffer.alloc(300_000, 'a'), Buffer.from([0xff, 0xff])]), 'a.csv')).rejects.toMatchObject({ code: 'file-type-mismatch' });
    // A character cut by a chunk's edge is still one character.
    expect(await typeOf(Buffer.from(`a${'检'.repeat(100_000)}`), 'a.txt')).toBe('text/plain');
  });

  it('is not deceived by archives that are damaged', async () => {
    const zip = await zipOf({ 'OFD.xml': 'x' });
    const wild = Buffer.from(zip);
    wild.writeUInt32LE(0xfffffff0, zip.length - 6);
    await expect(typeOf(wild, 'a.ofd')).rejects.toMatchObject({ code: 'file-type-mismatch' });
    await expect(typeOf(zip.subarray(0, 30), 'a.ofd')).rejects.toMatchObject({ code: 'file-type-mismatch' });
    await expect(typeOf(Buffer.concat([PDF.subarray(0, 3)]), 'a.pdf')).rejects.toMatchObject({ code: 'file-type-mismatch' });
  });

  it('says what it found', async () => {
    await expect(typeOf(JPG, 'a.pdf')).rejects.toMatchObject({ refusal: { zh: expect.stringContaining('JPEG 图片') } });
    expect(await typeOf(MP4, '录音.m4a')).toBe('audio/mp4');
  });
});
