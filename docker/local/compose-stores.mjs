import { run, runOrFail } from './commands.mjs';
import { freePort } from './ports.mjs';
import { step } from './progress.mjs';
import { readState, updateState } from './state.mjs';

const COMPOSE = ['compose', '-f', 'docker/compose.yaml'];
const STORES = ['mysql', 'temporal', 'temporal-ui'];

export const dockerIsUsable = async () => (await run('docker', ['info'])).code === 0
  && (await run('docker', ['compose', 'version'])).code === 0;

/** What compose.yaml asks for; the names are those of docker/.env.example. */
export const composeEnvironment = (secrets, ports) => ({
  MYSQL_ROOT_PASSWORD: secrets.dbRootPassword,
  ANQI_DB_OWNER_PASSWORD: secrets.dbOwnerPassword,
  ANQI_DB_PASSWORD: secrets.dbAppPassword,
  TEMPORAL_DB_PASSWORD: secrets.dbTemporalPassword,
  ANQI_SESSION_SECRET: secrets.sessionSecret,
  ANQI_PRIVACY_KEY: secrets.privacyKey,
  ANQI_SEAL_KEY: secrets.sealKey,
  MYSQL_PORT: String(ports.mariadb),
  TEMPORAL_PORT: String(ports.temporal),
  TEMPORAL_UI_PORT: String(ports.temporalUi),
});

/** MySQL and Temporal in containers, for a machine that has Docker but neither of the two. */
export async function composeStores(secrets) {
  const known = readState().ports ?? {};
  const ports = {
    ...known,
    mariadb: await freePort(known.mariadb, 3306),
    temporal: await freePort(known.temporal, 7233),
    temporalUi: await freePort(known.temporalUi, 8233),
  };
  const env = composeEnvironment(secrets, ports);
  await step('MySQL and Temporal in Docker', async () => {
    await runOrFail('docker', [...COMPOSE, 'up', '-d', ...STORES], { env, show: true });
    await runOrFail('docker', [...COMPOSE, 'run', '--rm', 'temporal-namespace'], { env, show: true });
  });
  updateState({ ports, mariadb: undefined, temporal: undefined });
  return {
    env: {
      ANQI_DB_HOST: '127.0.0.1',
      ANQI_DB_PORT: String(ports.mariadb),
      ANQI_DB_NAME: 'anqi',
      ANQI_DB_USER: 'anqi_app',
      ANQI_DB_PASSWORD: secrets.dbAppPassword,
      ANQI_DB_OWNER_USER: 'anqi_owner',
      ANQI_DB_OWNER_PASSWORD: secrets.dbOwnerPassword,
      ANQI_TEMPORAL_ADDRESS: `127.0.0.1:${ports.temporal}`,
      ANQI_TEMPORAL_NAMESPACE: 'default',
      ANQI_TEMPORAL_UI: `http://127.0.0.1:${ports.temporalUi}`,
    },
    processes: [],
    stop: () => step('stopping MySQL and Temporal', () => runOrFail('docker', [...COMPOSE, 'stop', ...STORES], { env, interruptible: false })),
  };
}
