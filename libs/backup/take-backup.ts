import { sealOptions } from '#libs/seal/seal-options.js';
import type { Settings } from '#libs/settings/settings.js';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { dumpDatabase } from './database-dump.js';
import { listEvidence } from './evidence-list.js';
import { BadBackup, DATABASE_FILE, EVIDENCE_FILE, measure, SEALS_FOLDER, TEMPORAL_FILE, writeManifest, type Manifest } from './manifest.js';
import { copyTemporal } from './temporal-copy.js';

export interface BackupOptions {
  /** An absent or empty folder. */
  readonly to: string;
  /** The SQLite file of a Temporal server on this machine; null for a cluster, which is backed up by its own database's means. */
  readonly temporalFile: string | null;
}

async function emptyFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  if ((await readdir(path)).length > 0) throw new BadBackup(`“${path}”不是空文件夹。“${path}” is not empty.`);
}

async function copySeals(from: string, to: string): Promise<string[]> {
  const names = (await readdir(from).catch(() => [])).filter((name) => name.endsWith('.seal'));
  await mkdir(to, { mode: 0o700 });
  for (const name of names) await copyFile(join(from, name), join(to, name));
  return names.map((name) => `${SEALS_FOLDER}/${name}`);
}

/**
 * Backs up a running installation: the database in one snapshot, then Temporal's file in another, the list of evidence
 * files and the seals, each with its checksum. The stores are of two moments by nature; `reconcile` after a restore makes
 * them agree. Holds no secret: keys and passwords are kept apart.
 */
export async function takeBackup(db: DataSource, settings: Settings, { to, temporalFile }: BackupOptions): Promise<Manifest> {
  await emptyFolder(to);
  const migrations = (await db.query('SELECT name FROM migration ORDER BY id')) as { name: string }[];
  const databaseAt = new Date().toISOString();
  await dumpDatabase(settings, join(to, DATABASE_FILE));
  const evidence = await listEvidence(db, join(to, EVIDENCE_FILE));
  const files = [DATABASE_FILE, EVIDENCE_FILE, ...(await copySeals(sealOptions(settings).folder, join(to, SEALS_FOLDER)))];
  const temporalAt = temporalFile === null ? null : new Date().toISOString();
  if (temporalFile !== null) {
    await copyTemporal(temporalFile, join(to, TEMPORAL_FILE));
    files.push(TEMPORAL_FILE);
  }
  const parts = [];
  for (const file of files) parts.push(await measure(to, file));
  const manifest: Manifest = { format: 1, databaseAt, temporalAt, migrations: migrations.map((m) => m.name), evidence, parts };
  await writeManifest(to, manifest);
  return manifest;
}
