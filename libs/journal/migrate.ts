import type { Settings } from '#libs/settings/settings.js';
import { openDatabase } from './data-source.js';

/** Tables that only grow: the app may read and add, never change or remove. */
const APPEND_ONLY = new Set(['journal', 'seal', 'file_access', 'administration']);

/** Brings the schema up to date and gives the app's user exactly the rights it needs. Returns the names applied. */
export async function migrate(settings: Settings): Promise<string[]> {
  const db = await openDatabase(settings, 'owner');
  try {
    const applied = await db.runMigrations({ transaction: 'each' });
    const rows = (await db.query('SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ?', [settings.db.name])) as { name: string }[];
    const user = `\`${settings.db.user.replaceAll('`', '')}\`@'%'`;
    for (const { name } of rows) {
      const rights = APPEND_ONLY.has(name) || name === 'migration' ? 'SELECT, INSERT' : 'SELECT, INSERT, UPDATE, DELETE';
      await db.query(`GRANT ${rights} ON \`${settings.db.name}\`.\`${name}\` TO ${user}`);
    }
    return applied.map((m) => m.name);
  } finally {
    await db.destroy();
  }
}
