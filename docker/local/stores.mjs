import { existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { composeStores, dockerIsUsable } from './compose-stores.mjs';
import { noMariadb, obtainMariadb } from './find-mariadb.mjs';
import { obtainTemporal } from './find-temporal.mjs';
import { startMariadb } from './mariadb.mjs';
import { inLocal } from './paths.mjs';
import { freePort } from './ports.mjs';
import { endLeftover } from './processes.mjs';
import { say, step } from './progress.mjs';
import { loadSecrets } from './secrets.mjs';
import { readState, updateState } from './state.mjs';
import { startTemporal } from './temporal.mjs';

const mariadbDir = () => inLocal('mariadb');
export const temporalFile = () => inLocal('temporal', 'temporal.db');

/** Which processes a run that was killed may have left, each with what tells it from a stranger. */
async function endLeftovers(state) {
  const left = [...(state.apps?.pids ?? []).map((pid) => [pid, 'dist/apps/']), [state.temporal?.pid, temporalFile()], [state.mariadb?.pid, mariadbDir()]];
  for (const [pid, mark] of left) {
    if (await endLeftover(pid, mark)) say(`  ended process ${pid}, left over from a run that was killed`);
  }
  const socket = state.mariadb?.socket;
  if (socket && dirname(socket) !== mariadbDir() && existsSync(dirname(socket))) rmSync(dirname(socket), { recursive: true });
}

async function privateStores(ports, secrets) {
  const mariadb = await step('MariaDB', async () => startMariadb({
    dataDir: mariadbDir(), port: await freePort(ports.mariadb), secrets, logFile: inLocal('logs', 'mariadb.log'),
  }));
  updateState({ mariadb: { pid: mariadb.pid, socket: mariadb.socket } });
  try {
    const temporal = await step('Temporal', async () => startTemporal({
      dbFile: temporalFile(), logFile: inLocal('logs', 'temporal.log'),
      port: await freePort(ports.temporal, 7233), uiPort: await freePort(ports.temporalUi, 8233),
    }));
    updateState({
      temporal: { pid: temporal.pid },
      ports: { ...ports, mariadb: mariadb.port, temporal: temporal.port, temporalUi: temporal.uiPort },
    });
    return {
      env: { ...mariadb.env, ...temporal.env },
      processes: [mariadb.process, temporal.process],
      stop: async () => {
        await step('stopping Temporal', () => temporal.stop());
        await step('stopping MariaDB', () => mariadb.stop());
      },
    };
  } catch (error) {
    await mariadb.stop();
    throw error;
  }
}

/** Starts MariaDB and Temporal of this installation: private instances, else the two from compose. */
export async function startStores() {
  const state = readState();
  await endLeftovers(state);
  const secrets = loadSecrets(inLocal('secrets.json'));
  const ports = state.ports ?? {};
  if (!(await obtainMariadb())) {
    if (await dockerIsUsable()) return composeStores(secrets);
    throw noMariadb();
  }
  try {
    await obtainTemporal();
  } catch (error) {
    if (await dockerIsUsable()) return composeStores(secrets);
    throw error;
  }
  return privateStores(ports, secrets);
}
