import { sealFiles } from '#libs/evidence/find-files.js';
import { verifyFiles } from '#libs/evidence/verify.js';
import { fileStoreOf } from '#libs/files/open-store.js';
import type { FileStore } from '#libs/files/store.js';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ulid } from 'ulid';
import { openAsOwner } from '../support/database.js';
import { filed } from '../support/steps.js';
import type { TestApi } from '../support/api.js';
import { download, upload, uploaded, type FileView } from './support/client.js';
import { PDF } from './support/contents.js';
import { startFilesApi, type FilesApi } from './support/files-api.js';
import { startS3 } from './support/s3-server.js';

describe.each(['disk', 'S3'] as const)('verifying the files on %s', (where) => {
  let files: FilesApi;
  let api: TestApi;
  let store: FileStore;
  let s3: Awaited<ReturnType<typeof startS3>> | null = null;
  let all: FileView[];
  let other: FileView;
  beforeEach(async () => {
    s3 = where === 'S3' ? await startS3() : null;
    files = await startFilesApi(s3?.env);
    ({ api } = files);
    store = fileStoreOf(api.settings);
    const id = await filed(api);
    all = [];
    for (const n of [1, 2, 3]) all.push(await uploaded(api, 'officer1', id, { name: `${n}.pdf`, content: Buffer.concat([PDF, Buffer.from(`%${n}`)]) }));
    other = await uploaded(api, 'officer1', await filed(api), { content: Buffer.concat([PDF, Buffer.from('%1')]) });
  });
  afterEach(async () => {
    await store.close();
    await files.close();
    await s3?.close();
  });

  const verify = () => verifyFiles(api.db, store, 0);
  const at = (n: number) => all[n] as FileView;
  const addressOf = (f: FileView) => ({ sha256: f.sha256, fileId: f.id });

  async function replace(file: FileView, content: Buffer): Promise<void> {
    const path = join(files.folder, 'incoming', ulid());
    await writeFile(path, content);
    await store.put(addressOf(file), path);
  }

  it('finds nothing wrong with what the API stored, and the API gives it out', async () => {
    expect(await verify()).toEqual({ files: 4, bytes: 4 * (PDF.length + 2), breaks: [] });
    expect((await download(api, 'officer1', other.id)).bytes.equals(Buffer.concat([PDF, Buffer.from('%1')]))).toBe(true);
    expect((await download(api, 'officer1', other.id, { range: 'bytes=0-3' })).bytes.toString()).toBe('%PDF');
  });

  it('names a stored file that was replaced, even by one of the same length, and one that is missing', async () => {
    await replace(at(1), Buffer.concat([PDF, Buffer.from('%x')]));
    await store.remove(addressOf(at(2)));
    expect((await verify()).breaks).toEqual([
      { fileId: at(1).id, processId: at(1).caseId, fault: 'object-changed' }, { fileId: at(2).id, processId: at(2).caseId, fault: 'object-missing' },
    ]);
  });

  it('names a record that was changed in the database, in whatever column', async () => {
    for (const [column, value] of [['name', '别的.pdf'], ['fields', '{"provesWhat":"别的"}'], ['uploaded_by', ulid()], ['uploaded_at', '2026-03-01 00:00:00.000'], ['size', '1'], ['prev_hash', 'f'.repeat(64)], ['evidence_number', '7']] as const) {
      const [before] = (await api.db.query(`SELECT ${column} AS v FROM file WHERE id = ?`, [at(1).id])) as { v: unknown }[];
      await api.db.query(`UPDATE file SET ${column} = ? WHERE id = ?`, [value, at(1).id]);
      expect([column, (await verify()).breaks]).toEqual([column, [{ fileId: at(1).id, processId: at(1).caseId, fault: 'record-changed' }]]);
      await api.db.query(`UPDATE file SET ${column} = ? WHERE id = ?`, [before?.v, at(1).id]);
    }
    expect((await verify()).breaks).toEqual([]);
  });

  it('names a hash that was changed to that of another file', async () => {
    await api.db.query('UPDATE file SET sha256 = ? WHERE id = ?', [at(0).sha256, at(1).id]);
    expect((await verify()).breaks.map((b) => [b.fileId, b.fault])).toEqual([[at(1).id, 'record-changed'], [at(1).id, 'object-missing']]);
  });

  it('names a record that was taken out of the middle, and one taken off the end, by what is left of them', async () => {
    const owner = await openAsOwner(api.settings);
    await owner.query('DELETE FROM file WHERE id IN (?, ?)', [at(1).id, other.id]);
    await owner.destroy();
    const [first, ...others] = (await verify()).breaks;
    expect(first).toEqual({ fileId: at(2).id, processId: at(2).caseId, fault: 'record-missing' });
    expect(others.map((b) => [b.fault, b.fileId]).sort()).toEqual([at(1).id, other.id].sort().map((fileId) => ['unrecorded-object', fileId]));
  });

  it('takes an object whose record is still being written for no fault', async () => {
    const fileId = ulid();
    await replace({ ...at(0), id: fileId }, PDF);
    expect((await verify()).breaks).toEqual([{ fileId, processId: null, fault: 'unrecorded-object' }]);
    expect((await verifyFiles(api.db, store)).breaks).toEqual([]);
  });

  it('finds sealed files sound, and the case closed to more', async () => {
    expect(await sealFiles(api.db, at(0).caseId)).toBe(3);
    expect(await upload(api, 'officer1', at(0).caseId)).toMatchObject({ status: 409, body: { code: 'files-sealed' } });
    expect((await verify()).breaks).toEqual([]);
    const { body } = await api.call<{ items: FileView[] }>('officer1', 'GET', `/api/cases/${at(0).caseId}/files`);
    expect(body.items.map((f) => f.sealed)).toEqual([true, true, true]);
  });
});
