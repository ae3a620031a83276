/** `npm run stack`: MariaDB and Temporal alone, for work on the programs; prints their environment for a shell. */
import { checkNode, ensurePackages } from './prerequisites.mjs';
import { say } from './progress.mjs';
import { openStack } from './stack.mjs';
import { holder } from './state.mjs';
import { supervise } from './supervise.mjs';

await supervise(async ({ add, guard, end }) => {
  checkNode();
  await ensurePackages();
  const stack = await openStack('stack');
  add(() => stack.close());
  for (const [name, value] of Object.entries(stack.env)) process.stdout.write(`export ${name}=${value}\n`);
  if (!stack.owned) {
    say(`process ${holder()?.pid} runs these stores already`);
    end(0);
    return;
  }
  stack.processes.forEach(guard);
  say('Ctrl-C stops them; the data stay.');
});
