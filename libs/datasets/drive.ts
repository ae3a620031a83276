import type { FoundedBureau } from '#libs/bureau/found-bureau.js';
import { CachedBureauContexts } from '#libs/bureau/contexts.js';
import type { Instant } from '#libs/calendar/index.js';
import { Executor } from '#libs/journal/execute.js';
import { SetClock } from '#libs/settings/clock.js';
import type { DataSource } from 'typeorm';
import { CaseRun, type Stage } from './case-run.js';
import type { DataSet } from './case-script.js';

export interface Driven {
  readonly cases: number;
  /** Commands given now; those of an earlier run are left alone. */
  readonly commands: number;
}

export interface DriveOptions {
  /** Reminders and escalations are sounded up to then; absent: until nothing is left to sound. */
  readonly until?: Instant;
}

/** Sequence of the last command of each case that an earlier run has given, with the process. */
async function given(db: DataSource, bureauId: string, setKey: string): Promise<Map<string, { processId: string; steps: number }>> {
  const rows = (await db.query('SELECT process_id, command_key FROM journal WHERE bureau_id = ? AND command_key LIKE ?', [bureauId, `%:${setKey}/%`])) as
    { process_id: string; command_key: string }[];
  const cases = new Map<string, { processId: string; steps: number }>();
  for (const { process_id: processId, command_key: key } of rows) {
    const [, caseKey = '', step = '0'] = key.slice(key.indexOf(':') + 1).split('/');
    cases.set(caseKey, { processId, steps: Math.max(Number(step), cases.get(caseKey)?.steps ?? 0) });
  }
  return cases;
}

function soonest(runs: readonly CaseRun[]): { run: CaseRun; at: Instant } | null {
  return runs.reduce<{ run: CaseRun; at: Instant } | null>((first, run) => {
    const at = run.nextAt;
    return at !== null && (first === null || at < first.at) ? { run, at } : first;
  }, null);
}

/**
 * Plays a data set through `execute`, every case at once in the order of time, so that numbers are drawn as they would have
 * been; between the commands the clock sounds what falls due, as the workflow does. Commands that an earlier run has given
 * are not given again. Throws when the casework refuses a command: the script is wrong.
 */
export async function driveDataSet(db: DataSource, set: DataSet, bureau: FoundedBureau, { until }: DriveOptions = {}): Promise<Driven> {
  const contexts = new CachedBureauContexts(db);
  const clock = new SetClock('1970-01-01T00:00:00.000Z');
  const context = await contexts.of(bureau.bureauId);
  const stage: Stage = { db, executor: new Executor(db, contexts, clock), clock, context, staff: bureau.staff, setKey: set.key };
  const earlier = await given(db, bureau.bureauId, set.key);
  const runs: CaseRun[] = [];
  for (const script of set.scripts) {
    const before = earlier.get(script.key);
    if (before?.steps !== script.steps.length) runs.push(await CaseRun.from(stage, script, before));
  }
  let commands = 0;
  for (let next = soonest(runs); next && (until === undefined || next.at <= until); next = soonest(runs)) {
    await next.run.go();
    commands += 1;
  }
  return { cases: set.scripts.length, commands };
}

