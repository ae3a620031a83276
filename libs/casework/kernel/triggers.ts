import type { Instant, LegalDay } from '#libs/calendar/index.js';
import { legalDay, startOfLegalDay } from '#libs/calendar/index.js';
import type { Clock, ClockEvent, Clocks } from './clock.js';
import { deadlineOf, deedMoment, isOpen } from './clock.js';
import type { Context } from './context.js';
import { today } from './context.js';
import type { EscalationEvent } from './escalation.js';
import { openEscalations } from './escalation.js';
import type { ProcessState } from './process.js';

type EventOf<E extends { type: string }, T> = Extract<E, { type: T }>;
/** The day or moment a reaction counts from; null: this event does not concern the clock. */
type When<S, E extends { type: string }> = { readonly [T in E['type']]?: (event: EventOf<E, T>, state: S) => LegalDay | Instant | null };

/**
 * Which events start, meet and void the clock of one time limit. Data: the whole of "when does what run" of a process
 * reads as one table. `state` is the state after the event.
 */
export interface ClockTrigger<S, E extends { type: string }> {
  readonly limit: string;
  readonly starts: When<S, E>;
  readonly meets: When<S, E>;
  readonly voids?: readonly E['type'][];
}

/** Names the nth clock of one limit: `legal-review`, then `legal-review#2` for the second round. */
export function nextClockId(clocks: Clocks, limit: string): string {
  const taken = Object.keys(clocks).filter((id) => id === limit || id.startsWith(`${limit}#`)).length;
  return taken === 0 ? limit : `${limit}#${taken + 1}`;
}

export function openClockOf(clocks: Clocks, limit: string): Clock | undefined {
  return Object.values(clocks).find((c) => isOpen(c) && c.binding.limit === limit);
}

/** Starts a clock, or nothing where the limit had neither rule nor setting on that day. */
export function startClock(clocks: Clocks, limit: string, from: LegalDay | Instant, ctx: Context): ClockEvent[] {
  const start = from.length === 10 ? startOfLegalDay(from) : from;
  const binding = ctx.rules.bind(limit, legalDay(start), ctx.profile.terms);
  if (!binding) return [];
  const deadline = deadlineOf({ binding, start, suspensions: [], extensions: [], setDay: null }, ctx.calendar, today(ctx));
  return [{ type: 'ClockStarted', clockId: nextClockId(clocks, limit), binding, start, deadline, calendarVersion: ctx.calendar.version }];
}

/** The deed is done: judged by the due date as it stands on the day of the deed (an open hold ends with it). */
export function meetClock(clock: Clock, deed: LegalDay | Instant, ctx: Context): ClockEvent {
  const metAt = deedMoment(deed);
  const deadline = deadlineOf(clock, ctx.calendar, legalDay(metAt));
  const judged = clock.calendarVersion === ctx.calendar.version || clock.state === 'suspended' ? deadline : clock.deadline;
  return { type: 'ClockMet', clockId: clock.id, metAt, onTime: metAt <= judged.due, deadline: judged };
}

/** Clock events that follow from one domain event, and the settling of escalations whose clock has closed. */
export function reactions<S extends ProcessState, E extends { type: string }>(
  triggers: readonly ClockTrigger<S, E>[],
  event: E,
  after: S,
  ctx: Context,
): (ClockEvent | EscalationEvent)[] {
  const out: (ClockEvent | EscalationEvent)[] = [];
  const close = (clock: Clock, text: string) => {
    for (const escalation of openEscalations(after.escalations, clock.id)) {
      out.push({ type: 'EscalationSettled', escalationId: escalation.id, at: ctx.now, text });
    }
  };
  for (const trigger of triggers) {
    const react = (when: When<S, E>) =>
      (when as Record<string, ((e: E, s: S) => LegalDay | Instant | null) | undefined>)[event.type]?.(event, after) ?? null;
    const met = react(trigger.meets);
    const open = openClockOf(after.clocks, trigger.limit);
    if (open && met !== null) {
      out.push(meetClock(open, met, ctx));
      close(open, event.type);
    } else if (open && trigger.voids?.includes(event.type)) {
      out.push({ type: 'ClockVoided', clockId: open.id, because: event.type });
      close(open, event.type);
    }
    const from = react(trigger.starts);
    if (from !== null) out.push(...startClock(after.clocks, trigger.limit, from, ctx));
  }
  return out;
}
