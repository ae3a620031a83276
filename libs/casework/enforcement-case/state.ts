import type { Instant, LegalDay } from '#libs/calendar/index.js';
import type { Imported } from '../history/index.js';
import type { Clock, ConfirmedCode, ProcessState } from '../kernel/index.js';
import type {
  Accident, Decision, Evidence, Hearing, Notice, Outcome, Party, Payment, Penalty, Proposal, ReviewRound, ServiceMethod, Source, Stage, Variant,
} from './facts.js';
import type { CaseHistory } from './history-facts.js';
import type { AvRecord, Display, FileRef } from './records.js';

/** 行政复议 or 行政诉讼 against the decision. */
export interface Remedy {
  /** The day the party asked for it. */
  readonly filedOn: LegalDay;
  /** The day the bureau received the copy; absent where only the party's day is known. */
  readonly receivedOn?: LegalDay;
  readonly body: string;
  readonly answeredOn: LegalDay | null;
  readonly outcome: { readonly kind: 'upheld' | 'changed' | 'revoked' | 'withdrawn'; readonly on: LegalDay; readonly headAppeared: boolean | null; readonly penalties?: readonly Penalty[] } | null;
}

/** One closing of a case that was reopened later: what stood then stays readable. */
export interface Closing {
  readonly number: number;
  readonly outcome: Outcome | null;
  readonly closedOn: LegalDay | null;
  readonly reopenedOn: LegalDay;
  readonly ground: string;
  /** Days of handling until this closing, in all. */
  readonly daysUsed: number;
  readonly volume: EnforcementCase['volume'];
  readonly decision: Decision | null;
  readonly service: EnforcementCase['service'];
  readonly published: EnforcementCase['published'];
  readonly payments: readonly Payment[];
  readonly reconsideration: Remedy | null;
  readonly lawsuit: Remedy | null;
}

/** A case as folded from its journal. Null means "has not happened". */
export interface EnforcementCase extends ProcessState {
  readonly stage: Stage;
  readonly variant: Variant;
  readonly outcome: Outcome | null;
  readonly registeredAt: Instant | null;
  readonly registeredBy: string;
  readonly source: Source | null;
  readonly party: Party | null;
  /** Set where the case was finished before it came into the system. */
  readonly imported?: Imported<CaseHistory>;
  /** The party's credit code fails its check and stands all the same. */
  readonly confirmedCode: ConfirmedCode | null;
  readonly suspicion: string;
  readonly discoveredOn: LegalDay | null;
  /** The day the act ended; null where unknown or still going on. The limitation period counts from it. */
  readonly actEndedOn: LegalDay | null;
  /** Life or health endangered, with harmful consequences: five years instead of two (处罚法 art. 36). */
  readonly harmful: boolean;
  readonly accident: Accident | null;
  readonly accidentReport: { readonly reportedUpAt: Instant | null; readonly submittedOn: LegalDay | null; readonly repliedOn: LegalDay | null; readonly replyNo: string | null };
  readonly caseNo: string | null;
  readonly filedOn: LegalDay | null;
  readonly complex: boolean;
  /** Investigating officers, lead first. */
  readonly officers: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly avRecords: readonly AvRecord[];
  readonly preserved: { readonly on: LegalDay; readonly items: string; readonly disposedOn: LegalDay | null } | null;
  readonly investigation: { readonly concludedOn: LegalDay; readonly facts: string; readonly proposal: Proposal; readonly reviewedInRound?: number } | null;
  readonly notice: Notice | null;
  readonly statements: readonly { readonly receivedOn: LegalDay; readonly text: string; readonly adopted: boolean; readonly response: string }[];
  readonly hearing: Hearing | null;
  readonly reviews: readonly ReviewRound[];
  /** Rounds up to this number belong to an earlier closing and carry no decision any more. */
  readonly reviewsBefore: number;
  readonly discussion: { readonly heldOn: LegalDay; readonly participants: readonly string[]; readonly conclusion: string } | null;
  readonly decision: Decision | null;
  readonly announcedOn: LegalDay | null;
  readonly service: { readonly method: ServiceMethod; readonly servedOn: LegalDay; readonly proof: string; readonly files?: readonly FileRef[] } | null;
  readonly published: { readonly at: Instant; readonly by: string; readonly withdrawnOn: LegalDay | null } | null;
  readonly display: Display | null;
  readonly majorReport: { readonly on: LegalDay; readonly to: string } | null;
  readonly payments: readonly Payment[];
  readonly deferral: {
    readonly until: LegalDay;
    readonly instalments: readonly { readonly dueOn: LegalDay; readonly amountFen: number }[];
    /** Paid before it was granted, in fen: the instalments are for the rest. */
    readonly paidBefore?: number;
  } | null;
  readonly onSite: { readonly collectedOn: LegalDay | null; readonly handedInOn: LegalDay | null; readonly bankedOn: LegalDay | null; readonly recordedOn: LegalDay | null };
  readonly demandedOn: LegalDay | null;
  readonly enforcement: { readonly appliedOn: LegalDay; readonly court: string; readonly outcome: { readonly kind: 'executed' | 'refused' | 'ended'; readonly on: LegalDay } | null } | null;
  readonly reconsideration: Remedy | null;
  readonly lawsuit: Remedy | null;
  readonly transfer: {
    readonly crime: string; readonly proposedOn: LegalDay; readonly approvedAt: Instant | null; readonly refusedOn: LegalDay | null;
    readonly handedOverAt: Instant | null; readonly organ: string | null;
    /** Where the case stood when the file was handed over, and what the police decided. */
    readonly from?: Stage; readonly acceptedOn?: LegalDay; readonly declinedOn?: LegalDay;
  } | null;
  /** Closings that were followed by a reopening, oldest first. */
  readonly closings: readonly Closing[];
  readonly closedOn: LegalDay | null;
  readonly volume: { readonly number: string; readonly pages: number; readonly location: string; readonly archivedOn: LegalDay; readonly peopleInOffice: readonly { readonly id: string; readonly name: string; readonly role: string }[] } | null;
}

export function initialCase(id: string): EnforcementCase {
  return {
    id, stage: 'filing', ended: false, ownerId: '', sectionId: '', clocks: {}, escalations: {},
    variant: 'ordinary', outcome: null, registeredAt: null, registeredBy: '', source: null, party: null, confirmedCode: null, suspicion: '',
    discoveredOn: null, actEndedOn: null, harmful: false, accident: null,
    accidentReport: { reportedUpAt: null, submittedOn: null, repliedOn: null, replyNo: null },
    caseNo: null, filedOn: null, complex: false, officers: [], evidence: [], avRecords: [], preserved: null, investigation: null,
    notice: null, statements: [], hearing: null, reviews: [], reviewsBefore: 0, discussion: null, decision: null, announcedOn: null,
    service: null, published: null, display: null, majorReport: null, payments: [], deferral: null,
    onSite: { collectedOn: null, handedInOn: null, bankedOn: null, recordedOn: null },
    demandedOn: null, enforcement: null, reconsideration: null, lawsuit: null, transfer: null, closings: [], closedOn: null, volume: null,
  };
}

/** A reconsideration or a court has revoked the decision. */
export function isRevoked(c: EnforcementCase): boolean {
  return [c.reconsideration, c.lawsuit].some((r) => r?.outcome?.kind === 'revoked');
}

/** The clock of a limit that was started last. */
export function latestClock(c: EnforcementCase, limit: string): Clock | undefined {
  return Object.values(c.clocks).findLast((clock) => clock.binding.limit === limit);
}

/** The last review round, or undefined before the first. */
export function lastReview(c: EnforcementCase): ReviewRound | undefined {
  return c.reviews.at(-1);
}

/** What the party owes today by kind: as decided, or as a reconsideration or a court has changed it. */
export function penaltiesInForce(c: Pick<EnforcementCase, 'lawsuit' | 'reconsideration' | 'decision'>): readonly Penalty[] {
  return c.lawsuit?.outcome?.penalties ?? c.reconsideration?.outcome?.penalties ?? c.decision?.penalties ?? [];
}
