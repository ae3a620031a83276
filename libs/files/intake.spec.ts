import { createHash } from 'node:crypto';
import fs, { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { Intake, readableSize } from './intake.js';

describe('taking a file in', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anqi-intake-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('writes it whole, with its size and hash', async () => {
    const bytes = Buffer.alloc(3_000_000, '检查');
    const incoming = await new Intake(folder, 3_000_000).receive(Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]));
    expect(incoming).toMatchObject({ size: 3_000_000, sha256: createHash('sha256').update(bytes).digest('hex') });
    expect((await readFile(incoming.path)).equals(bytes)).toBe(true);
    await incoming.discard();
    expect(await readdir(folder)).toEqual([]);
  });

  it('reads no further than the limit, and keeps nothing', async () => {
    let produced = 0;
    const endless = Readable.from((function* () { for (;;) { produced += 65_536; yield Buffer.alloc(65_536); } })());
    await expect(new Intake(folder, 1_048_576).receive(endless)).rejects.toMatchObject({ code: 'file-too-large', status: 413, refusal: { zh: expect.stringContaining('1 MiB') } });
    expect(produced).toBeLessThan(4_000_000);
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses an empty file', async () => {
    await expect(new Intake(folder, 10).receive(Readable.from([]))).rejects.toMatchObject({ code: 'file-empty' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('gives up on a sender that has gone quiet', async () => {
    const quiet = new PassThrough();
    quiet.write('x');
    await expect(new Intake(folder, 10, 30).receive(quiet)).rejects.toMatchObject({ code: 'upload-stalled', status: 408 });
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps nothing of a sender that breaks off', async () => {
    const broken = new PassThrough();
    broken.write('x');
    setTimeout(() => broken.destroy(new Error('gone')), 20);
    await expect(new Intake(folder, 10).receive(broken)).rejects.toThrow('gone');
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['stalls', 'upload-stalled', (_sender: PassThrough) => undefined],
    ['breaks off', 'GONE', (sender: PassThrough) => void sender.destroy(Object.assign(new Error('gone'), { code: 'GONE' }))],
  ])('tells of a sender that %s before a slow disk has opened the file', async (_what, code, act) => {
    class OnSlowDisk extends Intake {
      protected override create(path: string) {
        return createWriteStream(path, { fs: { ...fs, open: (...args: Parameters<typeof fs.open>) => void setTimeout(() => fs.open(...args), 60) } });
      }
    }
    const sender = new PassThrough();
    const received = new OnSlowDisk(folder, 10, 20).receive(sender);
    act(sender);
    await expect(received).rejects.toMatchObject({ code });
    await delay(100);
    expect(await readdir(folder)).toEqual([]);
  });

  it('says that the disk is full when it is', async () => {
    class OnFullDisk extends Intake {
      protected override create() {
        return createWriteStream('/dev/full', { flush: true });
      }
    }
    await expect(new OnFullDisk(folder, 10_000_000).receive(Readable.from([Buffer.alloc(2_000_000)]))).rejects.toMatchObject({ code: 'storage-full', status: 507, cause: { code: 'ENOSPC' } });
  });

  it('sweeps away at start what a killed process left, and nothing else', async () => {
    const hourAgo = Date.now() / 1000 - 3_700;
    for (const name of ['old.part', 'young.part', 'other.txt']) await writeFile(join(folder, name), 'x');
    for (const name of ['old.part', 'other.txt']) await utimes(join(folder, name), hourAgo, hourAgo);
    await new Intake(folder, 10).prepare();
    expect((await readdir(folder)).sort()).toEqual(['other.txt', 'young.part']);
  });

  it('names sizes as people do', () => {
    expect([0, 1023, 1024, 1_572_864, 2_147_483_648].map(readableSize)).toEqual(['0 B', '1023 B', '1 KiB', '1.5 MiB', '2 GiB']);
  });
});
