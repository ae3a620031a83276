import type { Access } from './access.js';

interface Options {
  readonly write: (accesses: readonly Access[]) => Promise<void>;
  readonly failed: (error: unknown) => void;
  /** Entries held before whoever reads waits for them to be written. */
  readonly limit?: number;
  readonly everyMs?: number;
}

/** The same person at the same thing again within this time goes on reading: pages renew themselves each minute. */
const SAME_MS = 10 * 60_000;
const REMEMBERED = 50_000;
/** Each of these is an act of its own, however soon it is repeated. */
const EACH = new Set(['export', 'archive', 'document']);

/** What was to be opened could not be logged: it is not shown, and nothing else went wrong. */
export class NotLogged extends Error {
  constructor(cause: unknown) {
    super(`the access log cannot be written: ${(cause as Error).message}`, { cause });
  }
}

/**
 * Collects who opened what and writes it in batches, beside the answers rather than before them. It holds a bounded number: a
 * reader who comes when it is full waits until it is written, so that nothing is read that is not logged. An orderly stop
 * writes the rest.
 */
export class AccessLog {
  private waiting: Access[] = [];
  private writing: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopping = false;
  private readonly seen = new Map<string, number>();

  constructor(private readonly options: Options) {}

  /** Enters what is about to be opened; waits only while too many entries wait already, and throws NotLogged when they cannot be written. */
  async add(accesses: readonly Access[]): Promise<void> {
    // Before anything is entered: who is refused here has read nothing, and the log grows no further.
    if (this.isFull()) await this.flushOrRefuse();
    const fresh = accesses.filter((a) => EACH.has(a.what) || this.isNew(a));
    this.waiting.push(...fresh);
    if (this.stopping || this.isFull()) return this.flushOrRefuse();
    if (this.waiting.length > 0) this.later();
  }

  /** Writes the rest; what comes after is written at once. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.flush();
  }

  /** Writes all that waits; what could not be written waits for the next time. */
  async flush(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    while (this.writing) await this.writing;
    if (this.waiting.length === 0) return;
    const batch = this.waiting;
    this.waiting = [];
    this.writing = this.options.write(batch).catch((error: unknown) => {
      this.waiting = [...batch, ...this.waiting];
      if (!this.stopping) this.later();
      throw error;
    }).finally(() => { this.writing = null; });
    await this.writing;
  }

  private isFull(): boolean {
    return this.waiting.length >= (this.options.limit ?? 5_000);
  }

  private async flushOrRefuse(): Promise<void> {
    await this.flush().catch((error: unknown) => { throw new NotLogged(error); });
  }

  private later(): void {
    this.timer ??= setTimeout(() => void this.flush().catch(this.options.failed), this.options.everyMs ?? 1_000);
  }

  private isNew(a: Access): boolean {
    const key = [a.readerId, a.what, a.processId, a.objectId].join(' ');
    const now = Date.parse(a.at);
    const before = this.seen.get(key);
    if (before !== undefined && now - before < SAME_MS && now >= before) return false;
    this.seen.delete(key);
    this.seen.set(key, now);
    const oldest = this.seen.keys().next();
    if (this.seen.size > REMEMBERED && !oldest.done) this.seen.delete(oldest.value);
    return true;
  }
}
