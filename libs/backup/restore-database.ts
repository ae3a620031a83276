import { openDatabase } from '#libs/journal/data-source.js';
import { migrate } from '#libs/journal/migrate.js';
import { MIGRATIONS } from '#libs/journal/migrations/index.js';
import type { Settings } from '#libs/settings/settings.js';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { loadDatabase } from './database-dump.js';
import { BadBackup, DATABASE_FILE, readBackup, type Manifest } from './manifest.js';

async function tables(db: DataSource): Promise<string[]> {
  return ((await db.query("SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")) as { name: string }[]).map((r) => r.name);
}

/** Bureaus are founded first and never removed: without one nothing has been entered. */
async function isEmpty(db: DataSource): Promise<boolean> {
  if (!(await tables(db)).includes('bureau')) return true;
  return ((await db.query('SELECT 1 FROM bureau LIMIT 1')) as unknown[]).length === 0;
}

async function dropTables(db: DataSource): Promise<void> {
  for (const name of await tables(db)) await db.query(`DROP TABLE \`${name}\``);
}

function checkVersion({ migrations }: Manifest): void {
  const known = new Set(MIGRATIONS.map((m) => m.name));
  const unknown = migrations.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new BadBackup(`备份来自更新的版本（${unknown.join('、')}），请先升级程序。The backup is of a later version: upgrade first.`);
}

/**
 * Loads the database of a backup and brings its schema up to date. Refuses a damaged backup, and a database that holds a
 * bureau unless it is to be replaced; nothing is touched then. Afterwards nobody is signed in, and every open process is
 * marked for its workflow to look at again: what a workflow has seen may be what was lost.
 */
export async function restoreDatabase(settings: Settings, { from, replacing }: { from: string; replacing: boolean }): Promise<Manifest> {
  const manifest = await readBackup(from);
  checkVersion(manifest);
  const db = await openDatabase(settings, 'owner');
  try {
    if (!replacing && !(await isEmpty(db))) throw new BadBackup('数据库中已有单位；确要覆盖，加 --replace。The database holds a bureau already: to overwrite it, add --replace.');
    await dropTables(db);
    await loadDatabase(settings, join(from, DATABASE_FILE));
    await migrate(settings);
    await db.query('DELETE FROM session');
    await db.query('UPDATE process SET to_clock = 1 WHERE ended = 0');
  } finally {
    await db.destroy();
  }
  return manifest;
}
