import type { Settings } from '#libs/settings/settings.js';
import { createConnection, type Connection } from 'mysql2/promise';
import { randomBytes } from 'node:crypto';
import { migrate } from './migrate.js';

async function asOwner<T>({ db, owner }: Settings, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await createConnection({ host: db.host, port: db.port, user: owner.user, password: owner.password });
  try {
    return await work(connection);
  } finally {
    await connection.end();
  }
}

/**
 * Gives `work` the settings of a fresh database beside the real one, `anqi_<label>_…`, with the present schema, and drops it
 * afterwards whatever happened. Needs the owner's account.
 */
export async function withScratchDatabase<T>(settings: Settings, label: 'demo' | 'bench', work: (settings: Settings) => Promise<T>): Promise<T> {
  const name = `anqi_${label}_${randomBytes(5).toString('hex')}`;
  await asOwner(settings, (db) => db.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`));
  try {
    const scratch: Settings = { ...settings, db: { ...settings.db, name } };
    await migrate(scratch);
    return await work(scratch);
  } finally {
    await asOwner(settings, (db) => db.query(`DROP DATABASE ${name}`));
  }
}
