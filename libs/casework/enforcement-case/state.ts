import type { Instant, LegalDay } from '#libs/calendar/index.js';
import type { ProcessState } from '../kernel/index.js';
import type {
  Accident, Decision, Evidence, Hearing, Notice, Outcome, Party, Payment, Proposal, ReviewRound, ServiceMethod, Source, Stage, Variant,
} from './facts.js';

/** 行政复议 or 行政诉讼 against the decision. */
export interface Remedy {
  readonly filedOn: LegalDay;
  readonly body: string;
  readonly answeredOn: LegalDay | null;
  readonly outcome: { readonly kind: 'upheld' | 'changed' | 'revoked' | 'withdrawn'; readonly on: LegalDay; readonly headAppeared: boolean | null } | null;
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
  readonly suspicion: string;
  readonly discoveredOn: LegalDay | null;
  readonly accident: Accident | null;
  readonly accidentReport: { readonly reportedUpAt: Instant | null; readonly submittedOn: LegalDay | null; readonly repliedOn: LegalDay | null; readonly replyNo: string | null };
  readonly caseNo: string | null;
  readonly filedOn: LegalDay | null;
  readonly complex: boolean;
  /** Investigating officers, lead first. */
  readonly officers: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly preserved: { readonly on: LegalDay; readonly items: string; readonly disposedOn: LegalDay | null } | null;
  readonly investigation: { readonly concludedOn: LegalDay; readonly facts: string; readonly proposal: Proposal } | null;
  readonly notice: Notice | null;
  readonly statements: readonly { readonly receivedOn: LegalDay; readonly text: string; readonly adopted: boolean; readonly response: string }[];
  readonly hearing: Hearing | null;
  readonly reviews: readonly ReviewRound[];
  readonly discussion: { readonly heldOn: LegalDay; readonly participants: readonly string[]; readonly conclusion: string } | null;
  readonly decision: Decision | null;
  readonly announcedOn: LegalDay | null;
  readonly service: { readonly method: ServiceMethod; readonly servedOn: LegalDay; readonly proof: string } | null;
  readonly published: { readonly at: Instant; readonly by: string; readonly withdrawnOn: LegalDay | null } | null;
  readonly payments: readonly Payment[];
  readonly deferral: { readonly until: LegalDay; readonly instalments: readonly { readonly dueOn: LegalDay; readonly amountFen: number }[] } | null;
  readonly onSite: { readonly collectedOn: LegalDay | null; readonly handedInOn: LegalDay | null; readonly bankedOn: LegalDay | null; readonly recordedOn: LegalDay | null };
  readonly demandedOn: LegalDay | null;
  readonly enforcement: { readonly appliedOn: LegalDay; readonly court: string; readonly outcome: { readonly kind: 'executed' | 'refused' | 'ended'; readonly on: LegalDay } | null } | null;
  readonly reconsideration: Remedy | null;
  readonly lawsuit: Remedy | null;
  readonly transfer: { readonly crime: string; readonly proposedOn: LegalDay; readonly approvedAt: Instant | null; readonly refusedOn: LegalDay | null; readonly handedOverAt: Instant | null; readonly organ: string | null } | null;
  readonly closedOn: LegalDay | null;
  readonly volume: { readonly number: string; readonly pages: number; readonly location: string; readonly archivedOn: LegalDay; readonly peopleInOffice: readonly { readonly id: string; readonly name: string; readonly role: string }[] } | null;
}

export function initialCase(id: string): EnforcementCase {
  return {
    id, stage: 'filing', ended: false, ownerId: '', sectionId: '', clocks: {}, escalations: {},
    variant: 'ordinary', outcome: null, registeredAt: null, registeredBy: '', source: null, party: null, suspicion: '',
    discoveredOn: null, accident: null,
    accidentReport: { reportedUpAt: null, submittedOn: null, repliedOn: null, replyNo: null },
    caseNo: null, filedOn: null, complex: false, officers: [], evidence: [], preserved: null, investigation: null,
    notice: null, statements: [], hearing: null, reviews: [], discussion: null, decision: null, announcedOn: null,
    service: null, published: null, payments: [], deferral: null,
    onSite: { collectedOn: null, handedInOn: null, bankedOn: null, recordedOn: null },
    demandedOn: null, enforcement: null, reconsideration: null, lawsuit: null, transfer: null, closedOn: null, volume: null,
  };
}

/** A reconsideration or a court has revoked the decision. */
export function isRevoked(c: EnforcementCase): boolean {
  return [c.reconsideration, c.lawsuit].some((r) => r?.outcome?.kind === 'revoked');
}

/** The last review round, or undefined before the first. */
export function lastReview(c: EnforcementCase): ReviewRound | undefined {
  return c.reviews.at(-1);
}

/** The round that lets the case be decided: the last one, with an opinion that passes. */
export function passedReview(c: EnforcementCase): ReviewRound | undefined {
  const last = lastReview(c);
  return last?.opinion && last.opinion.outcome !== 'fail' ? last : undefined;
}
