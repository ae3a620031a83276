import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findCommand, run } from './commands.mjs';
import { inRoot } from './paths.mjs';
import { Hindrance, explain, step } from './progress.mjs';

const SOURCES = ['apps', 'libs', 'workflows', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json', 'swc.build.json'];
const IGNORED = new Set(['node_modules', 'dist']);
const mark = () => inRoot('dist', '.sources');

function* filesUnder(path) {
  if (!existsSync(path)) return;
  const found = statSync(path);
  if (!found.isDirectory()) {
    yield [path, found];
    return;
  }
  for (const name of readdirSync(path).sort()) {
    if (!IGNORED.has(name) && !/\.spec\.m?tsx?$/.test(name)) yield* filesUnder(join(path, name));
  }
}

/** Names, sizes and times of all sources: unlike the newest time alone, it also notices a removed file. */
function signature() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const [path, { size, mtimeMs }] of filesUnder(inRoot(source))) hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

const program = (name) => findCommand([name], [inRoot('node_modules/.bin'), inRoot('apps/console/node_modules/.bin')]) ?? name;

/** The parts of the product in the order in which they need each other; `source` says whether there is one. */
const PARTS = [
  { name: 'server programs', source: 'nest-cli.json', command: () => [program('nest'), ['build']] },
  { name: 'workflow bundle', source: 'apps/worker/bundle.ts', command: () => [process.execPath, ['dist/apps/worker/bundle.js']] },
  { name: 'console', source: 'apps/console/index.html', command: () => [program('vite'), ['build', 'apps/console']] },
];

/** Builds everything into dist; a failed part stops with what the compiler said. */
export async function build() {
  const built = signature();
  rmSync(mark(), { force: true });
  // What was built from a source that is gone must not be found any more.
  for (const part of ['apps', 'libs', 'workflows']) rmSync(inRoot('dist', part), { recursive: true, force: true });
  for (const part of PARTS.filter(({ source }) => existsSync(inRoot(source)))) {
    await step(`building ${part.name}`, async () => {
      const { code } = await run(...part.command(), { show: true });
      if (code !== 0) throw new Hindrance(`building ${part.name} failed`);
    });
  }
  mkdirSync(inRoot('dist'), { recursive: true });
  writeFileSync(mark(), built);
}

/** Builds only when a source has changed since the last build that succeeded. */
export async function buildIfStale() {
  if (existsSync(mark()) && readFileSync(mark(), 'utf8') === signature()) return;
  await build();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await build();
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}
