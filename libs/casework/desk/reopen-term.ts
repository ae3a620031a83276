import { elapsed, legalDay, type LegalDay } from '#libs/calendar/index.js';
import type { Clock, Clocks, ClockSuspension, Context, KernelEvent } from '../kernel/index.js';
import { countOf, deadlineOf, today } from '../kernel/index.js';
import { nextClockId, startClock } from '../kernel/triggers.js';

export interface ReopenedTerm {
  readonly events: readonly KernelEvent[];
  /** Days used before the closing; null where no term had run. */
  readonly usedDays: number | null;
}

/** The time it lay closed, from the day the duty was done to the day it is reopened, does not count as handling. */
function closedWhile(met: LegalDay, reopened: LegalDay): ClockSuspension {
  return { from: met, until: reopened, ground: 'closed' };
}

/**
 * The term of a reopened process goes on where it stood: what was used before the closing stays used, the time it lay
 * closed is taken out, extensions granted then still count. Where nothing is left of it a fresh term starts, since the
 * first one's miss is on record already and reopening must not sound an alarm by itself.
 */
export function reopenTerm(clocks: Clocks, limit: string, reason: string, ctx: Context): ReopenedTerm {
  const last = Object.values(clocks).filter((c) => c.binding.limit === limit && c.state === 'met').at(-1);
  if (!last?.metAt) return { events: [], usedDays: null };
  const met = legalDay(last.metAt);
  const usedDays = elapsed(countOf(last), met, ctx.calendar);
  const suspensions = [...last.suspensions, closedWhile(met, today(ctx))];
  const deadline = deadlineOf({ ...last, suspensions, setDay: null }, ctx.calendar, today(ctx));
  if (deadline.due < ctx.now) return { events: startClock(clocks, limit, today(ctx), ctx), usedDays };
  return { events: replay(nextClockId(clocks, limit), { ...last, suspensions, deadline }, reason, ctx), usedDays };
}

/** A clock's past in the kernel's own events, so that the new clock folds to the same count. */
function replay(clockId: string, clock: Clock, reason: string, ctx: Context): KernelEvent[] {
  const after = { deadline: clock.deadline, calendarVersion: ctx.calendar.version };
  const standing = clock.extensions.filter((e) => e.revokedAt === null);
  return [
    { type: 'ClockStarted', clockId, binding: clock.binding, start: clock.start, ...after },
    ...standing.map(({ revokedAt: _, ...extension }): KernelEvent => ({ type: 'ClockExtended', clockId, ...extension, ...after })),
    ...clock.suspensions.flatMap(({ from, until, ground }): KernelEvent[] => [
      { type: 'ClockSuspended', clockId, ground, from, reason },
      { type: 'ClockResumed', clockId, until: until ?? today(ctx), ...after },
    ]),
  ];
}
