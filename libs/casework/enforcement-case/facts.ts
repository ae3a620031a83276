import type { Instant, LegalDay } from '#libs/calendar/index.js';
import type { Circumstance, Occasion, TierId } from '#libs/discretion/index.js';
import type { ReviewGate, ReviewScope } from '../kernel/index.js';
import type { CounselOpinion, FileRef } from './records.js';

/** Ordinary procedure, on-the-spot (简易程序, 处罚法 art. 51), or a case that follows an accident investigation. */
export type Variant = 'ordinary' | 'summary' | 'accident';

export type Stage = 'filing' | 'investigation' | 'legal-review' | 'decision' | 'disclosure' | 'archiving' | 'archived' | 'not-filed' | 'imported';

export type Outcome = 'penalty' | 'no-penalty' | 'not-filed' | 'withdrawn' | 'transferred' | 'terminated';

export interface Party {
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  readonly creditCode?: string | undefined;
  readonly residentId?: string | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
}

export interface Source {
  readonly kind: 'inspection' | 'report' | 'transfer' | 'accident' | 'media' | 'petition' | 'other';
  readonly reference?: string | undefined;
}

export interface Accident {
  readonly occurredAt: Instant;
  readonly grade: 'ordinary' | 'larger' | 'major' | 'extraordinary';
  readonly deaths: number;
  readonly injuries: number;
}

export type PenaltyKind = 'warning' | 'criticism' | 'fine' | 'confiscation' | 'suspension' | 'licence-revocation' | 'closure' | 'restriction';

/** One penalty. Fines and confiscations carry an amount in fen. */
export interface Penalty {
  readonly kind: PenaltyKind;
  readonly amountFen?: number | undefined;
  readonly detail?: string | undefined;
}

export type Discretion = 'ordinary' | 'lower-bound' | 'lighter' | 'mitigated' | 'heavier';

export interface Evidence {
  readonly number: number;
  readonly kind: 'documentary' | 'physical' | 'audiovisual' | 'electronic' | 'testimony' | 'party-statement' | 'appraisal' | 'inspection-record';
  readonly title: string;
  readonly collectedAt: Instant;
  readonly place: string;
  readonly collectors: readonly string[];
  readonly provesWhat: string;
  readonly files?: readonly FileRef[];
}

export interface Proposal {
  readonly kind: 'penalty' | 'no-penalty';
  readonly penalties: readonly Penalty[];
  readonly legalBasis: string;
}

/** The eight points of a legal review (国办发〔2018〕118号; Nankai's report names the same eight). */
export const REVIEW_POINTS = [
  'enforcing-body-lawful', 'officers-qualified', 'procedure-lawful', 'facts-clear-evidence-sufficient',
  'law-correctly-applied-discretion-proper', 'within-statutory-powers', 'documents-complete-and-regular',
  'suspected-crime-to-be-transferred',
] as const;
export type ReviewPoint = (typeof REVIEW_POINTS)[number];

export interface ReviewRound {
  readonly round: number;
  /** Absent in rounds recorded before there were several gates: the one before the decision. */
  readonly gate?: ReviewGate;
  /** Grounds that made this review mandatory. */
  readonly scope?: readonly ReviewScope[];
  readonly counsel?: readonly CounselOpinion[];
  readonly submittedOn: LegalDay;
  readonly submittedBy: string;
  readonly returnTo: Stage;
  /** Null at the filing gate, where nothing is proposed yet. */
  readonly proposal: Proposal | null;
  readonly opinion: {
    readonly outcome: 'pass' | 'pass-with-changes' | 'fail';
    readonly findings: Readonly<Record<ReviewPoint, { readonly satisfied: boolean; readonly note?: string | undefined }>>;
    readonly text: string;
    readonly reviewerId: string;
    readonly on: LegalDay;
  } | null;
}

export interface Notice {
  readonly number?: string;
  readonly notifiedOn: LegalDay;
  readonly penalties: readonly Penalty[];
  readonly hearingRight: boolean;
  readonly waivedOn: LegalDay | null;
}

export interface Hearing {
  readonly requestedOn: LegalDay;
  readonly scheduledFor: LegalDay | null;
  readonly notifiedOn: LegalDay | null;
  readonly presiderId: string | null;
  readonly heldOn: LegalDay | null;
  readonly opinion: string | null;
}

export interface Decision {
  readonly kind: 'penalty' | 'no-penalty';
  readonly number: string;
  readonly decidedOn: LegalDay;
  readonly decidedBy: string;
  readonly penalties: readonly Penalty[];
  readonly legalBasis: string;
  readonly discretion: Discretion;
  readonly reasons: string;
  readonly summary: boolean;
  /** Each violation with its share of the fine, where the catalogue was used. */
  readonly violations?: readonly ViolationFine[];
  readonly circumstances?: readonly Circumstance[];
  /** Reported for the record (重大行政处罚备案). */
  readonly major?: boolean;
  /** Why there is no penalty. */
  readonly ground?: string;
}

/** One violation of the catalogue with its fine in fen. */
export interface ViolationFine {
  readonly code: string;
  readonly occasion: Occasion;
  readonly fineFen: number;
  readonly tier?: TierId | undefined;
  readonly annualIncomeFen?: number | undefined;
  /** Why the fine leaves its tier or, mitigated, its range. */
  readonly departure?: string | undefined;
}

export type ServiceMethod = 'direct' | 'leaving' | 'post' | 'electronic' | 'announcement' | 'entrusted';

export interface Payment {
  readonly amountFen: number;
  readonly paidOn: LegalDay;
  readonly receiptNo: string;
}

/** The fines alone, in fen: what the surcharge is counted on and capped by. */
export function fineOf(penalties: readonly Penalty[]): number {
  return penalties.reduce((sum, p) => sum + (p.kind === 'fine' ? (p.amountFen ?? 0) : 0), 0);
}

/** Fines and confiscations together, in fen. */
export function payableOf(penalties: readonly Penalty[]): number {
  return penalties.reduce((sum, p) => sum + (p.amountFen ?? 0), 0);
}
