import { existsSync, readFileSync } from 'node:fs';
import { runOrFail } from './commands.mjs';
import { inRoot } from './paths.mjs';
import { Hindrance, step } from './progress.mjs';

const OLDEST_NODE = [20, 19];

/** Stops with a clear word on a Node.js that is too old. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Hindrance(`Node.js ${version} is too old`, `install Node.js ${OLDEST_NODE.join('.')} or newer`);
}

/**
 * Whether the installed packages are those of the lock file. npm leaves a lock of what it installed
 * inside node_modules; a package that npm left out for this platform is optional in the lock file.
 */
export function packagesMatch(lock, installed) {
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed.packages[path];
    return found ? found.version === wanted.version : wanted.optional === true;
  });
}

function packagesAreInstalled(folder) {
  const installed = inRoot(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  return packagesMatch(
    JSON.parse(readFileSync(inRoot(folder, 'package-lock.json'), 'utf8')),
    JSON.parse(readFileSync(installed, 'utf8')),
  );
}

/** Installs the npm packages when they are missing or differ from the lock file. */
export async function ensurePackages(folder = '.') {
  if (packagesAreInstalled(folder)) return;
  await step('npm packages', () => runOrFail('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: inRoot(folder), cure: 'check the network, or the npm registry set in ~/.npmrc',
  }).then(() => undefined));
}
