import { inLocal } from './paths.mjs';
import { say } from './progress.mjs';
import { loadSecrets } from './secrets.mjs';
import { claim, holder, readState, release, updateState } from './state.mjs';
import { startStores } from './stores.mjs';
import { waitUntil } from './waiting.mjs';

const OWNER_NAMES = ['ANQI_DB_OWNER_USER', 'ANQI_DB_OWNER_PASSWORD'];

/** The environment without the database owner: the apps must not hold rights on the journal's tables. */
export const withoutOwner = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !OWNER_NAMES.includes(name)));

const appSettings = (secrets) => ({
  ANQI_TASK_QUEUE: process.env.ANQI_TASK_QUEUE ?? 'anqi',
  ANQI_DATA_DIR: process.env.ANQI_DATA_DIR ?? inLocal('files'),
  ANQI_SESSION_SECRET: secrets.sessionSecret,
  ANQI_SEAL_KEY: secrets.sealKey,
  ANQI_PRIVACY_KEY: process.env.ANQI_PRIVACY_KEY || secrets.privacyKey,
  ANQI_PRIVACY_KEY_OLD: process.env.ANQI_PRIVACY_KEY_OLD ?? '',
});

/** The environment of stores that another process runs: its own, less the passwords, which lie in the secrets. */
function environmentOfRunning(secrets) {
  return {
    ...readState().env,
    ANQI_DB_PASSWORD: secrets.dbAppPassword,
    ANQI_DB_OWNER_PASSWORD: secrets.dbOwnerPassword,
    ...appSettings(secrets),
  };
}

const withoutPasswords = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !name.endsWith('PASSWORD')));

/**
 * Opens the stores of this installation: those that `npm start`, `npm run stack` or `npm run dev`
 * is running, else its own, which `close` stops again. One that a short command opened is about to
 * close, so a second command waits for its turn.
 *
 * @param {'start' | 'stack' | 'dev' | 'command'} kind
 * @returns {Promise<{ env: Record<string, string>, owned: boolean, processes: object[], close: () => Promise<void> }>}
 */
export async function openStack(kind) {
  for (;;) {
    const other = claim(kind);
    if (!other) break;
    if (other.kind === 'command') {
      say(`· waiting for another command (process ${other.pid}) to finish with the stores …`);
      await waitUntil(() => holder()?.pid !== other.pid, { what: 'the other command', timeoutMs: 3_600_000, everyMs: 500 });
      continue;
    }
    await waitUntil(() => holder()?.pid !== other.pid || readState().env, { what: `the stack of process ${other.pid}`, timeoutMs: 300_000, everyMs: 300 });
    if (holder()?.pid !== other.pid) continue;
    return { env: environmentOfRunning(loadSecrets(inLocal('secrets.json'))), owned: false, processes: [], close: async () => {} };
  }
  try {
    updateState({ env: undefined });
    const stores = await startStores();
    updateState({ env: withoutPasswords(stores.env) });
    return {
      env: { ...stores.env, ...appSettings(loadSecrets(inLocal('secrets.json'))) },
      owned: true,
      processes: stores.processes,
      close: async () => {
        updateState({ env: undefined, apps: undefined });
        await stores.stop();
        updateState({ mariadb: undefined, temporal: undefined });
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}
