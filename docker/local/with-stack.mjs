/**
 * Runs an operations program with the environment of the running stack, or with stores opened for
 * it: node docker/local/with-stack.mjs dist/apps/ops/report.js [--] arguments
 */
import { basename } from 'node:path';
import { backupArgs, withPython } from './backup.mjs';
import { buildIfStale } from './build.mjs';
import { obtainTestServer } from './find-temporal.mjs';
import { migrate, runProgram } from './ops.mjs';
import { checkNode, ensurePackages } from './prerequisites.mjs';
import { openStack, withoutOwner } from './stack.mjs';
import { supervise } from './supervise.mjs';

/** These change the schema, or make databases of their own; the others get by with the app's rights. */
const NEEDS_OWNER = new Set(['migrate', 'demo', 'bench', 'rotate-keys']);
/** These work on databases of their own and none of this installation's data. */
const APART = new Set(['demo', 'bench']);
/** These run months in seconds, on the server that skips time. */
const NEEDS_TEST_SERVER = new Set(['demo']);

const [file, ...rest] = process.argv.slice(2);
const args = rest[0] === '--' ? rest.slice(1) : rest;
const name = basename(file ?? '', '.js');

await supervise(async ({ add, end }) => {
  checkNode();
  await ensurePackages();
  await buildIfStale();
  const stack = await openStack('command');
  add(() => stack.close());
  if (stack.owned && name !== 'migrate') await migrate(stack.env);
  const env = {
    ...(NEEDS_OWNER.has(name) ? stack.env : withoutOwner(stack.env)),
    ...(APART.has(name) ? {} : { NODE_ENV: 'production' }),
    ...(name === 'backup' ? withPython() : {}),
    ...(NEEDS_TEST_SERVER.has(name) ? { ANQI_TEST_SERVER_BIN: await obtainTestServer() } : {}),
  };
  end((await runProgram(file, name === 'backup' ? [...args, ...backupArgs()] : args, env)).code);
}, { interruptCode: 130 });
