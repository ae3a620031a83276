import type { Instant } from '#libs/calendar/index.js';

/** The one source of "now" in the apps; tests, demos and data sets put their own in its place. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };

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
