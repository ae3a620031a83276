import type { LegalDay } from '#libs/calendar/index.js';
import type { Circumstance } from '#libs/discretion/index.js';
import type { Authority, ProfileTerm } from '#libs/statutes/index.js';

/** What a person may do. `clock` is the workflow acting in its own name, never a person. */
export type Role =
  | 'case-officer'
  | 'section-head'
  | 'deputy-director'
  | 'director'
  | 'legal-reviewer'
  | 'archivist'
  | 'petition-desk'
  | 'administrator'
  | 'auditor'
  | 'clock';

/** Posts in the line of command, lowest first; an escalation climbs them. */
export const LINE_OF_COMMAND = ['officer', 'section-head', 'deputy-director', 'director'] as const;
export type Post = (typeof LINE_OF_COMMAND)[number];

/** 行政执法证. A certificate counts on a day when the day lies in [validFrom, validTo]. */
export interface Certificate {
  readonly number: string;
  readonly validFrom: LegalDay;
  readonly validTo: LegalDay;
}

export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly sectionId: string;
  readonly post: Post;
  readonly roles: readonly Role[];
  readonly certificates: readonly Certificate[];
  /** False once the account is disabled: gets no message and holds no post. */
  readonly active: boolean;
  /** Absences with the person who stands in; both days inclusive. */
  readonly absences: readonly { readonly from: LegalDay; readonly to: LegalDay; readonly delegateId: string | null }[];
}

/** The people of one bureau as of now. */
export interface StaffDirectory {
  find(id: string): StaffMember | undefined;
  all(): readonly StaffMember[];
}

/** A gate at which legal review is required. 处罚法 art. 58 knows only the last; a bureau may add earlier ones. */
export type ReviewGate = 'filing' | 'investigation' | 'penalty-document' | 'before-decision';

/** Why a decision must be reviewed (处罚法 art. 58; each bureau's list). What is not on the list is reviewed all the same, by choice. */
export const REVIEW_SCOPES = [
  'ordinary-procedure-penalty', 'major-public-interest', 'major-social-impact-or-risk', 'directly-affects-vital-rights',
  'decided-after-hearing', 'complex-or-several-legal-relations',
] as const;
export type ReviewScope = (typeof REVIEW_SCOPES)[number];

/** Steps a bureau records by sound and picture (执法全过程记录). */
export const AV_STEPS = [
  'on-site-enforcement', 'evidence-preservation', 'hearing', 'service-by-leaving', 'service-by-announcement', 'enforcement-premises',
] as const;
export type AvStep = (typeof AV_STEPS)[number];

/** Series of numbers, each gapless per bureau and year. */
export type NumberSeries = 'filing' | 'decision' | 'no-penalty' | 'on-the-spot' | 'volume' | 'petition' | 'report';

/** Documents that get a number of their own only where the bureau's profile has a template for them. */
export type DocumentSeries = 'prior-notice' | 'hearing-notice' | 'demand-notice';

/** A bureau's own rules: data, never code. Terms may tighten the statute, never loosen it. */
export interface BureauProfile {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly terms: readonly ProfileTerm[];
  /** Templates such as `（津南）应急罚〔{year}〕{n}号`. */
  readonly numbering: Readonly<Record<NumberSeries, string>>;
  readonly documentNumbering?: Partial<Readonly<Record<DocumentSeries, string>>>;
  readonly legalReview: {
    readonly gates: readonly ReviewGate[];
    /** Grounds that make the review mandatory here; each round keeps those that held. Absent: all of REVIEW_SCOPES. */
    readonly scope?: readonly ReviewScope[];
    /** Reviewers per certified officer, e.g. 0.05. */
    readonly reviewerShareAtLeast?: number;
  };
  /** 较大数额 for the right of hearing (处罚法 art. 63), in fen: set by the province or ministry. */
  readonly hearingThresholdFen: { readonly person: number; readonly organisation: number };
  /** From this fine on, the heads discuss collectively (处罚法 art. 57(2)), in fen. */
  readonly discussionThresholdFen: number;
  /** Whether no-penalty decisions are published too. */
  readonly publishNoPenalty: boolean;
  /** Steps that cannot be recorded without a recording by sound and picture. */
  readonly avRecord?: { readonly mustRecord: readonly AvStep[] };
  /** 首违不罚: all of these must be found for the ground `first-minor-corrected`. */
  readonly noPenaltyList?: { readonly allOf: readonly Circumstance[] };
  /** Whoever cooperated and put things right is fined at the lower bound of the tier. */
  readonly cooperativeAtLowerBound?: boolean;
  /** From this fine on a decision is reported for the record (重大行政处罚备案); suspensions, revocations and closures always are. Absent: none is. */
  readonly majorPenaltyFen?: { readonly person: number; readonly organisation: number };
  /** Whether the decision term stands still while the police hold the file: no text says so, so absent means it does not. */
  readonly transferPausesDecision?: boolean;
  /** Working days after which an acknowledged escalation is raised once more, one level up. Absent: three. */
  readonly remindAfterWorkingDays?: number;
}

/** Rank of an authority: a higher one may always do what a lower one may. */
export function authorityRank(authority: Authority | Post): number {
  return ['officer', 'section-head', 'deputy-director', 'director', 'superior', 'government'].indexOf(authority);
}

/** True when the person holds a certificate that is valid on that day. */
export function certifiedOn(person: StaffMember, day: LegalDay): boolean {
  return person.certificates.some((c) => c.validFrom <= day && day <= c.validTo);
}

/** Who gets what is meant for this person today: the delegate while absent (unless away too), nobody when disabled. */
export function standIn(person: StaffMember, day: LegalDay, staff: StaffDirectory): StaffMember | null {
  if (!person.active) return null;
  const absenceOf = (p: StaffMember) => p.absences.find((a) => a.from <= day && day <= a.to);
  const absence = absenceOf(person);
  if (!absence) return person;
  const delegate = absence.delegateId === null ? undefined : staff.find(absence.delegateId);
  return delegate?.active && !absenceOf(delegate) ? delegate : null;
}
