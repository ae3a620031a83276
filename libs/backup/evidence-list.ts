import type { FileStore } from '#libs/files/store.js';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip, createGzip } from 'node:zlib';
import { pipeline } from 'node:stream/promises';
import type { DataSource } from 'typeorm';

const BATCH = 1_000;

export interface EvidenceCount {
  readonly files: number;
  readonly bytes: number;
}

/** One line a file on record: id, size, SHA-256. The bytes themselves are kept by a copy of the store: they never change. */
export async function listEvidence(db: DataSource, path: string): Promise<EvidenceCount> {
  let files = 0;
  let bytes = 0;
  async function* lines(): AsyncIterable<string> {
    for (let after = ''; ; ) {
      const rows = (await db.query('SELECT id, size, sha256 FROM file WHERE id > ? ORDER BY id LIMIT ?', [after, BATCH])) as { id: string; size: string; sha256: string }[];
      for (const { id, size, sha256 } of rows) {
        files += 1;
        bytes += Number(size);
        yield `${id} ${size} ${sha256}\n`;
      }
      const last = rows.at(-1);
      if (!last) return;
      after = last.id;
    }
  }
  const target = await open(path, 'wx', 0o600);
  await pipeline(lines, createGzip(), target.createWriteStream({ flush: true }));
  return { files, bytes };
}

/** The files of such a list that the store does not hold, or holds in another size. Their content `verifyFiles` reads. */
export async function missingEvidence(store: FileStore, path: string): Promise<string[]> {
  const missing: string[] = [];
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    const [fileId = '', size = '', sha256 = ''] = line.split(' ');
    if ((await store.size({ fileId, sha256 })) !== Number(size)) missing.push(fileId);
  }
  return missing;
}
