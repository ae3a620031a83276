import { openDatabase } from '#libs/journal/data-source.js';
import { withScratchDatabase } from '#libs/journal/scratch-database.js';
import { Driver } from '#libs/lifecycle/driver.js';
import { createLogger } from '#libs/runtime/log.js';
import { systemClock } from '#libs/settings/clock.js';
import { readSettings, type Settings } from '#libs/settings/settings.js';
import { commander, foundBenchBureau, registration } from './bureau.js';
import { rate, until } from './crowd.js';
import { Program } from './program.js';

/** Open workflows at which memory is read, growing. */
const STEPS = [1_000, 2_500, 5_000, 10_000];

async function measure(base: Settings): Promise<void> {
  const settings: Settings = { ...base, temporal: { ...base.temporal, taskQueue: base.db.name } };
  const db = await openDatabase(settings);
  const driver = Driver.connect(settings.temporal, createLogger('bench', 'error'));
  const programs = { api: await Program.start('api', settings), worker: await Program.start('worker', settings) };
  const resident = () => `API ${programs.api.residentMiB().toFixed(0)} MiB, worker ${programs.worker.residentMiB().toFixed(0)} MiB`;
  try {
    console.log(`\nresident memory\n  just started: ${resident()}`);
    const { give } = commander(db, await foundBenchBureau(db, '900001'), systemClock);
    let open = 0;
    for (const step of STEPS) {
      const began = Date.now();
      await rate(step - open, 16, async () => driver.wake(await give('officer1', undefined, 'register-case', registration(systemClock)), 'enforcement-case'));
      await until('every workflow to have looked', 900, async () => {
        const [row] = (await db.query('SELECT COUNT(*) AS n FROM process WHERE to_clock = 1')) as { n: string }[];
        return Number(row?.n) === 0;
      });
      const seconds = (Date.now() - began) / 1_000;
      console.log(`  with ${step} open workflows: ${resident()}; the last ${step - open} were started in ${seconds.toFixed(0)} s, ${((step - open) / seconds).toFixed(0)} a second`);
      open = step;
    }
  } finally {
    await programs.api.stop();
    await programs.worker.stop();
    await driver.close();
    await db.destroy();
  }
}

/** What the API and the worker keep in memory as open cases become many. */
export function benchMemory(): Promise<void> {
  return withScratchDatabase(readSettings(), 'bench', measure);
}
