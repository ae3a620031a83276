import type { CaseEvent } from '#libs/casework/enforcement-case/index.js';
import { legalDay, type Instant, type LegalDay } from '#libs/calendar/index.js';

/** An event of a process with its place in the journal. */
export interface RecordedEvent<E extends { readonly type: string } = CaseEvent> {
  readonly seq: number;
  readonly at: Instant;
  readonly by: string;
  readonly event: E;
}

/** The event of this type, if it is one. */
export function asEvent<T extends CaseEvent['type']>(type: T, event: CaseEvent): Extract<CaseEvent, { type: T }> | null {
  return event.type === type ? (event as Extract<CaseEvent, { type: T }>) : null;
}

/** The legal day of what an event records, which is the day its document bears. */
export function dayOf({ event, at }: RecordedEvent): LegalDay {
  switch (event.type) {
    case 'FilingApproved': return event.filedOn;
    case 'EvidenceCollected': return legalDay(event.evidence.collectedAt);
    case 'PartyNotified': return event.notice.notifiedOn;
    case 'HearingScheduled': return event.notifiedOn;
    case 'ReviewPassed': case 'ReviewFailed': return event.opinion.on;
    case 'PenaltyDecided': case 'NoPenaltyDecided': return event.decision.decidedOn;
    default: return ('on' in event ? event.on : undefined) ?? legalDay(at);
  }
}
