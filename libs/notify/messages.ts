import type { Instant, WorkCalendar } from '#libs/calendar/index.js';
import type { ClockEvent, EscalationEvent, ProcessState } from '#libs/casework/index.js';
import type { RulePack } from '#libs/statutes/index.js';
import { sendingTime } from './sending-time.js';

/** One thing one person is to be told. Ids only: who reads it, opens the case. */
export interface Message {
  readonly clockId: string;
  readonly kind: 'warning' | 'escalation' | 'recomputed';
  readonly rung: string;
  readonly level: number;
  readonly dueAt: Instant;
  readonly scheduledFor: Instant;
  readonly recipientId: string;
  readonly emergency: boolean;
  readonly notBefore: Instant;
}

type Told = Pick<Message, 'clockId' | 'kind' | 'rung' | 'level' | 'dueAt' | 'scheduledFor'> & { readonly recipientId: string | null };

function told(event: ClockEvent | EscalationEvent, state: ProcessState, now: Instant): Told | null {
  switch (event.type) {
    case 'DeadlineWarned':
      return { clockId: event.clockId, kind: 'warning', rung: event.rung, level: 0, dueAt: state.clocks[event.clockId]?.deadline.due ?? now, scheduledFor: event.scheduledFor, recipientId: event.recipientId };
    case 'EscalationRaised':
      return { clockId: event.clockId, kind: 'escalation', rung: event.rung, level: event.level, dueAt: event.due, scheduledFor: event.scheduledFor, recipientId: event.recipientId };
    case 'ClockRecomputed':
      return { clockId: event.clockId, kind: 'recomputed', rung: `calendar@${event.calendarVersion}`, level: 0, dueAt: event.deadline.due, scheduledFor: now, recipientId: state.ownerId };
    default:
      return null;
  }
}

/** What a command's events are to tell, and when it may be told. `state` is the state after them. */
export function messagesOf(
  events: readonly { type: string }[], state: ProcessState, now: Instant, calendar: WorkCalendar, rules: RulePack,
): Message[] {
  return events.flatMap((event) => {
    const message = told(event as ClockEvent | EscalationEvent, state, now);
    if (!message || message.recipientId === null) return [];
    const limit = state.clocks[message.clockId]?.binding.limit;
    const emergency = limit !== undefined && rules.limit(limit).emergency;
    return [{ ...message, recipientId: message.recipientId, emergency, notBefore: sendingTime(now, emergency, calendar) }];
  });
}
