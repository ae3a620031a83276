import type { LegalDay } from '#libs/calendar/index.js';
import type { ProcessState, Refusal } from '#libs/casework/index.js';
import type { FactsOf, FieldsOf, ListOf } from './fields/facts.js';
import type { RecordedEvent } from './recorded-event.js';

/** What writing documents needs to know of one kind of process; all else about it is shared. */
export interface DocumentPort<S extends ProcessState, E extends { readonly type: string }> {
  /** Tags the process itself can fill. */
  readonly fields: FieldsOf<FactsOf<S, E>>;
  readonly lists: Readonly<Record<string, ListOf<FactsOf<S, E>>>>;
  /** Whether it is this person's: an officer writes in their own only. */
  isOwn(state: S, staffId: string): boolean;
  /** Null while its papers may be added to and voided. */
  refuseSealed(state: S): Refusal | null;
  /** The number of the process itself that a kind bears instead of one of its own series. */
  numberOf(state: S, source: 'case' | 'decision'): string | null;
  /** Some events have documents of two kinds, and only one fits. */
  fits(kind: string, event: E): boolean;
  /** The legal day of what an event records, which is the day its document bears. */
  dayOf(recorded: RecordedEvent<E>): LegalDay;
  /** What would tell who must stay unknown to others, now or under an earlier name; null where nobody must. */
  secrets(state: S, journal: readonly RecordedEvent<E>[]): readonly string[] | null;
}

/** A port whose own state and events are nobody else's business. */
export type AnyPort = DocumentPort<ProcessState, { readonly type: string }>;
