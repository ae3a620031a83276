import { migrate } from '#libs/journal/migrate.js';
import { openDatabase } from '#libs/journal/data-source.js';
import { readSettings, type Settings } from '#libs/settings/settings.js';
import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import type { DataSource } from 'typeorm';

const APP_PASSWORD = 'app-of-the-tests';

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests with npm test, which starts the stores`);
  return value;
}

/** Settings of a fresh database on the test server; the app's user has only the rights the migrations give it. */
export async function createTestDatabase(overrides: NodeJS.ProcessEnv = {}): Promise<{ settings: Settings; drop: () => Promise<void> }> {
  const name = `anqi_test_${randomBytes(6).toString('hex')}`;
  const owner = { host: needed('ANQI_TEST_DB_HOST'), port: Number(needed('ANQI_TEST_DB_PORT')), user: needed('ANQI_TEST_DB_OWNER_USER'), password: needed('ANQI_TEST_DB_OWNER_PASSWORD') };
  const admin = await createConnection(owner);
  await admin.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  await admin.query(`CREATE USER ${name}@'%' IDENTIFIED BY '${APP_PASSWORD}'`);
  await admin.end();
  const settings = readSettings({
    ANQI_DB_HOST: owner.host, ANQI_DB_PORT: String(owner.port), ANQI_DB_NAME: name, ANQI_DB_USER: name, ANQI_DB_PASSWORD: APP_PASSWORD, ANQI_DB_POOL: '8', ANQI_DB_WAIT_MS: '120000',
    ANQI_DB_OWNER_USER: owner.user, ANQI_DB_OWNER_PASSWORD: owner.password, ANQI_TEMPORAL_ADDRESS: process.env['ANQI_TEST_TEMPORAL_ADDRESS'],
    ANQI_TASK_QUEUE: name, ANQI_HTTP_PORT: '0', ANQI_LOG_LEVEL: 'silent', ANQI_SESSION_SECRET: 'secret-of-the-tests', ANQI_SESSION_CACHE_MS: '0', ANQI_SEAL_KEY: 'seal-of-the-tests', ANQI_PRIVACY_KEY: 'privacy-of-the-tests-and-of-nothing-else', ANQI_SIGN_IN_PER_MINUTE: '1000000', ANQI_PUBLIC_PER_MINUTE: '1000000', ...overrides,
  });
  await migrate(settings);
  return {
    settings,
    drop: async () => {
      const connection = await createConnection(owner);
      await connection.query(`DROP DATABASE ${name}`);
      await connection.query(`DROP USER ${name}@'%'`);
      await connection.end();
    },
  };
}

export function openAsOwner(settings: Settings): Promise<DataSource> {
  return openDatabase(settings, 'owner');
}

/** Whether some connection of this database waits for a row that another has locked. */
export async function waitsForLock(settings: Settings): Promise<boolean> {
  const owner = await createConnection({ host: settings.db.host, port: settings.db.port, user: settings.owner.user, password: settings.owner.password });
  const [rows] = await owner.query(
    "SELECT 1 FROM information_schema.innodb_trx t JOIN information_schema.processlist p ON p.id = t.trx_mysql_thread_id WHERE t.trx_state = 'LOCK WAIT' AND p.db = ?", [settings.db.name]);
  await owner.end();
  return (rows as unknown[]).length > 0;
}
