import { readdir, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { filed } from '../support/steps.js';
import type { TestApi } from '../support/api.js';
import { download, uploaded, type FileView } from './support/client.js';
import { startFilesApi, type FilesApi } from './support/files-api.js';

describe('downloading a file', () => {
  let files: FilesApi;
  let api: TestApi;
  let id: string;
  let file: FileView;
  const content = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(Array.from({ length: 100_000 }, (_, i) => i % 251))]);
  beforeAll(async () => {
    files = await startFilesApi();
    ({ api } = files);
    id = await filed(api);
    file = await uploaded(api, 'officer1', id, { content });
  });
  afterAll(() => files.close());

  it('gives the part that is asked for', async () => {
    const { status, bytes, headers } = await download(api, 'officer1', file.id, { range: 'bytes=1000-1999' });
    expect([status, headers['content-range'], headers['content-length'], headers['accept-ranges']]).toEqual([206, `bytes 1000-1999/${content.length}`, '1000', 'bytes']);
    expect(bytes.equals(content.subarray(1000, 2000))).toBe(true);
    expect((await download(api, 'officer1', file.id, { range: 'bytes=-5' })).bytes.equals(content.subarray(-5))).toBe(true);
  });

  it('gives the whole when the part is of another version, or is not understood', async () => {
    for (const headers of <Record<string, string>[]>[{ range: 'bytes=0-9', 'if-range': '"other"' }, { range: 'bytes=0-9,20-29' }, { range: 'lines=1-2' }]) {
      const { status, bytes } = await download(api, 'officer1', file.id, headers);
      expect([status, bytes.equals(content)]).toEqual([200, true]);
    }
    expect((await download(api, 'officer1', file.id, { range: 'bytes=0-9', 'if-range': `"${file.sha256}"` })).status).toBe(206);
  });

  it('says how long the file is when the part lies beyond it', async () => {
    const { status, headers, problem } = await download(api, 'officer1', file.id, { range: 'bytes=1000000-' });
    expect([status, headers['content-range'], problem?.['code']]).toEqual([416, `bytes */${content.length}`, 'range-not-satisfiable']);
  });

  it('shows its headers to HEAD without a byte, and without an entry in the log', async () => {
    const before = await logOf(file.id);
    const { status, bytes, headers } = await download(api, 'officer1', file.id, {}, 'HEAD');
    expect([status, bytes.length, headers['content-length'], headers['etag']]).toEqual([200, 0, String(content.length), `"${file.sha256}"`]);
    expect(await logOf(file.id)).toEqual(before);
  });

  it('is kept out of caches and never run by a browser', async () => {
    const { headers } = await download(api, 'officer1', file.id);
    expect(headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', 'content-disposition': expect.stringMatching(/^attachment/) });
  });

  it('is logged each time, for heads and auditors to read and nobody to change', async () => {
    const own = await uploaded(api, 'officer1', id);
    await download(api, 'reviewer', own.id);
    api.clock.set('2026-03-02T03:00:00.000Z');
    await download(api, 'officer2', own.id, { range: 'bytes=0-9' });
    expect(await logOf(own.id)).toEqual([
      { act: 'download', by: api.ids['officer2'], at: '2026-03-02T03:00:00.000Z', reason: 'bytes 0-9', requestId: null },
      { act: 'download', by: api.ids['reviewer'], at: '2026-03-02T02:00:00.000Z', reason: '', requestId: null },
    ]);
    expect((await api.call('officer1', 'GET', `/api/files/${own.id}/access-log`)).status).toBe(403);
    await expect(api.db.query('DELETE FROM file_access WHERE file_id = ?', [own.id])).rejects.toThrow(/denied/);
    await expect(api.db.query('UPDATE file_access SET by_id = ? WHERE file_id = ?', ['x', own.id])).rejects.toThrow(/denied/);
  });

  it('says so when the stored file is gone or has another length', async () => {
    const own = await uploaded(api, 'officer1', id, { name: '决定书.pdf' });
    const folder = join(files.folder, 'objects', own.sha256.slice(0, 2));
    const stored = join(folder, (await readdir(folder)).find((name) => name.endsWith(own.id)) ?? '');
    await truncate(stored, 5);
    expect(await download(api, 'officer1', own.id)).toMatchObject({ status: 500, problem: { code: 'stored-file-changed' } });
    await rm(stored);
    expect(await download(api, 'officer1', own.id)).toMatchObject({ status: 500, problem: { code: 'stored-file-missing', cure: expect.stringMatching(/./) } });
  });

  async function logOf(fileId: string): Promise<unknown[]> {
    return (await api.call<{ items: unknown[] }>('auditor', 'GET', `/api/files/${fileId}/access-log`)).body.items;
  }
});
