import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

const NAME = 'backup.json';
export const DATABASE_FILE = 'database.sql.gz';
export const TEMPORAL_FILE = 'temporal.db';
export const EVIDENCE_FILE = 'evidence.list.gz';
export const SEALS_FOLDER = 'seals';

const part = z.object({ file: z.string().regex(/^(seals\/)?[\w.-]+$/), size: z.number().int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

const schema = z.object({
  format: z.literal(1),
  /** UTC: the two stores are of different moments, and reconcile is what makes them agree. */
  databaseAt: z.iso.datetime(),
  temporalAt: z.iso.datetime().nullable(),
  /** Names of the migrations in the dump: it can be loaded by this version or a later one. */
  migrations: z.array(z.string()).min(1),
  evidence: z.object({ files: z.number().int(), bytes: z.number().int() }),
  parts: z.array(part).min(2),
});

export type Manifest = z.infer<typeof schema>;
export type Part = z.infer<typeof part>;

/** The backup cannot be used; `message` says why, in both languages. */
export class BadBackup extends Error {}

export async function measure(folder: string, file: string): Promise<Part> {
  const path = join(folder, file);
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { file, size: (await stat(path)).size, sha256: hash.digest('hex') };
}

const checksum = (text: string) => createHash('sha256').update(text).digest('hex');

/** Written last and under another name first: a backup that was cut short has no manifest. Its last line is its own checksum. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const path = join(folder, NAME);
  await writeFile(`${path}.part`, `${text}${checksum(text)}\n`, { mode: 0o600, flush: true });
  await rename(`${path}.part`, path);
}

/** Reads the manifest and holds every part against it. Throws BadBackup when anything is missing, changed or not readable. */
export async function readBackup(folder: string): Promise<Manifest> {
  const whole = await readFile(join(folder, NAME), 'utf8').catch(() => null);
  if (whole === null) throw new BadBackup(`“${folder}”不是完整的备份：没有 ${NAME}。It is no complete backup: ${NAME} is missing.`);
  const end = whole.lastIndexOf('}') + 2;
  const text = whole.slice(0, end);
  if (whole.slice(end) !== `${checksum(text)}\n`) throw new BadBackup(`${NAME} 已损坏。${NAME} is damaged.`);
  const parsed = schema.safeParse(JSON.parse(text));
  if (!parsed.success) throw new BadBackup(`${NAME} 的格式不认识。The format of ${NAME} is not known.`);
  for (const expected of parsed.data.parts) {
    const found = await measure(folder, expected.file).catch(() => null);
    if (found === null) throw new BadBackup(`备份缺少 ${expected.file}。The backup lacks ${expected.file}.`);
    if (found.sha256 !== expected.sha256) throw new BadBackup(`${expected.file} 已损坏（摘要不符）。${expected.file} is damaged: its SHA-256 differs.`);
  }
  return parsed.data;
}
