import { Driver } from '#libs/lifecycle/driver.js';
import { createLogger } from '#libs/runtime/log.js';
import { SetClock } from '#libs/settings/clock.js';
import { expectSound } from '../support/evidence.js';
import { setStage, type Stage } from '../support/stage.js';
import { registration } from '../support/steps.js';
import { until } from '../support/until.js';
import { WorkerProcess } from '../support/worker-process.js';

const DAY = 86_400_000;
const CASES = 12;

/** Cases filed a hundred days ago by the journal's clock: their decision term is past, so all their alarms are due now. */
describe('a worker killed in mid-case', () => {
  const clock = new SetClock(new Date(Date.now() - 140 * DAY).toISOString());
  let stage: Stage;
  let driver: Driver;
  let worker: WorkerProcess;
  beforeAll(async () => {
    stage = await setStage(clock, (id, kind) => void driver.wake(id, kind));
    driver = Driver.connect(stage.settings.temporal, createLogger('test', 'silent'));
    worker = new WorkerProcess(stage.settings);
  });
  afterAll(async () => {
    await worker.stop();
    await driver.close();
    await stage.close();
  });

  it('loses nothing and does nothing twice', async () => {
    const discoveredOn = clock.now().slice(0, 10);
    worker.start();
    const ids: string[] = [];
    for (let i = 0; i < CASES; i += 1) {
      const id = await stage.give('officer1', undefined, 'register-case', registration({ discoveredOn }));
      await stage.give('deputy', id, 'approve-filing', { officers: [stage.ids['officer1'], stage.ids['officer2']] });
      ids.push(id);
      // Killed at a different point of its start-up and work each time.
      if (i % 3 === 2) {
        await new Promise((resolve) => setTimeout(resolve, 150 * i));
        await worker.kill();
        worker.start();
      }
    }
    const sounded = async (id: string) => (await stage.types(id)).filter((t) => t === 'EscalationRaised').length;
    await until('every alarm of every case', async () => (await Promise.all(ids.map(sounded))).every((n) => n >= 3));
    await worker.kill();
    worker.start();
    await until('every workflow to have seen its case', async () => {
      const [row] = (await stage.db.query('SELECT COUNT(*) AS behind FROM process WHERE to_clock = 1')) as { behind: string }[];
      return Number(row?.behind) === 0;
    });
    for (const id of ids) {
      const types = await stage.types(id);
      const count = (type: string) => types.filter((t) => t === type).length;
      expect({ registered: count('CaseRegistered'), missed: count('DeadlineMissed'), raised: count('EscalationRaised') }).toEqual({ registered: 1, missed: 1, raised: 3 });
    }
    await expectSound(stage.db);
  }, 120_000);
});
