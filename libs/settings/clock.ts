import type { Instant } from '#libs/calendar/index.js';

/** The one source of "now" in the apps; tests, demos and data sets put their own in its place. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** The earlier of a clock and this machine's: for what must not happen early although one of the two is set wrong. */
export class CautiousClock implements Clock {
  constructor(
    private readonly clock: Clock,
    private readonly machine: Clock = systemClock,
  ) {}
  now(): Instant {
    const [one, other] = [this.clock.now(), this.machine.now()];
    return one < other ? one : other;
  }
}

/** A clock that stands where it is put. */
export class SetClock implements Clock {
  constructor(private instant: Instant) {}
  now(): Instant {
    return this.instant;
  }
  set(instant: Instant): void {
    this.instant = instant;
  }
}
