import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker, type WorkerOptions } from '@temporalio/worker';
import { SetClock } from '#libs/settings/clock.js';
import { ensureSearchAttributes } from './search-attributes.js';
import type { ClockActivities, StepActivities } from '#workflows/agenda.js';

export type CaseActivities = ClockActivities & StepActivities;

/**
 * Months in seconds: Temporal's time-skipping server, with a clock for the journal that follows its time. Used by the demo
 * and the tests; the workflow, the activities and `execute` are the real ones.
 */
export class SkippedTime {
  private constructor(
    readonly env: TestWorkflowEnvironment,
    /** Stands at the server's time as of the last `follow`. */
    readonly clock: SetClock,
  ) {}

  /** `serverBin` is the path of the temporal-test-server executable. */
  static async start(serverBin: string): Promise<SkippedTime> {
    const env = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path: serverBin } } });
    await ensureSearchAttributes(env.connection.operatorService as never, env.namespace ?? 'default');
    const skipped = new SkippedTime(env, new SetClock(new Date(0).toISOString()));
    await skipped.follow();
    return skipped;
  }

  /** Brings the journal's clock to the server's time. */
  async follow(): Promise<void> {
    this.clock.set(new Date(await this.env.currentTimeMs()).toISOString());
  }

  /** Lets days pass: timers fire in order, as they would. */
  async pass(milliseconds: number): Promise<void> {
    await this.env.sleep(milliseconds);
    await this.follow();
  }

  /** A worker whose activities see the server's time. */
  worker(activities: CaseActivities, options: Pick<WorkerOptions, 'taskQueue' | 'workflowBundle' | 'workflowsPath'>): Promise<Worker> {
    const inTime: CaseActivities = {
      readAgenda: async (id) => {
        await this.follow();
        return activities.readAgenda(id);
      },
      soundAlarms: async (id, notAfter) => {
        await this.follow();
        return activities.soundAlarms(id, notAfter);
      },
      giveCommand: async (id, command) => {
        await this.follow();
        return activities.giveCommand(id, command);
      },
    };
    return Worker.create({ connection: this.env.nativeConnection, activities: inTime, ...options });
  }

  async close(): Promise<void> {
    await this.env.teardown();
  }
}
