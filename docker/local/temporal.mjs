import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run, runOrFail } from './commands.mjs';
import { obtainTemporal } from './find-temporal.mjs';
import { answers, freePort } from './ports.mjs';
import { startProcess } from './processes.mjs';
import { waitUntil } from './waiting.mjs';

export const NAMESPACE = 'default';

/** What a workflow says of its case or petition, so that it can be found by it. */
export const SEARCH_ATTRIBUTES = {
  AnqiBureau: 'Keyword', AnqiStage: 'Keyword', AnqiLevel: 'Int', AnqiNextDue: 'Datetime', AnqiKind: 'Keyword', AnqiVersion: 'Int',
};

/** The server registers attributes only in a database that it makes; one from an older version gets the new ones here. */
async function addSearchAttributes(temporal, address) {
  const known = await runOrFail(temporal, ['operator', 'search-attribute', 'list', '--address', address, '--namespace', NAMESPACE]);
  const missing = Object.entries(SEARCH_ATTRIBUTES).filter(([name]) => !known.includes(name));
  if (missing.length === 0) return;
  await runOrFail(temporal, ['operator', 'search-attribute', 'create', '--address', address, '--namespace', NAMESPACE,
    ...missing.flatMap(([name, type]) => ['--name', name, '--type', type])]);
}

/**
 * Starts a private Temporal server that keeps its histories in an SQLite file (or, without one, in
 * memory only). Starting again with the same file and port, after a stop or a kill, goes on.
 *
 * @param {object} [options]
 * @param {string} [options.dbFile] absolute path; its folder is made if missing
 * @param {number} [options.port] loopback port; a free one if left out
 * @param {number} [options.uiPort] loopback port of the web UI; `headless` leaves the UI away
 * @param {boolean} [options.durable] false leaves flushing to the system: for tests
 * @param {string} [options.logFile] beside `dbFile` if left out; needed without a `dbFile`
 */
export async function startTemporal({
  dbFile, port, uiPort, headless = false, durable = true, logFile = join(dirname(dbFile), 'temporal.log'),
} = {}) {
  const temporal = await obtainTemporal();
  const isNew = !dbFile || !existsSync(dbFile);
  if (dbFile) mkdirSync(dirname(dbFile), { recursive: true, mode: 0o700 });
  const listenOn = port ?? await freePort();
  const uiOn = headless ? undefined : uiPort ?? await freePort();
  const address = `127.0.0.1:${listenOn}`;
  const server = startProcess({
    name: 'Temporal', command: temporal, logFile,
    args: [
      'server', 'start-dev', '--ip', '127.0.0.1', '--port', String(listenOn), '--namespace', NAMESPACE, '--log-level', 'warn',
      ...(headless ? ['--headless'] : ['--ui-port', String(uiOn)]),
      ...(dbFile ? ['--db-filename', dbFile, '--sqlite-pragma', 'journal_mode=wal', '--sqlite-pragma', `synchronous=${durable ? 'normal' : 'off'}`] : []),
      ...Object.entries(SEARCH_ATTRIBUTES).flatMap(([name, type]) => ['--search-attribute', `${name}=${type}`]),
    ],
  });
  try {
    await waitUntil(() => answers(listenOn), { what: 'Temporal', processes: [server] });
    await waitUntil(
      async () => (await run(temporal, ['operator', 'namespace', 'describe', NAMESPACE, '--address', address])).code === 0,
      { what: 'Temporal', processes: [server] },
    );
    if (!isNew) await addSearchAttributes(temporal, address);
  } catch (error) {
    await server.kill();
    throw error;
  }
  return {
    port: listenOn,
    uiPort: uiOn,
    address,
    pid: server.pid,
    process: server,
    env: {
      ANQI_TEMPORAL_ADDRESS: address,
      ANQI_TEMPORAL_NAMESPACE: NAMESPACE,
      ...(uiOn ? { ANQI_TEMPORAL_UI: `http://127.0.0.1:${uiOn}` } : {}),
    },
    stop: () => server.stop(),
    kill: () => server.kill(),
  };
}
