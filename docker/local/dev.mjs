/** `npm run dev`: the stack, with everything rebuilt and restarted as its source changes. */
import { existsSync, utimesSync, watch } from 'node:fs';
import { httpPort } from './apps.mjs';
import { buildIfStale } from './build.mjs';
import { run } from './commands.mjs';
import { loadDemoData, migrate, runProgram } from './ops.mjs';
import { inRoot } from './paths.mjs';
import { checkNode, ensurePackages } from './prerequisites.mjs';
import { openStack, withoutOwner } from './stack.mjs';
import { readState } from './state.mjs';
import { supervise } from './supervise.mjs';

const loops = () => [
  ['build', 'nest build --watch --preserveWatchOutput'],
  ['api', 'node --watch --enable-source-maps dist/apps/api/main.js'],
  ['worker', 'node --watch --enable-source-maps dist/apps/worker/main.js'],
  ...(existsSync(inRoot('apps/console/index.html')) ? [['console', 'vite apps/console']] : []),
];

/** node --watch sees what the worker imports; its workflows are bundled, so they are watched here. */
function followWorkflows() {
  const bundle = inRoot('dist/apps/worker/bundle.js');
  if (!existsSync(bundle)) return;
  let soon;
  watch(inRoot('dist/workflows'), () => {
    clearTimeout(soon);
    soon = setTimeout(async () => {
      await run(process.execPath, [bundle], { show: true });
      utimesSync(inRoot('dist/apps/worker/main.js'), new Date(), new Date());
    }, 500);
  });
}

await supervise(async ({ add, guard, end }) => {
  checkNode();
  await ensurePackages();
  const stack = await openStack('dev');
  add(() => stack.close());
  stack.processes.forEach(guard);
  await buildIfStale();
  await migrate(stack.env);
  process.stdout.write(await loadDemoData(withoutOwner(stack.env)));
  const env = {
    ...withoutOwner(stack.env),
    ANQI_HTTP_PORT: String(await httpPort(readState().ports?.http)),
    PATH: `${inRoot('node_modules/.bin')}:${process.env.PATH}`,
  };
  followWorkflows();
  const names = loops().map(([name]) => name).join(',');
  const { code } = await runProgram('node_modules/concurrently/dist/bin/concurrently.js',
    ['--kill-others', '--names', names, ...loops().map(([, command]) => command)], env);
  end(code);
});
