import { Client, Connection, type ClientPlugin } from '@temporalio/client';
import type { Settings } from '#libs/settings/settings.js';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { OnceAMoment } from './once-a-moment.js';
import { toSql } from '#libs/journal/sql-time.js';

/** The workflow type of each kind of process. */
export const WORKFLOWS: Readonly<Record<string, string>> = { 'enforcement-case': 'enforcementCase', petition: 'petition', 'hazard-report': 'hazardReport' };

/** Sweeps wait this long after a commit, to let the ordinary signal arrive first. */
const GRACE_MS = 3_000;
/** What the clock has done its workflow sees by its own timer; one that has not by then has none. */
const OWN_TIMER_MS = 180_000;
const BATCH = 25;
/** Changes that follow each other closer than this wake their workflow together. */
const MOMENT_MS = 500;

/**
 * Wakes workflows. A commit has already happened when it is called, so it never fails a command: with Temporal away it
 * gives up quietly and the sweeper catches up.
 */
export class Driver {
  private readonly underWay = new Set<Promise<unknown>>();
  private readonly moments = new OnceAMoment(MOMENT_MS);

  private constructor(
    private readonly client: Client,
    private readonly taskQueue: string,
    private readonly log: Logger,
  ) {}

  static connect(settings: Settings['temporal'], log: Logger, plugins: ClientPlugin[] = []): Driver {
    // No retries inside the client: they would outlive a shutdown, and the sweeper repeats whatever was not taken.
    const connection = Connection.lazy({ address: settings.address, connectTimeout: '3 seconds', interceptors: [] });
    return new Driver(new Client({ connection, namespace: settings.namespace, plugins }), settings.taskQueue, log);
  }

  static over(client: Client, taskQueue: string, log: Logger): Driver {
    return new Driver(client, taskQueue, log);
  }

  /** Wakes the workflow of a process that has changed: at once, and once more where further changes follow in the next moment. */
  changed(processId: string, kind: string): void {
    this.moments.run(processId, () => void this.wake(processId, kind));
  }

  /** Starts the workflow if none runs, and tells it to look again. True when Temporal took it. */
  async wake(processId: string, kind: string): Promise<boolean> {
    const call = this.client.connection.withDeadline(Date.now() + 5_000, () =>
      this.client.workflow.signalWithStart(WORKFLOWS[kind] ?? kind, {
        workflowId: processId, taskQueue: this.taskQueue, args: [{ processId }], signal: 'changed', signalArgs: [],
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      }));
    this.underWay.add(call);
    try {
      await call;
      return true;
    } catch (error) {
      this.log.warn({ processId, error: (error as Error).message }, 'workflow not woken; the sweeper will');
      return false;
    } finally {
      this.underWay.delete(call);
    }
  }

  /**
   * Wakes every process whose workflow has not seen its last change, or the last change of the calendar. Goes through all
   * of them by id, a few at a time; stops at the first that Temporal does not take. Returns how many were woken. A change
   * later than `now` was stamped by a clock that has been put back since: nothing of it is still on its way.
   */
  async sweep(db: DataSource, now: string): Promise<number> {
    const late = toSql(now);
    const [before, longBefore] = [GRACE_MS, OWN_TIMER_MS].map((ms) => toSql(new Date(Date.parse(now) - ms).toISOString()));
    let woken = 0;
    for (let after = ''; ;) {
      const rows = (await db.query('SELECT id, kind FROM process WHERE to_clock > 0 AND (changed_at < IF(to_clock = 1, ?, ?) OR changed_at > ?) AND id > ? ORDER BY id LIMIT ?', [before, longBefore, late, after, BATCH])) as
        { id: string; kind: string }[];
      const taken = await Promise.all(rows.map(({ id, kind }) => this.wake(id, kind)));
      woken += taken.filter(Boolean).length;
      const last = rows.at(-1);
      if (!last || rows.length < BATCH || taken.includes(false)) return woken;
      after = last.id;
    }
  }

  async close(): Promise<void> {
    this.moments.flush();
    await Promise.allSettled(this.underWay);
    await this.client.connection.close();
  }
}
