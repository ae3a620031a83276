import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

interface Results { readonly numTotalTests: number; readonly startTime: number; readonly testResults: readonly { readonly endTime: number }[] }

/** Seconds from `npm start` until it has printed the address. */
async function secondsToStart(localDir: string): Promise<number> {
  const began = Date.now();
  const child = spawn(process.execPath, [join(ROOT, 'docker/local/start.mjs')], { env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ANQI_LOCAL_DIR: localDir }, stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  let said = '';
  const up = new Promise<number>((resolve) => {
    // The address is what stands on its standard output; its progress goes beside it.
    child.stdout.on('data', (part) => {
      said += String(part);
      if (said.includes('Temporal UI')) resolve((Date.now() - began) / 1_000);
    });
  });
  const seconds = await Promise.race([up, gone.then(() => { throw new Error(`npm start ended: ${said}`); })]);
  child.kill('SIGINT');
  await gone;
  return seconds;
}

/** The whole stack from nothing and again on its data, packages and build being there; and how long the last whole `npm test` took. */
export async function benchStart(): Promise<void> {
  const localDir = mkdtempSync(join(tmpdir(), 'anqi-start-'));
  try {
    console.log(`\nnpm start, packages and build being there\n  first, with its own Temporal, database and demonstration bureau: ${(await secondsToStart(localDir)).toFixed(0)} s`);
    console.log(`  again, on its data: ${(await secondsToStart(localDir)).toFixed(0)} s`);
  } finally {
    rmSync(localDir, { recursive: true, force: true });
  }
  const file = join(ROOT, '.local/test-results.json');
  if (!existsSync(file)) return;
  const { numTotalTests, startTime, testResults } = JSON.parse(readFileSync(file, 'utf8')) as Results;
  console.log(`  last npm test: ${numTotalTests} tests in ${((Math.max(...testResults.map((t) => t.endTime)) - startTime) / 1_000).toFixed(0)} s`);
}
