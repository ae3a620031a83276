import type { Settings } from '#libs/settings/settings.js';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { startProgram } from './programs.js';

type Account = { readonly user: string; readonly password: string };

/** The password goes through the environment: arguments can be read by everybody on the machine. */
function access({ db }: Settings, { user, password }: Account) {
  return { args: [`--host=${db.host}`, `--port=${db.port}`, `--user=${user}`, '--protocol=tcp', '--default-character-set=utf8mb4'], env: { MYSQL_PWD: password } };
}

/**
 * Writes the whole database as compressed SQL: one snapshot in one transaction, while commands go on. The app's account
 * suffices, since it may read every table.
 */
export async function dumpDatabase(settings: Settings, file: string): Promise<void> {
  const { args, env } = access(settings, settings.db);
  const dump = await startProgram(['mariadb-dump', 'mysqldump'],
    [...args, '--single-transaction', '--skip-lock-tables', '--no-tablespaces', '--skip-triggers', '--hex-blob', settings.db.name], env);
  dump.child.stdin.end();
  // A pipe that closes early looks like a whole dump: only the program's own end says that it is.
  await Promise.all([pipeline(dump.child.stdout, createGzip(), createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true })), dump.ended]);
}

/** Runs such SQL against the database, as the owner of its tables. */
export async function loadDatabase(settings: Settings, file: string): Promise<void> {
  const { args, env } = access(settings, settings.owner);
  const load = await startProgram(['mariadb', 'mysql'], [...args, settings.db.name], env);
  load.child.stdout.resume();
  const [fed, ended] = await Promise.allSettled([pipeline(createReadStream(file), createGunzip(), load.child.stdin), load.ended]);
  if (ended.status === 'rejected') throw ended.reason;
  if (fed.status === 'rejected') throw fed.reason;
}
