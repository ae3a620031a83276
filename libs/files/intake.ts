import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ulid } from 'ulid';
import { FileFault, storageFault } from './fault.js';

const STALLED_MS = 60_000;
/** An upload without a byte for a minute has been given up; an hour leaves room for any clock. */
const STALE_MS = 3_600_000;
const SUFFIX = '.part';

/** A complete file that nobody owns yet. `discard` removes it unless a store has taken it. */
export interface Incoming {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  discard(): Promise<void>;
}

/** Bytes as people count them: 2 GiB. */
export function readableSize(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  return `${Number((bytes / 1024 ** power).toFixed(1))} ${units[power]}`;
}

/** Where uploads are written while they come: one file each, in a folder of their own, so that an aborted one leaves nothing among the stored. */
export class Intake {
  constructor(
    private readonly folder: string,
    /** Bytes one file may have. */
    readonly limit: number,
    private readonly stalledMs = STALLED_MS,
  ) {}

  /** Makes the folder and removes what has not been written to for an hour. Other processes may be using it: younger files are theirs. */
  async prepare(staleMs = STALE_MS): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    for (const name of await readdir(this.folder)) {
      const path = join(this.folder, name);
      const found = name.endsWith(SUFFIX) ? await stat(path).catch(() => null) : null;
      if (found && Date.now() - found.mtimeMs > staleMs) await rm(path, { force: true });
    }
  }

  tooLarge(): FileFault {
    return new FileFault('file-too-large', { limit: readableSize(this.limit) }, 'file');
  }

  /**
   * Writes the stream to disk in constant memory, hashing as it passes, and returns once it is safe there. Throws a
   * FileFault when it is empty, too large, stalls, or the disk is full; whatever it throws, the file is gone.
   */
  async receive(source: Readable): Promise<Incoming> {
    const path = join(this.folder, `${ulid()}${SUFFIX}`);
    const discard = () => rm(path, { force: true });
    const hash = createHash('sha256');
    let size = 0;
    const meter = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        stall.refresh();
        size += chunk.length;
        if (size > this.limit) return done(this.tooLarge());
        hash.update(chunk);
        done(null, chunk);
      },
    });
    const stall = setTimeout(() => meter.destroy(new FileFault('upload-stalled', { seconds: this.stalledMs / 1000 })), this.stalledMs);
    const file = this.create(path);
    try {
      // Nothing is awaited before this line: a sender that breaks off while a slow disk opens the file must find somebody listening, since an unheard stream error ends the process.
      await pipeline(source, meter, file);
      if (size === 0) throw new FileFault('file-empty', {}, 'file');
    } catch (error) {
      // A file still being opened would appear after its removal.
      if (!file.closed) await new Promise((closed) => file.once('close', closed));
      await discard();
      throw (error as NodeJS.ErrnoException).syscall === undefined ? error : storageFault(error);
    } finally {
      clearTimeout(stall);
    }
    return { path, sha256: hash.digest('hex'), size, discard };
  }

  protected create(path: string): Writable {
    return createWriteStream(path, { flags: 'wx', mode: 0o640, flush: true, highWaterMark: 1_048_576 });
  }
}
