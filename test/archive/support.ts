import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execFile } from 'node:child_process';
import { fromBuffer, type Entry } from 'yauzl';

export interface Unzipped { readonly name: string; readonly flags: number; readonly bytes: Buffer }

/** Reads a ZIP with a reader that is strict about names: it refuses absolute ones, backslashes and “..”. */
export function unzip(zip: Buffer): Promise<Unzipped[]> {
  return new Promise((resolve, reject) => {
    const found: Unzipped[] = [];
    fromBuffer(zip, { lazyEntries: true, strictFileNames: true }, (error, file) => {
      if (error) return reject(error);
      file.on('error', reject);
      file.on('end', () => resolve(found));
      file.on('entry', (entry: Entry) => file.openReadStream(entry, (broken, stream) => {
        if (broken) return reject(broken);
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject).on('end', () => {
          found.push({ name: entry.fileName, flags: entry.generalPurposeBitFlag, bytes: Buffer.concat(chunks) });
          file.readEntry();
        });
      }));
      file.readEntry();
    });
  });
}

/** Puts the entries into a new folder, as any program would unpack them. */
export async function extract(entries: readonly Unzipped[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'anqi-archive-'));
  for (const { name, bytes } of entries) {
    const path = join(folder, ...name.split('/'));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  return folder;
}

/** Runs the archive's own program, with nothing of this project in reach. */
export function verify(folder: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['verify.mjs'], { cwd: folder, env: { PATH: process.env['PATH'] ?? '' } }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
    });
  });
}
