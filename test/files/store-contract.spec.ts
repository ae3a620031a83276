import { DiskStore } from '#libs/files/disk-store.js';
import { S3Store } from '#libs/files/s3-store.js';
import type { FileStore, ObjectAddress } from '#libs/files/store.js';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ulid } from 'ulid';
import { startS3 } from './support/s3-server.js';

type Opened = { store: FileStore; close: () => Promise<void> };

async function onDisk(folder: string): Promise<Opened> {
  return { store: new DiskStore(join(folder, 'objects')), close: async () => undefined };
}

async function inBucket(): Promise<Opened> {
  const { s3, close } = await startS3();
  return { store: new S3Store(s3), close };
}

describe.each([['disk', onDisk], ['S3', inBucket]] as const)('the file store on %s', (_, open) => {
  let folder: string;
  let opened: Opened;
  let store: FileStore;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anqi-store-'));
    opened = await open(folder);
    store = opened.store;
    await store.prepare();
    await mkdir(join(folder, 'incoming'));
  });
  afterAll(async () => {
    await store.close();
    await opened.close();
    await rm(folder, { recursive: true });
  });

  async function incoming(content: Buffer): Promise<{ path: string; address: ObjectAddress }> {
    const path = join(folder, 'incoming', ulid());
    await writeFile(path, content);
    return { path, address: { sha256: createHash('sha256').update(content).digest('hex'), fileId: ulid() } };
  }

  async function all(): Promise<string[]> {
    const found: string[] = [];
    for await (const { fileId } of store.list()) found.push(fileId);
    return found.sort();
  }

  it('gives back what it took, whole and in part, and takes the incoming file away', async () => {
    const content = Buffer.from('现场检查记录'.repeat(1000));
    const { path, address } = await incoming(content);
    await store.put(address, path);
    expect(await store.size(address)).toBe(content.length);
    expect((await buffer(await store.read(address))).equals(content)).toBe(true);
    expect((await buffer(await store.read(address, { start: 10, end: 19 }))).equals(content.subarray(10, 20))).toBe(true);
    expect((await buffer(await store.read(address, { start: content.length - 1, end: content.length - 1 }))).length).toBe(1);
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
    await store.remove(address);
  });

  it('takes a file of many parts', async () => {
    const content = Buffer.alloc(20 * 1_048_576 + 7);
    for (let i = 0; i < content.length; i += 4096) content.writeUInt32BE(i, i);
    const { path, address } = await incoming(content);
    await store.put(address, path);
    const read = createHash('sha256').update(await buffer(await store.read(address))).digest('hex');
    expect(read).toBe(address.sha256);
    await store.remove(address);
  });

  it('keeps the same bytes once for each record, so that removing one leaves the other', async () => {
    const [a, b] = [await incoming(Buffer.from('same')), await incoming(Buffer.from('same'))];
    await Promise.all([store.put(a.address, a.path), store.put(b.address, b.path)]);
    await store.remove(a.address);
    expect([await store.size(a.address), await store.size(b.address)]).toEqual([null, 4]);
    await store.remove(b.address);
  });

  it('lists every object and nothing else', async () => {
    const files = await Promise.all(['one', 'two', 'three'].map((text) => incoming(Buffer.from(text))));
    for (const { path, address } of files) await store.put(address, path);
    expect(await all()).toEqual(files.map((f) => f.address.fileId).sort());
    for (const { address } of files) await store.remove(address);
    expect(await all()).toEqual([]);
  });

  it('says which object is missing, and is content to remove it again', async () => {
    const { address } = await incoming(Buffer.from('never stored'));
    expect(await store.size(address)).toBeNull();
    await expect(store.read(address)).rejects.toMatchObject({ code: 'stored-file-missing' });
    await store.remove(address);
    await rm(join(folder, 'incoming'), { recursive: true });
    await mkdir(join(folder, 'incoming'));
  });

  it('stores nothing when the file to take is gone', async () => {
    const { path, address } = await incoming(Buffer.from('gone'));
    await rm(path);
    await expect(store.put(address, path)).rejects.toMatchObject({ code: 'storage-unavailable', status: 503 });
    expect(await all()).toEqual([]);
  });
});

describe('a store that cannot be reached', () => {
  it('is named at start, and answers 503 to each file', async () => {
    const store = new S3Store({ bucket: 'anqi-files', endpoint: 'http://127.0.0.1:1', region: 'us-east-1', accessKey: 'a', secretKey: 'b', pathStyle: true });
    await expect(store.prepare()).rejects.toThrow('ANQI_S3_BUCKET');
    await expect(store.size({ sha256: 'a'.repeat(64), fileId: ulid() })).rejects.toMatchObject({ code: 'storage-unavailable' });
    await store.close();
  });
});
