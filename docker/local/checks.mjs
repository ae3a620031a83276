/** The checks that read the source without running it: node docker/local/checks.mjs [lint|typecheck|rules|dependencies] */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findCommand, run } from './commands.mjs';
import { inLocal, inRoot } from './paths.mjs';
import { say } from './progress.mjs';

const program = (name) => findCommand([name], [inRoot('node_modules/.bin')]) ?? name;
const present = (...paths) => paths.filter((path) => existsSync(inRoot(path)));

/** One TypeScript project for the server side, one for the stack's own tests, one for the browser. */
const PROJECTS = ['tsconfig.json', 'docker/tsconfig.json', 'apps/console/tsconfig.json'];

/** What the compiler remembers between checks must not be taken for what the build has written. */
const ownMemory = (project) => ['--incremental', '--tsBuildInfoFile', inLocal('typecheck', `${project.replaceAll('/', '-')}.tsbuildinfo`)];

export const CHECKS = [
  { name: 'lint', commands: () => [[program('eslint'), ['--max-warnings', '0', '.']]] },
  { name: 'typecheck', commands: () => present(...PROJECTS).map((project) => [program('tsc'), ['--noEmit', '-p', project, ...ownMemory(project)]]) },
  {
    name: 'rules',
    commands: () => [[program('depcruise'), ['--config', '.dependency-cruiser.cjs', ...present('apps', 'libs', 'workflows')]]],
  },
  { name: 'dependencies', commands: () => [[process.execPath, [inRoot('docker/local/dependencies.mjs')]]] },
];

/** Runs one check and lets its findings through; true when there are none. */
export async function check({ name, commands }) {
  say(`· ${name} …`);
  let clean = true;
  for (const [command, args] of commands()) {
    if ((await run(command, args, { show: true })).code !== 0) clean = false;
  }
  say(clean ? `✓ ${name}` : `✗ ${name} found faults`);
  return clean;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2);
  for (const each of CHECKS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    if (!(await check(each))) process.exitCode = 1;
  }
}
