import type { Instant } from '#libs/calendar/index.js';
import type { Clock } from '#libs/settings/clock.js';

/** Clocks within this are taken for the same. */
const AGREE_MS = 60_000;

export interface Clocks {
  /** The time of the database's machine, UTC. */
  store(): Promise<Instant>;
  /** Milliseconds since the epoch by this machine's clock, which anybody may set. */
  machine(): number;
  /** Milliseconds since some moment, which nobody can set. */
  running(): number;
}

/**
 * The time of the database's machine, which all our processes share: it runs on from the last look by a clock that nobody
 * can set. So a machine whose clock is wrong, or is put right by hours, sounds no alarm early and stamps nothing wrongly.
 * Where the database's clock itself has leapt, it is followed once this machine's clock says the same.
 */
export class StoreClock implements Clock {
  private constructor(
    private readonly clocks: Clocks,
    private readonly told: (leapMs: number) => void,
    private at: number,
    private since: number,
  ) {}

  /** `told` hears of a leap of the database's clock that is not followed, in milliseconds. */
  static async start(clocks: Clocks, told: (leapMs: number) => void): Promise<StoreClock> {
    const { at, since } = await look(clocks);
    return new StoreClock(clocks, told, at, since);
  }

  now(): Instant {
    return new Date(this.millis()).toISOString();
  }

  /** Looks at the database's clock anew. Rejects when the database is away; then it runs on. */
  async look(): Promise<void> {
    const { at, since } = await look(this.clocks);
    const leap = at - this.millis(since);
    if (Math.abs(leap) > AGREE_MS && Math.abs(at - this.clocks.machine()) > AGREE_MS) return this.told(leap);
    this.at = at;
    this.since = since;
  }

  private millis(running = this.clocks.running()): number {
    return Math.floor(this.at + running - this.since);
  }
}

/** What the store says holds for some moment between question and answer: the middle is taken. */
async function look(clocks: Clocks): Promise<{ at: number; since: number }> {
  const asked = clocks.running();
  const at = Date.parse(await clocks.store());
  return { at, since: (asked + clocks.running()) / 2 };
}
