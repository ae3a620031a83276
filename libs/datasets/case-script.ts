import type { NewStaff } from '#libs/bureau/found-bureau.js';
import type { BureauProfile } from '#libs/casework/index.js';
import { instantFromMilliseconds, millisecondsOf, startOfLegalDay, type Instant, type LegalDay } from '#libs/calendar/index.js';

/** One command of a case, given by a person at a time of day in Asia/Shanghai. */
export interface Step {
  readonly day: LegalDay;
  /** `09:30`. */
  readonly time: string;
  /** Login of the person. */
  readonly by: string;
  readonly command: string;
  /** As the API takes it, except that a text `@login` stands for that person's id. */
  readonly payload: unknown;
}

/** The life of one case as a list of commands, in order of time. */
export interface CaseScript {
  /** Unique in its data set; part of every command's idempotency key. */
  readonly key: string;
  /** Kind of process; an enforcement case unless said. */
  readonly kind?: string;
  readonly steps: readonly Step[];
}

/** A bureau with its people, and the cases of a period. Parties are invented; totals are those of the bureau's report. */
export interface DataSet {
  readonly key: string;
  readonly profile: BureauProfile;
  readonly people: readonly NewStaff[];
  readonly scripts: readonly CaseScript[];
}

const MINUTE = 60_000;

/** The UTC instant of a time of day in Asia/Shanghai. */
export function instantOf(day: LegalDay, time: string): Instant {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return instantFromMilliseconds(millisecondsOf(startOfLegalDay(day)) + (hours * 60 + minutes) * MINUTE);
}

export function stepInstant(step: Pick<Step, 'day' | 'time'>): Instant {
  return instantOf(step.day, step.time);
}

/** Puts staff ids in the place of `@login`. Throws for a login nobody has: the script is wrong. */
export function withStaff(payload: unknown, staff: ReadonlyMap<string, string>): unknown {
  if (typeof payload === 'string') {
    if (!payload.startsWith('@')) return payload;
    const id = staff.get(payload.slice(1));
    if (id === undefined) throw new Error(`nobody has the login ${payload.slice(1)}`);
    return id;
  }
  if (Array.isArray(payload)) return payload.map((item) => withStaff(item, staff));
  if (typeof payload !== 'object' || payload === null) return payload;
  return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, withStaff(value, staff)]));
}
