import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { filed } from '../support/steps.js';
import { signedIn, type FileView } from './support/client.js';
import { startFilesApi, type FilesApi } from './support/files-api.js';

const SENDER = new URL('support/send-large.mjs', import.meta.url).pathname;
const RECEIVER = new URL('support/receive-large.mjs', import.meta.url).pathname;
const MIB = 1_048_576;
const SIZE = 1024 * MIB;

/** What this process, the server's, holds outside the heap of its script: where the bytes of files are. */
const outsideHeap = () => process.memoryUsage.rss() - process.memoryUsage().heapTotal;

/** The most of it beyond what it had at the start, while `work` ran. */
async function extraMemory<T>(work: () => Promise<T>): Promise<{ result: T; extra: number }> {
  const start = outsideHeap();
  let most = start;
  const sampling = setInterval(() => (most = Math.max(most, outsideHeap())), 20);
  try {
    return { result: await work(), extra: most - start };
  } finally {
    clearInterval(sampling);
  }
}

describe('a file of 1 GiB', () => {
  let files: FilesApi;
  beforeAll(async () => {
    files = await startFilesApi();
  });
  afterAll(() => files.close());

  it('is taken in and given out within 100 MiB of memory', async () => {
    const { api } = files;
    const id = await filed(api);
    const { authorization = '' } = await signedIn(api, 'officer1');
    const send = async (size: number) => {
      const { stdout } = await promisify(execFile)(process.execPath, [SENDER, `${api.origin}/api/cases/${id}/files`, authorization, String(size)]);
      return JSON.parse(stdout) as { status: number; body: FileView };
    };
    // What the first upload of all loads and compiles stays in memory, however large the file.
    await send(SIZE / 16);
    const received = await extraMemory(() => send(SIZE));
    expect(received.result).toMatchObject({ status: 201, body: { size: SIZE, mediaType: 'video/mp4' } });
    expect(received.extra).toBeLessThan(100 * MIB);
    const given = await extraMemory(async () => {
      const { stdout } = await promisify(execFile)(process.execPath, [RECEIVER, `${api.origin}/api/files/${received.result.body.id}`, authorization]);
      return JSON.parse(stdout) as { status: number; sha256: string };
    });
    expect(given.result).toEqual({ status: 200, sha256: received.result.body.sha256 });
    expect(given.extra).toBeLessThan(100 * MIB);
  }, 90_000);
});
