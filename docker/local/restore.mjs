/** `npm run restore -- --from FOLDER [--replace]`: both stores from a backup, then reconciled. Nothing may run meanwhile. */
import { parseArgs } from 'node:util';
import { putTemporalFile } from './backup.mjs';
import { buildIfStale } from './build.mjs';
import { runProgram } from './ops.mjs';
import { checkNode, ensurePackages } from './prerequisites.mjs';
import { Hindrance, say } from './progress.mjs';
import { openStack, withoutOwner } from './stack.mjs';
import { holder, readState } from './state.mjs';
import { supervise } from './supervise.mjs';

/** The program's answer when the database is restored and something is said to be missing. */
const RESTORED_WITH_LOSSES = 3;

const args = process.argv.slice(2).filter((arg) => arg !== '--');
const { from } = parseArgs({ args, options: { from: { type: 'string' }, replace: { type: 'boolean' } }, strict: false }).values;

async function openAlone() {
  const other = holder();
  if (other && other.kind !== 'command') throw new Hindrance(`process ${other.pid} runs Anqi`, 'stop it, then restore');
  return openStack('command');
}

await supervise(async ({ add, end }) => {
  checkNode();
  await ensurePackages();
  await buildIfStale();
  let stack = await openAlone();
  add(() => stack?.close());
  const { code } = await runProgram('dist/apps/ops/restore.js', args, stack.env);
  if (code !== 0 && code !== RESTORED_WITH_LOSSES) {
    end(code);
    return;
  }
  if (readState().temporal) {
    const closing = stack;
    stack = undefined;
    await closing.close();
    if (!putTemporalFile(from)) say('  the backup holds no Temporal file: the workflows stay as they are');
    stack = await openAlone();
  }
  const reconciled = await runProgram('dist/apps/ops/reconcile.js', ['--repair'], withoutOwner(stack.env));
  say('恢复完成；npm start 后各期限继续计时 — restored; after npm start the clocks go on.');
  end(code || reconciled.code);
}, { interruptCode: 130 });
