import type { DiskStore } from '#libs/files/disk-store.js';
import { storageFault } from '#libs/files/fault.js';
import { Intake } from '#libs/files/intake.js';
import { FILE_STORE } from '#apps/api/files/tokens.js';
import { jest } from '@jest/globals';
import { createWriteStream } from 'node:fs';
import { request, type ClientRequest } from 'node:http';
import type { Writable } from 'node:stream';
import { done, filed, registration } from '../support/steps.js';
import { until } from '../support/until.js';
import { FORM_TYPE, formBytes, signedIn, upload } from './support/client.js';
import { startFilesApi, type FilesApi } from './support/files-api.js';

const NOTHING = { stored: [], incoming: [], records: 0 };

describe('an upload that is interrupted', () => {
  let files: FilesApi;
  let id: string;
  beforeEach(async () => {
    files = await startFilesApi();
    id = await filed(files.api);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await files.close();
  });

  const bytes = formBytes({ content: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(4_000_000, 'x')]) });

  /** A sender that can be stopped half-way. */
  async function halfSent(caseId: string): Promise<{ sender: ClientRequest; answer: Promise<{ status: number; body: Record<string, unknown> }> }> {
    const url = new URL(`/api/cases/${caseId}/files`, files.api.origin);
    const sender = request(url, { method: 'POST', headers: { ...(await signedIn(files.api, 'officer1')), 'content-type': FORM_TYPE, 'content-length': String(bytes.length) } });
    const answer = new Promise<{ status: number; body: Record<string, unknown> }>((resolve, reject) => {
      sender.on('error', reject).on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve({ status: response.statusCode ?? 0, body: JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown> }));
      });
    });
    sender.write(bytes.subarray(0, 2_000_000));
    await until('the upload to begin', async () => (await files.left()).incoming.length === 1, 5_000);
    return { sender, answer };
  }

  it('leaves nothing when the sender hangs up', async () => {
    const { sender, answer } = await halfSent(id);
    sender.destroy();
    await expect(answer).rejects.toThrow();
    await until('the rest to be swept', async () => (await files.left()).incoming.length === 0, 5_000);
    expect(await files.left()).toEqual(NOTHING);
    expect((await upload(files.api, 'officer1', id)).status).toBe(201);
  });

  it('holds neither a transaction nor a lock while it runs: the case moves on', async () => {
    const { sender, answer } = await halfSent(id);
    await done(files.api, 'officer1', id, 'collect-evidence', {
      kind: 'documentary', title: '培训记录', collectedAt: files.api.clock.now(), place: '车间', collectors: [files.api.ids['officer1'], files.api.ids['officer2']], provesWhat: '未培训上岗',
    });
    sender.end(bytes.subarray(2_000_000));
    expect(await answer).toMatchObject({ status: 201, body: { size: 4_000_009 } });
  });

  it('keeps nothing when the case ends before the last byte has come', async () => {
    const { body } = await files.api.call<{ id: string }>('officer1', 'POST', '/api/cases', registration({ discoveredOn: '2026-03-02' }));
    const { sender, answer } = await halfSent(body.id);
    await done(files.api, 'deputy', body.id, 'decline-filing', { reason: '违法事实不成立' });
    sender.end(bytes.subarray(2_000_000));
    expect(await answer).toMatchObject({ status: 409, body: { code: 'files-sealed' } });
    expect(await files.left()).toEqual(NOTHING);
  });

  it('allows a person four at a time, and frees the place of one that breaks off', async () => {
    const four = await Promise.all([1, 2, 3, 4].map(async () => {
      const url = new URL(`/api/cases/${id}/files`, files.api.origin);
      const sender = request(url, { method: 'POST', headers: { ...(await signedIn(files.api, 'officer1')), 'content-type': FORM_TYPE, 'content-length': String(bytes.length) } });
      sender.on('error', () => undefined).write(bytes.subarray(0, 1_000_000));
      return sender;
    }));
    await until('four uploads', async () => (await files.left()).incoming.length === 4, 5_000);
    expect(await upload(files.api, 'officer1', id)).toMatchObject({ status: 429, body: { code: 'too-many-uploads' }, headers: { 'retry-after': expect.stringMatching(/^\d+$/) } });
    expect((await upload(files.api, 'officer2', id)).status).toBe(201);
    for (const sender of four) sender.destroy();
    await until('their places', async () => (await upload(files.api, 'officer1', id)).status === 201, 5_000);
  });

  it('answers 507 when the disk is full where uploads come in, and keeps nothing', async () => {
    jest.spyOn(files.api.app.get(Intake) as unknown as { create: () => Writable }, 'create').mockImplementation(() => createWriteStream('/dev/full', { flush: true }));
    const answer = await upload(files.api, 'officer1', id);
    expect(answer).toMatchObject({ status: 507, body: { type: '/problems/storage-full', status: 507, cure: expect.stringContaining('管理员') }, headers: { 'content-type': expect.stringMatching(/^application\/problem\+json/) } });
    expect(await files.left()).toEqual(NOTHING);
    jest.restoreAllMocks();
    expect((await upload(files.api, 'officer1', id)).status).toBe(201);
  });

  it('answers 507 when the store is full, 503 when it is away, and keeps nothing', async () => {
    const store = files.api.app.get<DiskStore>(FILE_STORE);
    const put = jest.spyOn(store, 'put');
    put.mockRejectedValueOnce(storageFault(Object.assign(new Error('no space left on device'), { code: 'ENOSPC', syscall: 'rename' })));
    expect(await upload(files.api, 'officer1', id)).toMatchObject({ status: 507, body: { code: 'storage-full' } });
    put.mockRejectedValueOnce(storageFault(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })));
    expect(await upload(files.api, 'officer1', id)).toMatchObject({ status: 503, body: { code: 'storage-unavailable' }, headers: { 'retry-after': '30' } });
    expect(await files.left()).toEqual(NOTHING);
  });

  it('takes the bytes back when the record cannot be written', async () => {
    const { db } = files.api;
    const createQueryRunner = db.createQueryRunner.bind(db);
    jest.spyOn(db, 'createQueryRunner').mockImplementation((mode) => {
      const runner = createQueryRunner(mode);
      const query = runner.query.bind(runner);
      jest.spyOn(runner, 'query').mockImplementation((sql: string, ...rest: unknown[]) => (sql.startsWith('INSERT INTO file') ? Promise.reject(new Error('the database is gone')) : (query as (...args: unknown[]) => Promise<unknown>)(sql, ...rest)) as never);
      return runner;
    });
    expect(await upload(files.api, 'officer1', id)).toMatchObject({ status: 500, body: { code: 'internal' } });
    expect(await files.left()).toEqual(NOTHING);
  });
});
