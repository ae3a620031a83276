import type { AnyDecider, ProcessState } from '#libs/casework/index.js';
import { openEscalations } from '#libs/casework/index.js';
import type { Instant } from '#libs/calendar/index.js';

/** The columns lists filter and sort by, read off the state: never a second source of truth. */
export interface Projection {
  readonly variant: string;
  readonly stage: string;
  readonly outcome: string | null;
  readonly ended: boolean;
  readonly number: string | null;
  readonly title: string;
  readonly ownerId: string;
  readonly sectionId: string;
  /** The earliest due time of the agency's running clocks: what this case must do next. */
  readonly nextDue: Instant | null;
  readonly nextDueClock: string | null;
  /** Highest unanswered escalation, 0 when none. */
  readonly level: number;
}

export function project(decider: AnyDecider, state: ProcessState): Projection {
  let next: { due: Instant; id: string } | null = null;
  for (const clock of Object.values(state.clocks)) {
    if (clock.state !== 'running' || clock.binding.duty !== 'agency') continue;
    if (next === null || clock.deadline.due < next.due) next = { due: clock.deadline.due, id: clock.id };
  }
  return {
    ...decider.def.summary(state),
    stage: state.stage,
    ended: state.ended,
    ownerId: state.ownerId,
    sectionId: state.sectionId,
    nextDue: state.ended ? null : (next?.due ?? null),
    nextDueClock: state.ended ? null : (next?.id ?? null),
    level: openEscalations(state.escalations).reduce((max, e) => Math.max(max, e.level), 0),
  };
}
