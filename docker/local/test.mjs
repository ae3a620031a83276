/**
 * `npm test`: every check and every test, with private stores that are gone afterwards.
 * Arguments go to Jest, and then only the tests they name run: npm test -- libs/calendar
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { buildIfStale } from './build.mjs';
import { CHECKS, check } from './checks.mjs';
import { closingLine, countResults } from './counts.mjs';
import { runProgram } from './ops.mjs';
import { inLocal } from './paths.mjs';
import { checkNode, ensurePackages } from './prerequisites.mjs';
import { explain } from './progress.mjs';
import { supervise } from './supervise.mjs';
import { startTestStores } from './test-stores.mjs';

const jestArgs = process.argv.slice(2);
const resultsFile = inLocal('test-results.json');

async function runJest(env) {
  rmSync(resultsFile, { force: true });
  const { code } = await runProgram('node_modules/jest/bin/jest.js',
    ['--maxWorkers=2', '--forceExit', '--json', `--outputFile=${resultsFile}`, ...jestArgs],
    { ...env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim() },
    // Jest maps its traces itself; Node would keep the map of every module of every file it has run.
    { capture: true, sourceMaps: false });
  return { jestFailed: code !== 0, jest: existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : undefined };
}

/** A build that fails is counted and told, and the tests that need none of it still run. */
async function succeeds(action) {
  try {
    await action();
    return true;
  } catch (error) {
    explain(error);
    return false;
  }
}

async function testEverything(add) {
  const checks = [];
  let jest = { jestFailed: true, jest: undefined };
  try {
    checkNode();
    await ensurePackages();
    if (jestArgs.length === 0) {
      checks.push(...await Promise.all(CHECKS.map(check)));
    }
    checks.push(await succeeds(buildIfStale));
    jest = await runJest(await startTestStores(add));
  } catch (error) {
    explain(error);
  }
  return countResults({ ...jest, checks });
}

await supervise(async ({ add, end }) => {
  let counts;
  // Undone last, so that the count is the last line even after the stores have stopped.
  add(() => counts && process.stdout.write(`\n${closingLine(counts)}\n`));
  counts = await testEverything(add);
  end(counts.failed === 0 && counts.passed > 0 ? 0 : 1);
}, { interruptCode: 130 });
