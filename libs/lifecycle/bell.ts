import { CLOCK_ACTOR } from '#libs/casework/index.js';
import type { Instant } from '#libs/calendar/index.js';
import type { BureauContexts } from '#libs/journal/directory.js';
import type { Executor } from '#libs/journal/execute.js';
import { fromSql, toSql } from '#libs/journal/sql-time.js';
import type { Clock } from '#libs/settings/clock.js';
import type { Logger } from 'pino';
import type { DataSource, QueryRunner } from 'typeorm';
import { noteNextAlarm } from './agenda.js';

const BATCH = 100;
/** Alarms sounded at once; each is a transaction of its own. */
const AT_ONCE = 8;

interface Due { readonly id: string; readonly bureau_id: string; readonly kind: string; readonly next_alarm: string; readonly store_time: string }

/**
 * Sounds the alarms that are due, many a second, through the same `execute` as the workflows. Each workflow's own timer
 * stays what an alarm depends on: it finds its alarm sounded and goes on, or sounds it where no bell was there. One bell
 * rings at a time, whoever holds the lock; two would do nothing twice either, only in vain.
 */
export class Bell {
  constructor(
    private readonly db: DataSource,
    private readonly contexts: BureauContexts,
    private readonly executor: Executor,
    private readonly clock: Clock,
    private readonly log: Logger,
  ) {}

  /**
   * Sounds what is due now by our clock and the database's, earliest first: one of them set wrong sounds nothing early. Returns for how many processes; 0 also while another holds the bell.
   */
  async ring(): Promise<number> {
    const holder = this.db.createQueryRunner();
    try {
      const lock = `anqi-bell-${this.db.options.database as string}`.slice(0, 64);
      const [got] = (await holder.query('SELECT GET_LOCK(?, 0) AS held', [lock])) as { held: string }[];
      if (Number(got?.held) !== 1) return 0;
      try {
        return await this.goThrough(holder);
      } finally {
        await holder.query('DO RELEASE_LOCK(?)', [lock]);
      }
    } finally {
      await holder.release();
    }
  }

  /** Pages through the index, so that one process that cannot be read holds up no other. */
  private async goThrough(holder: QueryRunner): Promise<number> {
    let rung = 0;
    for (let last: Pick<Due, 'id' | 'next_alarm'> = { id: '', next_alarm: '1000-01-01' }; ; ) {
      const due = (await holder.query(
        `SELECT id, bureau_id, kind, next_alarm, UTC_TIMESTAMP(3) AS store_time FROM process
         WHERE next_alarm <= LEAST(?, UTC_TIMESTAMP(3)) AND (next_alarm > ? OR (next_alarm = ? AND id > ?)) ORDER BY next_alarm, id LIMIT ${BATCH}`,
        [toSql(this.clock.now()), last.next_alarm, last.next_alarm, last.id],
      )) as Due[];
      const queue = [...due];
      await Promise.all(Array.from({ length: AT_ONCE }, async () => {
        for (let next = queue.shift(); next; next = queue.shift()) if (await this.sound(next)) rung += 1;
      }));
      const end = due.at(-1);
      if (!end || due.length < BATCH) return rung;
      last = end;
    }
  }

  private async sound({ id, bureau_id: bureauId, kind, store_time: storeTime }: Due): Promise<boolean> {
    try {
      const notAfter: Instant = fromSql(storeTime);
      const result = await this.executor.execute({ bureauId, kind, processId: id, command: { type: 'sound-alarms', payload: {} }, actor: CLOCK_ACTOR, notAfter });
      if (result.ok && result.events.length > 0) return true;
      await noteNextAlarm(this.db, this.contexts, id);
    } catch (error) {
      this.log.warn({ processId: id, error: (error as Error).message }, 'alarm not sounded by the bell; its workflow will');
    }
    return false;
  }
}
