import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runOrFail } from './commands.mjs';
import { noMariadb, obtainMariadb } from './find-mariadb.mjs';
import { answers, freePort } from './ports.mjs';
import { startProcess } from './processes.mjs';
import { loadSecrets } from './secrets.mjs';
import { waitUntil } from './waiting.mjs';

export const DATABASE = 'anqi';
const OWNER = 'anqi_owner';
const APP = 'anqi_app';

/** The kernel's limit for a socket path is 108 bytes with the closing zero. */
const LONGEST_SOCKET_PATH = 107;

const asRoot = () => process.getuid?.() === 0;

function socketFor(dataDir) {
  const inside = join(dataDir, 'run.sock');
  return Buffer.byteLength(inside) <= LONGEST_SOCKET_PATH ? inside : join(mkdtempSync(join(tmpdir(), 'anqi-')), 'run.sock');
}

/** A first start that was cut short leaves a half-made folder: only a finished one gets the name. */
async function createSystemTables(installer, data, temporary) {
  const unfinished = `${data}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  await runOrFail(installer, [
    '--no-defaults', `--datadir=${unfinished}`, '--skip-test-db', '--auth-root-authentication-method=socket',
    ...(asRoot() ? ['--user=root'] : []),
  ], { env: { TMPDIR: temporary } });
  renameSync(unfinished, data);
}

/**
 * The accounts are set at every start, from the secrets: a changed or restored data folder and its
 * secrets cannot drift apart. The app's own rights are the migrations' business.
 */
function accountsSql(secrets, ownerIsAdministrator) {
  const owner = `'${OWNER}'@'%'`;
  const account = (name, password) => [
    `CREATE USER IF NOT EXISTS '${name}'@'%' IDENTIFIED BY '${password}';`,
    `ALTER USER '${name}'@'%' IDENTIFIED BY '${password}';`,
  ];
  return [
    `CREATE DATABASE IF NOT EXISTS \`${DATABASE}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;`,
    ...account(OWNER, secrets.dbOwnerPassword),
    ...account(APP, secrets.dbAppPassword),
    `GRANT ALL PRIVILEGES ON ${ownerIsAdministrator ? '*' : `\`${DATABASE}\``}.* TO ${owner} WITH GRANT OPTION;`,
    // The demonstration and the benchmark make databases of their own beside it.
    `GRANT ALL PRIVILEGES ON \`${DATABASE}\\_%\`.* TO ${owner} WITH GRANT OPTION;`,
    '',
  ].join('\n');
}

/** Debian's defaults are left aside, so that the same server runs everywhere; the SQL mode is MySQL 8's. */
const settings = ({ data, temporary, dataDir, socket, port, initFile, durable, bufferPoolMb }) => [
  '--no-defaults',
  `--datadir=${data}`, `--tmpdir=${temporary}`, `--socket=${socket}`, `--pid-file=${join(dataDir, 'mariadbd.pid')}`, `--init-file=${initFile}`,
  '--bind-address=127.0.0.1', `--port=${port}`, '--skip-name-resolve', '--local-infile=0', '--max-connections=250',
  '--character-set-server=utf8mb4', '--collation-server=utf8mb4_bin', '--default-time-zone=+00:00',
  '--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',
  '--skip-log-bin', '--max-allowed-packet=64M', `--innodb-buffer-pool-size=${bufferPoolMb}M`,
  `--innodb-flush-log-at-trx-commit=${durable ? 1 : 2}`,
  ...(asRoot() ? ['--user=root'] : []),
];

/**
 * Starts a private MariaDB on the loopback address; the first start makes its tables, database and
 * accounts. Everything lies under `dataDir`. Starting again with the same folder, after a stop or
 * a kill, finds the same data and passwords; give the port too if clients are to find it again.
 *
 * @param {object} options
 * @param {string} options.dataDir absolute path of the instance's folder, made if missing
 * @param {number} [options.port] loopback port; a free one if left out
 * @param {boolean} [options.durable] false lets a crash of the machine lose the last second: for tests
 * @param {boolean} [options.ownerIsAdministrator] lets the owner create databases and users: for tests
 * @param {Record<string, string>} [options.env] added to the server's environment: for tests
 * @param {{dbOwnerPassword: string, dbAppPassword: string}} [options.secrets] else kept in `dataDir`
 */
export async function startMariadb({
  dataDir, port, durable = true, ownerIsAdministrator = false, bufferPoolMb = 256, env = {},
  secrets = loadSecrets(join(dataDir, 'secrets.json')), logFile = join(dataDir, 'mariadb.log'),
}) {
  const programs = await obtainMariadb();
  if (!programs) throw noMariadb();
  const data = join(dataDir, 'data');
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  // Temporary tables are named after the process: servers that see each other's /tmp, but not each other's numbers, would collide.
  const temporary = join(dataDir, 'tmp');
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { mode: 0o700 });
  if (!existsSync(data)) await createSystemTables(programs.installer, data, temporary);
  const socket = socketFor(dataDir);
  const initFile = join(dataDir, 'accounts.sql');
  writeFileSync(initFile, accountsSql(secrets, ownerIsAdministrator), { mode: 0o600 });
  const listenOn = port ?? await freePort();
  const server = startProcess({
    name: 'MariaDB', command: programs.server, logFile, env,
    args: settings({ data, temporary, dataDir, socket, port: listenOn, initFile, durable, bufferPoolMb }),
  });
  const tidy = () => {
    rmSync(initFile, { force: true });
    if (dirname(socket) !== dataDir) rmSync(dirname(socket), { recursive: true, force: true });
  };
  try {
    await waitUntil(() => answers(listenOn, { greets: true }), { what: 'MariaDB', processes: [server] });
  } catch (error) {
    await server.kill();
    tidy();
    throw error;
  }
  rmSync(initFile, { force: true });
  return {
    port: listenOn,
    socket,
    pid: server.pid,
    process: server,
    env: {
      ANQI_DB_HOST: '127.0.0.1',
      ANQI_DB_PORT: String(listenOn),
      ANQI_DB_NAME: DATABASE,
      ANQI_DB_USER: APP,
      ANQI_DB_PASSWORD: secrets.dbAppPassword,
      ANQI_DB_OWNER_USER: OWNER,
      ANQI_DB_OWNER_PASSWORD: secrets.dbOwnerPassword,
    },
    stop: () => server.stop(30_000).then(tidy),
    kill: () => server.kill().then(tidy),
  };
}
