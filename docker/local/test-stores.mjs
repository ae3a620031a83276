import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obtainChromium } from './find-chromium.mjs';
import { noMariadb, obtainMariadb } from './find-mariadb.mjs';
import { obtainTemporal, obtainTestServer } from './find-temporal.mjs';
import { startMariadb } from './mariadb.mjs';
import { inLocal } from './paths.mjs';
import { step } from './progress.mjs';
import { startTemporal } from './temporal.mjs';

/** The programs that tests start for themselves, as environment variables. */
async function programs() {
  const mariadb = await obtainMariadb();
  if (!mariadb) throw noMariadb();
  return {
    ANQI_TEST_MARIADBD: mariadb.server,
    ANQI_TEST_TEMPORAL_BIN: await obtainTemporal(),
    ANQI_TEST_SERVER_BIN: await obtainTestServer(),
    ANQI_CHROMIUM: await obtainChromium(),
  };
}

/**
 * One MariaDB and one Temporal for a whole test run, in a folder that goes away with it. Flushing
 * is left to the system: the tests kill processes, not the machine.
 *
 * @param {(undo: () => unknown) => void} add takes what undoes each thing that was started
 * @returns {Promise<Record<string, string>>} the environment for the tests
 */
export async function startTestStores(add) {
  const env = await step('programs for the tests', async () => ({ ...await programs() }));
  const dir = mkdtempSync(join(tmpdir(), 'anqi-test-'));
  add(() => rmSync(dir, { recursive: true, force: true }));
  const mariadb = await step('MariaDB', () => startMariadb({
    dataDir: join(dir, 'mariadb'), durable: false, ownerIsAdministrator: true, logFile: inLocal('logs', 'test-mariadb.log'),
  }));
  add(() => mariadb.stop());
  const temporal = await step('Temporal', () => startTemporal({
    dbFile: join(dir, 'temporal.db'), durable: false, headless: true, logFile: inLocal('logs', 'test-temporal.log'),
  }));
  add(() => temporal.stop());
  return {
    ...env,
    ANQI_TEST_DB_HOST: '127.0.0.1',
    ANQI_TEST_DB_PORT: String(mariadb.port),
    ANQI_TEST_DB_OWNER_USER: mariadb.env.ANQI_DB_OWNER_USER,
    ANQI_TEST_DB_OWNER_PASSWORD: mariadb.env.ANQI_DB_OWNER_PASSWORD,
    ANQI_TEST_TEMPORAL_ADDRESS: temporal.address,
  };
}
