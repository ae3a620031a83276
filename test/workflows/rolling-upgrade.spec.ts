import { createActivities } from '#libs/lifecycle/activities.js';
import { Driver } from '#libs/lifecycle/driver.js';
import { createLogger } from '#libs/runtime/log.js';
import { SetClock } from '#libs/settings/clock.js';
import { Client, Connection } from '@temporalio/client';
import { bundleWorkflowCode, NativeConnection, Worker, type WorkflowBundle } from '@temporalio/worker';
import { readHistory } from '../replay/history-file.js';
import { expectSound } from '../support/evidence.js';
import { historyText } from '../support/history-text.js';
import { quietTemporal } from '../support/quiet-temporal.js';
import { setStage, type Stage } from '../support/stage.js';
import { registration } from '../support/steps.js';
import { until } from '../support/until.js';
import { workflowBundle } from '../support/workflow-bundle.js';

quietTemporal();

const DAY = 86_400_000;
const quiet = { trace() {}, debug() {}, info() {}, warn() {}, error: console.error, log() {} };

describe('a rolling upgrade of the workers', () => {
  /** Behind Temporal's time, so that every alarm waits for the journal's clock alone. */
  const clock = new SetClock(new Date(Date.now() - 140 * DAY).toISOString());
  let upgraded: WorkflowBundle;
  let stage: Stage;
  let driver: Driver;
  let client: Client;
  beforeAll(async () => {
    upgraded = await bundleWorkflowCode({ workflowsPath: new URL('./upgraded/index.ts', import.meta.url).pathname, logger: quiet });
    stage = await setStage(clock, (id, kind) => void driver.wake(id, kind));
    const { temporal } = stage.settings;
    driver = Driver.connect(temporal, createLogger('test', 'silent'));
    client = new Client({ connection: await Connection.connect({ address: temporal.address }) });
  }, 120_000);
  afterAll(async () => {
    await driver.close();
    await client.connection.close();
    await stage.close();
  });

  /** A build of the worker that polls until told to leave. */
  async function start(bundle: WorkflowBundle | { codePath: string }): Promise<{ leave: () => Promise<void> }> {
    const connection = await NativeConnection.connect({ address: stage.settings.temporal.address });
    const worker = await Worker.create({
      connection, taskQueue: stage.settings.temporal.taskQueue, workflowBundle: bundle,
      activities: createActivities(stage.db, stage.contexts, stage.executor, clock), shutdownGraceTime: '1 second',
    });
    const running = worker.run();
    return {
      async leave() {
        worker.shutdown();
        await running;
        await connection.close();
      },
    };
  }

  const open = () => stage.give('officer1', undefined, 'register-case', registration({ discoveredOn: clock.now().slice(0, 10) }));
  const approve = (id: string) => stage.give('deputy', id, 'approve-filing', { officers: [stage.ids['officer1'], stage.ids['officer2']] });
  const seen = (what: string) => until(what, async () => {
    const [row] = (await stage.db.query('SELECT COUNT(*) AS n FROM process WHERE to_clock = 1')) as { n: string }[];
    return Number(row?.n) === 0;
  }, 90_000);

  it('lets cases begun on the old build go on, on both builds and then on the new one alone', async () => {
    const old = await start(await workflowBundle());
    const waiting = await open();
    const moving = await open();
    await seen('the old build to have seen its cases');

    const next = await start(upgraded);
    await approve(moving);
    const begunMeanwhile = await open();
    await seen('either build to have seen what came meanwhile');
    await old.leave();

    await approve(waiting);
    await approve(begunMeanwhile);
    const begunAfter = await open();
    await seen('the new build to have seen every case');
    clock.set(new Date().toISOString());
    const all = [waiting, moving, begunMeanwhile, begunAfter];
    for (const id of all) await driver.wake(id, 'enforcement-case');
    const count = async (id: string, type: string) => (await stage.types(id)).filter((t) => t === type).length;
    await until('every alarm of every case', async () => (await Promise.all(all.map((id) => count(id, 'EscalationRaised')))).every((n) => n >= 3), 90_000);
    for (const id of all) {
      expect((await client.workflow.getHandle(id).describe()).status.name).toBe('RUNNING');
      expect([id, await count(id, 'CaseRegistered'), await count(id, 'DeadlineMissed'), await count(id, 'EscalationRaised')]).toEqual([id, 1, 1, 3]);
    }
    expect(await historyText(client, begunAfter)).toContain('pause-before-each-look');
    await expectSound(stage.db);
    await next.leave();
    await Promise.all(all.map((id) => client.workflow.getHandle(id).terminate('the test is over')));
  }, 240_000);

  it('replays histories of the old build on the new one, and refuses the same change without its patch', async () => {
    const recorded = () => readHistory(new URL('../replay/histories/untouched.json', import.meta.url));
    await Worker.runReplayHistory({ workflowBundle: upgraded }, recorded());
    const careless = recorded();
    const type = careless.events?.[0]?.workflowExecutionStartedEventAttributes?.workflowType;
    expect(type?.name).toBe('enforcementCase');
    if (type) type.name = 'careless';
    await expect(Worker.runReplayHistory({ workflowBundle: upgraded }, careless)).rejects.toThrow(/[Nn]ondeterminis/);
  }, 60_000);
});
