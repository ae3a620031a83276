import type { Instant, LegalDay } from '#libs/calendar/index.js';
import type { Clock, ClockEvent } from './clock.js';
import { deadlineOf, isOpen } from './clock.js';
import { allOpenClocksOf, meetClock, startClock, startSpans, type Span } from './clock-moves.js';
import type { Context } from './context.js';
import { today } from './context.js';
import type { EscalationEvent } from './escalation.js';
import { openEscalations } from './escalation.js';
import type { ProcessState } from './process.js';

export { nextClockId, startClock } from './clock-moves.js';

type EventOf<E extends { type: string }, T> = Extract<E, { type: T }>;
/** What each event means to a clock; null: this one does not concern it. */
type When<S, E extends { type: string }, R> = { readonly [T in E['type']]?: (event: EventOf<E, T>, state: S) => R | null };
type Moment = LegalDay | Instant;

/**
 * Which events start, meet and void the clock of one time limit. Data: the whole of "when does what run" of a process
 * reads as one table. `state` is the state after the event.
 */
export interface ClockTrigger<S, E extends { type: string }> {
  readonly limit: string;
  readonly starts: When<S, E, Moment>;
  readonly meets: When<S, E, Moment>;
  readonly voids?: readonly E['type'][];
  /** Clocks whose last day an approval names, one for each stretch; `rule` is the article that lets it. */
  readonly named?: { readonly rule: string; readonly starts: When<S, E, readonly Span[]> };
  /** Starts when somebody else's time has run out: `expired` is that clock. */
  readonly startsOnExpiry?: (expired: Clock, state: S) => Moment | null;
  /** Of several running clocks of this limit, those that an event meets. Absent: all. */
  readonly covers?: (clock: Clock, state: S) => boolean;
  /** Holds the clock and lets it go on; `until` equal to the day it was held from takes no time out. */
  readonly holds?: { readonly ground: string; readonly from: When<S, E, LegalDay>; readonly until: When<S, E, LegalDay> };
}

type Reaction = ClockEvent | EscalationEvent;

function settle(state: ProcessState, clock: Clock, text: string, ctx: Context): Reaction[] {
  return openEscalations(state.escalations, clock.id).map((e) => ({ type: 'EscalationSettled', escalationId: e.id, at: ctx.now, text }));
}

function reading<S, E extends { type: string }>(event: E, state: S) {
  return <R>(when: When<S, E, R> | undefined): R | null =>
    (when as Record<string, ((e: E, s: S) => R | null) | undefined> | undefined)?.[event.type]?.(event, state) ?? null;
}

/** Holds or releases the open clocks of a limit. */
function holding<S extends ProcessState, E extends { type: string }>(trigger: ClockTrigger<S, E>, event: E, after: S, ctx: Context): Reaction[] {
  if (!trigger.holds) return [];
  const read = reading(event, after);
  const from = read(trigger.holds.from);
  const until = read(trigger.holds.until);
  const { ground } = trigger.holds;
  return allOpenClocksOf(after.clocks, trigger.limit).flatMap((clock): Reaction[] => {
    if (from !== null && clock.state === 'running') {
      return [...settle(after, clock, event.type, ctx), { type: 'ClockSuspended', clockId: clock.id, ground, from, reason: event.type }];
    }
    if (until === null || !clock.suspensions.some((s) => s.until === null && s.ground === ground)) return [];
    const suspensions = clock.suspensions.map((s) => (s.until === null ? { ...s, until: s.from > until ? s.from : until } : s));
    const deadline = deadlineOf({ ...clock, suspensions }, ctx.calendar, today(ctx));
    return [{ type: 'ClockResumed', clockId: clock.id, until, deadline, calendarVersion: ctx.calendar.version }];
  });
}

/** Clock events that follow from one domain event, and the settling of escalations whose clock has closed. */
export function reactions<S extends ProcessState, E extends { type: string }>(
  triggers: readonly ClockTrigger<S, E>[], event: E, after: S, ctx: Context,
): Reaction[] {
  const out: Reaction[] = [];
  const read = reading(event, after);
  for (const trigger of triggers) {
    const met = read(trigger.meets);
    const voided = trigger.voids?.includes(event.type) ?? false;
    for (const clock of allOpenClocksOf(after.clocks, trigger.limit)) {
      if (met !== null && (trigger.covers?.(clock, after) ?? true)) {
        out.push(meetClock(clock, met, ctx), ...settle(after, clock, event.type, ctx));
      } else if (voided) {
        out.push({ type: 'ClockVoided', clockId: clock.id, because: event.type }, ...settle(after, clock, event.type, ctx));
      }
    }
    out.push(...holding(trigger, event, after, ctx));
    const from = read(trigger.starts);
    if (from !== null) out.push(...startClock(after.clocks, trigger.limit, from, ctx));
    const spans = trigger.named ? read(trigger.named.starts) : null;
    if (trigger.named && spans !== null) out.push(...startSpans(after.clocks, trigger.limit, trigger.named.rule, spans, ctx));
  }
  return out;
}

/** Clocks that start because another one's time has run out. */
export function expiryReactions<S extends ProcessState, E extends { type: string }>(
  triggers: readonly ClockTrigger<S, E>[], expiredId: string, after: S, ctx: Context,
): ClockEvent[] {
  const expired = after.clocks[expiredId];
  if (!expired || isOpen(expired)) return [];
  return triggers.flatMap((trigger) => {
    const from = trigger.startsOnExpiry?.(expired, after) ?? null;
    return from === null ? [] : startClock(after.clocks, trigger.limit, from, ctx);
  });
}
