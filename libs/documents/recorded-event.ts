import type { CaseEvent } from '#libs/casework/enforcement-case/index.js';
import { legalDay, type Instant, type LegalDay } from '#libs/calendar/index.js';
import { documentKind, type KindId } from './kinds.js';

/** An event of the case with its place in the journal. */
export interface RecordedEvent {
  readonly seq: number;
  readonly at: Instant;
  readonly by: string;
  readonly event: CaseEvent;
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

/** Some events have documents of two kinds, and only one fits the case. */
function fits(kind: KindId, event: CaseEvent): boolean {
  if (event.type === 'PenaltyDecided') return event.decision.summary === (kind === 'on-the-spot-decision');
  if (kind === 'hearing-right-notice') return event.type === 'PartyNotified' && event.notice.hearingRight;
  if (kind === 'inspection-record') return event.type === 'EvidenceCollected' && event.evidence.kind === 'inspection-record';
  return true;
}

/** All events of the case that a document of this kind can record, oldest first. */
export function eventsFor(kind: KindId, journal: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const types: readonly string[] = documentKind(kind).records;
  return journal.filter(({ event }) => types.includes(event.type) && fits(kind, event));
}
