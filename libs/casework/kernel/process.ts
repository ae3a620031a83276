import type { Instant } from '#libs/calendar/index.js';
import type { ClockEvent, Clocks } from './clock.js';
import { evolveClocks } from './clock.js';
import type { DocumentEvent } from './document-event.js';
import type { EscalationEvent, Escalations } from './escalation.js';
import { evolveEscalations } from './escalation.js';

/** What every process (case, petition, hazard report) carries besides its own facts. */
export interface ProcessState {
  readonly id: string;
  readonly stage: string;
  /** True in a final stage: nothing runs any more. */
  readonly ended: boolean;
  /** The person who answers for the process, and the section. */
  readonly ownerId: string;
  readonly sectionId: string;
  readonly clocks: Clocks;
  readonly escalations: Escalations;
}

export type OwnerEvent = { readonly type: 'Reassigned'; readonly from: string; readonly to: string; readonly by: string; readonly reason: string };

/** Events any process can have. */
export type KernelEvent = ClockEvent | EscalationEvent | OwnerEvent | DocumentEvent;

/** When and by whom an event was recorded. */
export interface Recorded {
  readonly at: Instant;
  readonly by: string;
}

const CLOCK_EVENTS = new Set<string>([
  'ClockStarted', 'ClockMet', 'ClockVoided', 'ClockSuspended', 'ClockResumed', 'ClockExtended', 'ExtensionRevoked',
  'DueDaySet', 'ClockRecomputed', 'TermExpired', 'DeadlineWarned', 'DeadlineMissed',
] satisfies ClockEvent['type'][]);
const DOCUMENT_EVENTS = new Set<string>(['DocumentWritten', 'DocumentVoided'] satisfies DocumentEvent['type'][]);

export function isKernelEvent(event: { type: string }): event is KernelEvent {
  return CLOCK_EVENTS.has(event.type) || DOCUMENT_EVENTS.has(event.type) || event.type.startsWith('Escalation') || event.type === 'Reassigned';
}

/** Folds the events every process shares. */
export function evolveKernel<S extends ProcessState>(state: S, event: KernelEvent): S {
  switch (event.type) {
    case 'Reassigned':
      return { ...state, ownerId: event.to };
    case 'DocumentWritten':
    case 'DocumentVoided':
      return state;
    case 'EscalationRaised': {
      const clock = state.clocks[event.clockId];
      const clocks = clock ? { ...state.clocks, [clock.id]: { ...clock, sounded: [...clock.sounded, event.rung] } } : state.clocks;
      return { ...state, clocks, escalations: evolveEscalations(state.escalations, event) };
    }
    case 'EscalationAnswered':
    case 'EscalationSettled':
      return { ...state, escalations: evolveEscalations(state.escalations, event) };
    default:
      return { ...state, clocks: evolveClocks(state.clocks, event) };
  }
}
