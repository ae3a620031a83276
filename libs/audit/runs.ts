import type { Refusal } from '#libs/casework/index.js';
import type { SealOptions } from '#libs/seal/seal-journal.js';
import type { Clock } from '#libs/settings/clock.js';
import type { DataSource } from 'typeorm';
import { refuse } from './refusals.js';
import { kept, type AuditRun } from './run-row.js';
import { closeRun, findRun, moveRun, openRun } from './runs-store.js';
import { verifyRecords } from './verify.js';

class Stopped extends Error {}

/**
 * Verifications as people ask for them: one case while they wait, the whole bureau in the background. How far one has come is
 * in the database, so any API process can tell; one that was broken off with its program counts as failed after five minutes.
 */
export class AuditRuns {
  private readonly working = new Set<Promise<void>>();
  private stopping = false;

  constructor(
    private readonly db: DataSource,
    private readonly seals: SealOptions,
    private readonly clock: Clock,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Verifies one process of the bureau and gives the finished run; null when the bureau has no such process. */
  async one(bureauId: string, processId: string, by: string): Promise<AuditRun | null> {
    const [known] = (await this.db.query('SELECT id FROM process WHERE id = ? AND bureau_id = ?', [processId, bureauId])) as { id: string }[];
    const run = known && (await openRun(this.db, { bureauId, processId, by, now: this.clock.now(), total: 1 }));
    if (!run) return null;
    await this.work(bureauId, run);
    return findRun(this.db, bureauId, run.id);
  }

  /** Begins a verification of the whole bureau and gives it as it stands; refused while one is under way. */
  async whole(bureauId: string, by: string): Promise<AuditRun | Refusal> {
    const [count] = (await this.db.query('SELECT COUNT(*) AS n FROM process WHERE bureau_id = ?', [bureauId])) as { n: string | number }[];
    const run = await openRun(this.db, { bureauId, processId: null, by, now: this.clock.now(), total: Number(count?.n ?? 0) });
    if (!run) return refuse('audit-running');
    const work = this.work(bureauId, run).catch((error: unknown) => this.failed(error));
    this.working.add(work);
    void work.finally(() => this.working.delete(work));
    return run;
  }

  /** Breaks off what runs in this program and waits for it to end. */
  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.working);
  }

  private async work(bureauId: string, { id, processId }: AuditRun): Promise<void> {
    try {
      const progress = async (done: number) => {
        if (this.stopping) throw new Stopped('the program ends');
        await moveRun(this.db, id, done, this.clock.now());
      };
      const findings = await verifyRecords(this.db, this.seals, { bureauId, ...(processId === null ? {} : { processId }) }, progress);
      await closeRun(this.db, id, kept(findings), this.clock.now());
    } catch (error) {
      await closeRun(this.db, id, null, this.clock.now());
      if (!(error instanceof Stopped)) throw error;
    }
  }
}
