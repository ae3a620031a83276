import { CLOCK_ACTOR } from '#libs/casework/index.js';
import type { Instant } from '#libs/calendar/index.js';
import type { BureauContexts } from '#libs/journal/directory.js';
import type { Executor } from '#libs/journal/execute.js';
import type { Clock } from '#libs/settings/clock.js';
import type { ClockActivities, StepActivities } from '#workflows/agenda.js';
import type { DataSource } from 'typeorm';
import { readAgenda } from './agenda.js';

/** The workflow's activities: each reads or writes through the journal and may run any number of times. */
export function createActivities(db: DataSource, contexts: BureauContexts, executor: Executor, clock: Clock): ClockActivities & StepActivities {
  async function give(processId: string, command: string, notAfter?: Instant): Promise<void> {
    const rows = (await db.query('SELECT bureau_id, kind FROM process WHERE id = ?', [processId])) as { bureau_id: string; kind: string }[];
    const process = rows[0];
    if (!process) return;
    // A refusal means somebody was faster, or the case has moved on: the next agenda says what is left to do.
    await executor.execute({ bureauId: process.bureau_id, kind: process.kind, processId, command: { type: command, payload: {} }, actor: CLOCK_ACTOR, notAfter });
  }
  return {
    readAgenda: (processId) => readAgenda(db, contexts, processId, clock.now()),
    async soundAlarms(processId, notAfter) {
      await give(processId, 'sound-alarms', notAfter);
      return readAgenda(db, contexts, processId, clock.now());
    },
    giveCommand: (processId, command) => give(processId, command),
  };
}
