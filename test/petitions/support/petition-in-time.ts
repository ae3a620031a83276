import { StaffRow } from '#libs/bureau/entities.js';
import { legalDay } from '#libs/calendar/index.js';
import type { Actor } from '#libs/casework/index.js';
import { createActivities } from '#libs/lifecycle/activities.js';
import { WORKFLOWS } from '#libs/lifecycle/driver.js';
import { SkippedTime } from '#libs/lifecycle/time-skipping.js';
import type { WorkflowHandle } from '@temporalio/client';
import { ulid } from 'ulid';
import { quietTemporal } from '../../support/quiet-temporal.js';
import { setStage, type Stage } from '../../support/stage.js';
import { workflowBundle } from '../../support/workflow-bundle.js';

export const DAY = 86_400_000;

/** The desk on the time-skipping server. */
export interface TimedDesk {
  readonly time: SkippedTime;
  readonly stage: Stage;
  today(): string;
  /** Gives a command as one of the people; a refusal throws. */
  give(who: string, kind: string, id: string | undefined, command: string, payload?: unknown): Promise<string>;
  /** Runs `story` while a worker polls. */
  during(taskQueue: string, story: (watch: (id: string, kind: string) => Promise<WorkflowHandle>) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

async function hireDesk(stage: Stage): Promise<string> {
  const rows = stage.db.getRepository(StaffRow);
  const colleague = await rows.findOneByOrFail({ id: stage.ids['head'] ?? '' });
  const id = ulid();
  await rows.insert({ id, bureauId: stage.bureauId, sectionId: colleague.sectionId, login: 't-desk', name: '信访员', roles: 'petition-desk', post: 'officer', active: 1, passwordHash: colleague.passwordHash });
  await stage.db.query('UPDATE bureau SET version = version + 1 WHERE id = ?', [stage.bureauId]);
  return id;
}

export async function startTimedDesk(): Promise<TimedDesk> {
  quietTemporal();
  const time = await SkippedTime.start(process.env['ANQI_TEST_SERVER_BIN'] ?? '');
  const stage = await setStage(time.clock);
  const ids: Record<string, string> = { ...stage.ids, desk: await hireDesk(stage) };
  const activities = createActivities(stage.db, stage.contexts, stage.executor, time.clock);
  const actorOf = async (who: string): Promise<Actor> => {
    const person = (await stage.contexts.of(stage.bureauId)).staff.find(ids[who] ?? '');
    if (!person) throw new Error(`nobody called ${who}`);
    return person;
  };
  return {
    time, stage, today: () => legalDay(time.clock.now()),
    async give(who, kind, id, command, payload = {}) {
      await time.follow();
      const result = await stage.executor.execute({ bureauId: stage.bureauId, kind, processId: id, command: { type: command, payload }, actor: await actorOf(who) });
      if (!result.ok) throw new Error(`${command}: ${JSON.stringify(result)}`);
      return result.processId;
    },
    async during(taskQueue, story) {
      const worker = await time.worker(activities, { taskQueue, workflowBundle: await workflowBundle() });
      const watched: string[] = [];
      await worker.runUntil(async () => {
        await story((id, kind) => {
          watched.push(id);
          return time.env.client.workflow.start(WORKFLOWS[kind] ?? kind, { workflowId: id, taskQueue, args: [{ processId: id }], workflowIdReusePolicy: 'ALLOW_DUPLICATE' });
        });
        for (const id of watched) await time.env.client.workflow.getHandle(id).terminate('the story is over').catch(() => undefined);
      });
    },
    async close() {
      await stage.close();
      await time.close();
    },
  };
}
