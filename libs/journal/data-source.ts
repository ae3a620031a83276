import { attachVault } from '#libs/privacy/index.js';
import type { Settings } from '#libs/settings/settings.js';
import { DataSource } from 'typeorm';
import { BUREAU_ENTITIES } from '#libs/bureau/entities.js';
import { MIGRATIONS } from './migrations/index.js';
import { boundWaiting, type Pool } from './pool-wait.js';

/**
 * Describes the database. `app` has no UPDATE or DELETE on the journal; `owner` owns the tables and only migrates.
 * Dates come back as text: a JavaScript Date would move a legal day with the machine's time zone.
 */
export function createDataSource(settings: Settings, as: 'app' | 'owner' = 'app'): DataSource {
  const { user, password } = as === 'owner' ? settings.owner : settings.db;
  return new DataSource({
    type: 'mysql',
    host: settings.db.host,
    port: settings.db.port,
    database: settings.db.name,
    username: user,
    password,
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    dateStrings: true,
    poolSize: as === 'owner' ? 2 : settings.db.pool,
    entities: BUREAU_ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    // A stack captured for each statement, for the one in a million that fails, took a twenty-fifth of the API's time.
    extra: { supportBigNumbers: true, trace: false, connectionLimit: as === 'owner' ? 2 : settings.db.pool },
  });
}

const READ_COMMITTED = 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED';

/**
 * Opens it, at READ COMMITTED: the journal locks single existing rows by key, and gap locks, which the default level adds
 * for rows that are missing, would make unrelated commands wait for each other.
 */
export async function openDatabase(settings: Settings, as: 'app' | 'owner' = 'app'): Promise<DataSource> {
  const db = createDataSource(settings, as);
  attachVault(db, settings.privacy);
  await db.initialize();
  const { pool } = db.driver as unknown as { pool: Pool & { on(event: 'connection', listener: (c: { query(sql: string): void }) => void): void } };
  pool.on('connection', (connection) => connection.query(READ_COMMITTED));
  boundWaiting(pool, settings.db.waitMs);
  // The one connection that opening made was there before the listener.
  await db.query(READ_COMMITTED);
  return db;
}
