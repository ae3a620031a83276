import { Driver } from '#libs/lifecycle/driver.js';
import { createLogger } from '#libs/runtime/log.js';
import { SetClock } from '#libs/settings/clock.js';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTemporal } from '../../docker/local/temporal.mjs';
import { expectSound } from '../support/evidence.js';
import { setStage, type Stage } from '../support/stage.js';
import { registration } from '../support/steps.js';
import { until } from '../support/until.js';
import { WorkerProcess } from '../support/worker-process.js';

const DAY = 86_400_000;

describe('Temporal stopped', () => {
  const clock = new SetClock(new Date(Date.now() - 140 * DAY).toISOString());
  const dir = mkdtempSync(join(tmpdir(), 'anqi-away-'));
  const dbFile = join(dir, 'temporal.db');
  let temporal: Awaited<ReturnType<typeof startTemporal>>;
  let stage: Stage;
  let driver: Driver;
  let worker: WorkerProcess;
  beforeAll(async () => {
    temporal = await startTemporal({ dbFile, headless: true, durable: false });
    stage = await setStage(clock, (id, kind) => void driver.wake(id, kind));
    const settings = { ...stage.settings, temporal: { ...stage.settings.temporal, address: temporal.address } };
    driver = Driver.connect(settings.temporal, createLogger('test', 'silent'));
    worker = new WorkerProcess(settings);
    worker.start();
  });
  afterAll(async () => {
    await worker.stop();
    await driver.close();
    await temporal.stop();
    await stage.close();
    rmSync(dir, { recursive: true, force: true });
  });

  it('takes commands all the same; when it is back the clocks catch up by themselves', async () => {
    const before = await stage.give('officer1', undefined, 'register-case', registration({ discoveredOn: clock.now().slice(0, 10) }));
    await until('the first workflow', async () => (await stage.types(before)).includes('EscalationRaised'));

    const { port } = temporal;
    await temporal.kill();
    const id = await stage.give('officer1', undefined, 'register-case', registration({ discoveredOn: clock.now().slice(0, 10) }));
    await stage.give('deputy', id, 'approve-filing', { officers: [stage.ids['officer1'], stage.ids['officer2']] });
    await stage.give('deputy', before, 'decline-filing', { reason: '证据不足' });

    temporal = await startTemporal({ dbFile, port, headless: true, durable: false });
    const raised = async () => (await stage.types(id)).filter((t) => t === 'EscalationRaised').length;
    await until('the clocks to catch up', async () => (await raised()) >= 3, 90_000);
    await until('nothing left to clock', async () => {
      const [row] = (await stage.db.query('SELECT COUNT(*) AS behind FROM process WHERE to_clock = 1')) as { behind: string }[];
      return Number(row?.behind) === 0;
    }, 90_000);
    // Three steps for the term of the case, and three before for its filing where the bell was faster than the deputy director.
    expect([3, 6]).toContain(await raised());
    await expectSound(stage.db);
  }, 200_000);
});
