import type { Settings } from '#libs/settings/settings.js';
import { pruneAccesses } from '#libs/access-log/prune.js';
import { foundMissingKeys } from '#libs/privacy/index.js';
import type { DataSource } from 'typeorm';
import { openDatabase } from './data-source.js';

/** Tables that only grow: the app may read and add, never change or remove. */
const APPEND_ONLY = new Set(['journal', 'seal', 'file_access', 'administration', 'data_key', 'access_log']);

/** Every right on a table that an earlier release or somebody by hand may have given. */
const RIGHTS = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'CREATE', 'DROP', 'ALTER', 'INDEX', 'REFERENCES', 'TRIGGER', 'CREATE VIEW', 'SHOW VIEW', 'GRANT OPTION'];

/** The rights on one table and no others: those that are missing first, so that a running app is never without. */
async function setRights(db: DataSource, table: string, user: string, rights: readonly string[]): Promise<void> {
  await db.query(`GRANT ${rights.join(', ')} ON ${table} TO ${user}`);
  await db.query(`REVOKE ${RIGHTS.filter((right) => !rights.includes(right)).join(', ')} ON ${table} FROM ${user}`);
}

/**
 * Rights on the whole database would stand beside those on its tables. An owner whose own rights are by a pattern of names, as on
 * the databases of benches and demonstrations, may neither give nor revoke them.
 */
const NONE_TO_REVOKE = new Set(['ER_NONEXISTING_GRANT', 'ER_DBACCESS_DENIED_ERROR']);

async function revokeOnDatabase(db: DataSource, name: string, user: string): Promise<void> {
  await db.query(`REVOKE ALL PRIVILEGES ON \`${name}\`.* FROM ${user}`).catch((error: unknown) => {
    if (!NONE_TO_REVOKE.has((error as { code?: string }).code ?? '')) throw error;
  });
}

/** Brings the schema up to date, removes what the access log keeps no longer, and gives the app's user exactly the rights it needs: what it had beyond them is revoked. Returns the names applied. */
export async function migrate(settings: Settings): Promise<string[]> {
  const db = await openDatabase(settings, 'owner');
  try {
    const applied = await db.runMigrations({ transaction: 'each' });
    const rows = (await db.query('SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ?', [settings.db.name])) as { name: string }[];
    const user = `\`${settings.db.user.replaceAll('`', '')}\`@'%'`;
    for (const { name } of rows) {
      const rights = APPEND_ONLY.has(name) || name === 'migration' ? ['SELECT', 'INSERT'] : ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];
      await setRights(db, `\`${settings.db.name}\`.\`${name}\``, user, rights);
    }
    await revokeOnDatabase(db, settings.db.name, user);
    await foundMissingKeys(db);
    await pruneAccesses(db, new Date().toISOString());
    return applied.map((m) => m.name);
  } finally {
    await db.destroy();
  }
}
