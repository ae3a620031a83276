import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { openDatabase } from '#libs/journal/data-source.js';
import { withScratchDatabase } from '#libs/journal/scratch-database.js';
import { Bell } from '#libs/lifecycle/bell.js';
import { createActivities } from '#libs/lifecycle/activities.js';
import { readAgenda } from '#libs/lifecycle/agenda.js';
import { Driver } from '#libs/lifecycle/driver.js';
import { ensureSearchAttributes } from '#libs/lifecycle/search-attributes.js';
import { createLogger } from '#libs/runtime/log.js';
import { SetClock } from '#libs/settings/clock.js';
import { readSettings, type Settings } from '#libs/settings/settings.js';
import type { ClockActivities, StepActivities } from '#workflows/agenda.js';
import type { DataSource } from 'typeorm';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { commander, foundBenchBureau, registration } from './bureau.js';
import { quantile, rate, until } from './crowd.js';

const CASES = 2_000;
const OPENED = '2026-03-02T02:00:00.000Z';
/** From setting the clock to the alarms: time for every workflow to start and fall asleep. */
const AHEAD_MS = 180_000;

/** A clock that runs, but not today. */
class MovedClock extends SetClock {
  private ahead: number | null = null;
  override now(): string {
    return this.ahead === null ? super.now() : new Date(Date.now() + this.ahead).toISOString();
  }
  /** From now on `instant` comes in `ms` milliseconds. */
  runTowards(instant: string, ms: number): void {
    this.ahead = Date.parse(instant) - Date.now() - ms;
  }
  /** The real moment at which this clock shows `instant`: what Temporal's timers go by. */
  real(instant: string): string {
    return new Date(Date.parse(instant) - (this.ahead ?? 0)).toISOString();
  }
}

/** Workflows sleep by Temporal's clock, so what they are told to wait for is moved to it. */
function onRealTime(activities: ClockActivities & StepActivities, clock: MovedClock): ClockActivities & StepActivities {
  const moved = async (agenda: ReturnType<ClockActivities['readAgenda']>) => {
    const told = await agenda;
    return { ...told, nextAlarm: told.nextAlarm && clock.real(told.nextAlarm), ...(told.now ? { now: clock.real(told.now) } : {}) };
  };
  return { ...activities, readAgenda: (id) => moved(activities.readAgenda(id)), soundAlarms: (id) => moved(activities.soundAlarms(id)) };
}

/** Repeats the work, so long after its last end, until told to stop. */
function every(ms: number, work: () => Promise<unknown>): () => Promise<void> {
  const stop = new AbortController();
  const ended = (async () => {
    while (!stop.signal.aborted) {
      await work();
      await setTimeout(ms, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  })();
  return () => {
    stop.abort();
    return ended;
  };
}

async function count(db: DataSource, sql: string, values: unknown[] = []): Promise<number> {
  const [row] = (await db.query(sql, values)) as { n: string }[];
  return Number(row?.n ?? 0);
}

async function measure(base: Settings): Promise<void> {
  const settings: Settings = { ...base, temporal: { ...base.temporal, taskQueue: base.db.name } };
  const { address, namespace, taskQueue } = settings.temporal;
  const log = createLogger('bench', 'error');
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const db = await openDatabase(settings);
  const connection = await NativeConnection.connect({ address });
  const driver = Driver.connect(settings.temporal, log);
  const clock = new MovedClock(OPENED);
  const bureau = await foundBenchBureau(db, '900001');
  const { contexts, executor, give } = commander(db, bureau, clock);
  await ensureSearchAttributes(connection.operatorService as never, namespace);
  const worker = await Worker.create({
    connection, namespace, taskQueue, maxCachedWorkflows: 2_500,
    workflowBundle: { codePath: fileURLToPath(new URL('../../../workflow-bundle.js', import.meta.url)) },
    activities: onRealTime(createActivities(db, contexts, executor, clock), clock),
  });
  const running = worker.run();
  const bell = new Bell(db, contexts, executor, clock, log);
  // What a worker does beside its workflows.
  const turns = [every(1_000, () => bell.ring()), every(2_000, () => driver.sweep(db, clock.now()))];
  try {
    const ids: string[] = [];
    await rate(CASES, 8, async (i) => { ids[i] = await give('officer1', undefined, 'register-case', registration(clock)); });
    const alarm = (await readAgenda(db, contexts, ids[0] ?? '', clock.now())).nextAlarm;
    if (alarm === null) throw new Error('a new case has no alarm');
    clock.runTowards(alarm, AHEAD_MS);
    const began = Date.now();
    await rate(CASES, 32, (i) => driver.wake(ids[i] ?? '', 'enforcement-case'));
    await until('every workflow to fall asleep', AHEAD_MS / 1_000 - 5, async () => (await count(db, 'SELECT COUNT(*) AS n FROM process WHERE to_clock = 1')) === 0);
    const asleep = (Date.now() - began) / 1_000;
    const sounded = "FROM journal WHERE JSON_VALUE(data, '$.scheduledFor') = ?";
    await until('every alarm', 180, async () => (await count(db, `SELECT COUNT(DISTINCT process_id) AS n ${sounded}`, [alarm])) === CASES);
    const rows = (await db.query(`SELECT MIN(at) AS at ${sounded} GROUP BY process_id`, [alarm])) as { at: string }[];
    const late = rows.map(({ at }) => (Date.parse(`${at.replace(' ', 'T')}Z`) - Date.parse(alarm)) / 1_000);
    const first = Math.min(...late);
    const twice = await count(db, `SELECT COUNT(*) - COUNT(DISTINCT process_id, JSON_VALUE(data, '$.clockId'), type) AS n ${sounded}`, [alarm]);
    console.log(`\n${CASES} alarms due in the same second, one worker`);
    console.log(`  workflows started and asleep in ${asleep.toFixed(1)} s, ${(CASES / asleep).toFixed(0)} a second`);
    console.log(`  first ${first.toFixed(2)} s after its moment; after the first: p50 ${(quantile(late, 0.5) - first).toFixed(1)} s, p99 ${(quantile(late, 0.99) - first).toFixed(1)} s, last ${(Math.max(...late) - first).toFixed(1)} s`);
    console.log(`  sounded twice: ${twice}`);
  } finally {
    await Promise.all(turns.map((stop) => stop()));
    worker.shutdown();
    await running;
    await driver.close();
    await connection.close();
    await db.destroy();
  }
}

/** How late alarms are when all of them fall due at once. */
export function benchAlarms(): Promise<void> {
  return withScratchDatabase(readSettings(), 'bench', measure);
}
