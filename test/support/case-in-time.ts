import { legalDay } from '#libs/calendar/index.js';
import { createActivities } from '#libs/lifecycle/activities.js';
import { SkippedTime } from '#libs/lifecycle/time-skipping.js';
import type { WorkflowHandle } from '@temporalio/client';
import { quietTemporal } from './quiet-temporal.js';
import { setStage, type Stage } from './stage.js';
import { FINE, registration, SATISFIED } from './steps.js';
import { workflowBundle } from './workflow-bundle.js';

export const DAY = 86_400_000;

/** A stage on the time-skipping server. */
export interface TimedStage {
  readonly time: SkippedTime;
  readonly stage: Stage;
  /** Runs `story` while a worker polls. */
  during(taskQueue: string, story: () => Promise<void>): Promise<void>;
  /** Today on the server, Asia/Shanghai. */
  today(): string;
  /** Registers and files a case; nobody watches it yet. */
  fileUnwatched(): Promise<string>;
  watch(id: string, taskQueue: string): Promise<WorkflowHandle>;
  /** Registers and files a case and starts its workflow. */
  file(taskQueue: string): Promise<{ id: string; handle: WorkflowHandle }>;
  close(): Promise<void>;
}

export async function startTimedStage(): Promise<TimedStage> {
  quietTemporal();
  const time = await SkippedTime.start(process.env['ANQI_TEST_SERVER_BIN'] ?? '');
  const stage = await setStage(time.clock);
  const activities = createActivities(stage.db, stage.contexts, stage.executor, time.clock);
  const today = () => legalDay(time.clock.now());
  async function fileUnwatched(): Promise<string> {
    await time.follow();
    const id = await stage.give('officer1', undefined, 'register-case', registration({ discoveredOn: today() }));
    return stage.give('deputy', id, 'approve-filing', { officers: [stage.ids['officer1'], stage.ids['officer2']] });
  }
  const watched: string[] = [];
  const watch = (id: string, taskQueue: string) => {
    watched.push(id);
    return time.env.client.workflow.start('enforcementCase', { workflowId: id, taskQueue, args: [{ processId: id }] });
  };
  return {
    time, stage, today,
    async during(taskQueue, story) {
      const worker = await time.worker(activities, { taskQueue, workflowBundle: await workflowBundle() });
      // A workflow left behind without a worker would hold the server's time still for the next story.
      await worker.runUntil(async () => {
        await story();
        for (const id of watched.splice(0)) await time.env.client.workflow.getHandle(id).terminate('the story is over').catch(() => undefined);
      });
    },
    fileUnwatched,
    watch,
    async file(taskQueue) {
      const id = await fileUnwatched();
      return { id, handle: await watch(id, taskQueue) };
    },
    async close() {
      await stage.close();
      await time.close();
    },
  };
}

/** Drives a filed case to a served decision on the server's day. */
export async function decideAndServe({ stage, time, today }: TimedStage, id: string): Promise<void> {
  const { officer1, officer2 } = stage.ids;
  await stage.give('officer1', id, 'collect-evidence', {
    kind: 'inspection-record', title: '现场检查记录', collectedAt: time.clock.now(), place: '车间', collectors: [officer1, officer2], provesWhat: '未培训上岗',
  });
  await stage.give('officer1', id, 'conclude-investigation', { facts: '未培训上岗', legalBasis: '《安全生产法》第97条', proposal: 'penalty', penalties: FINE });
  await stage.give('officer1', id, 'notify-party', { notifiedOn: today(), penalties: FINE, hearingRight: false });
  await stage.give('officer1', id, 'waive-statement', { on: today() });
  await stage.give('officer1', id, 'submit-for-review');
  await stage.give('reviewer', id, 'give-review-opinion', { outcome: 'pass', findings: SATISFIED, opinion: '同意' });
  await stage.give('deputy', id, 'decide-penalty', { penalties: FINE, legalBasis: '《安全生产法》第97条', discretion: 'ordinary', reasons: '依裁量基准' });
  await stage.give('officer1', id, 'record-service', { method: 'direct', servedOn: today(), proof: '送达回证' });
}
