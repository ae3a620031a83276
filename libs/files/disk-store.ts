import { mkdir, open, opendir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { FileFault, storageFault } from './fault.js';
import { addressOf, keyOf, type ByteRange, type FileStore, type ObjectAddress } from './store.js';

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** A name is on the disk only once its folder has been written, too. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Files under one folder. Incoming files must lie on the same file system: they are renamed into place, whole or not at all. */
export class DiskStore implements FileStore {
  constructor(private readonly root: string) {}

  async prepare(): Promise<void> {
    await mkdir(this.root, { recursive: true });
  }

  async put(address: ObjectAddress, path: string): Promise<void> {
    const target = this.path(address);
    const folder = dirname(target);
    try {
      if ((await mkdir(folder, { recursive: true })) !== undefined) await syncFolder(this.root);
      await rename(path, target);
      await syncFolder(folder);
    } catch (error) {
      await this.remove(address);
      throw storageFault(error);
    }
  }

  async size(address: ObjectAddress): Promise<number | null> {
    try {
      return (await stat(this.path(address))).size;
    } catch (error) {
      if (isMissing(error)) return null;
      throw storageFault(error);
    }
  }

  async read(address: ObjectAddress, range?: ByteRange): Promise<Readable> {
    try {
      const file = await open(this.path(address), 'r');
      return file.createReadStream({ highWaterMark: 262_144, ...range });
    } catch (error) {
      throw isMissing(error) ? new FileFault('stored-file-missing', {}, undefined, { cause: error }) : storageFault(error);
    }
  }

  async remove(address: ObjectAddress): Promise<void> {
    try {
      await rm(this.path(address), { force: true });
    } catch (error) {
      throw storageFault(error);
    }
  }

  async *list(): AsyncIterable<ObjectAddress> {
    for (const folder of await readdir(this.root)) {
      for await (const { name } of await opendir(join(this.root, folder))) {
        const address = addressOf(`${folder}/${name}`);
        if (address) yield address;
      }
    }
  }

  async close(): Promise<void> {
    // Nothing is held open between calls.
  }

  private path(address: ObjectAddress): string {
    return join(this.root, ...keyOf(address).split('/'));
  }
}
