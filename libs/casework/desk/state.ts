import type { Instant, LegalDay } from '#libs/calendar/index.js';
import type { ConfirmedCode, ProcessState } from '../kernel/index.js';
import type { DeskLetter } from './letter-facts.js';

/** One closing. It stays on record when the process is opened again. */
export interface Closing { readonly on: LegalDay; readonly by: string; readonly summary: string; readonly reopenedOn: LegalDay | null }

export interface SampleCheck { readonly on: LegalDay; readonly by: string; readonly passed: boolean; readonly findings: string }

/** What everything at the desk has, a petition as much as a report to 12350. */
export interface DeskState extends ProcessState {
  readonly registeredAt: Instant | null;
  readonly registeredBy: string;
  /** Given at registration; with the query code it is the receipt. */
  readonly number: string | null;
  readonly receivedOn: LegalDay | null;
  readonly subject: string;
  readonly content: string;
  readonly confirmedCode: ConfirmedCode | null;
  readonly supplements: readonly { readonly on: LegalDay; readonly text: string }[];
  /** Set only while it is closed; past closings stay in `closings`. */
  readonly closedOn: LegalDay | null;
  readonly closings: readonly Closing[];
  readonly sampleChecks: readonly SampleCheck[];
  readonly mergedInto: string | null;
  /** Absent until there is one. */
  readonly letters?: readonly DeskLetter[] | undefined;
}
