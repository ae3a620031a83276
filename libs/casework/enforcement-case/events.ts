import type { Instant, LegalDay } from '#libs/calendar/index.js';
import type {
  Accident, Decision, Evidence, Notice, Outcome, Party, Payment, Proposal, ReviewRound, ServiceMethod, Source, Stage, Variant,
} from './facts.js';
import type { EnforcementCase, Remedy } from './state.js';

type Opinion = NonNullable<ReviewRound['opinion']>;
type Volume = NonNullable<EnforcementCase['volume']>;

/** What has happened in a case, in the words of the field. Days are Asia/Shanghai, amounts fen. */
export type CaseEvent =
  | { type: 'CaseRegistered'; variant: Variant; source: Source; party: Party; suspicion: string; discoveredOn: LegalDay; accident: Accident | null; officerId: string; sectionId: string; complex: boolean }
  | { type: 'RegistrationCorrected'; party?: Party | undefined; suspicion?: string | undefined; complex?: boolean | undefined; reason: string }
  | { type: 'FilingApproved'; caseNo: string; filedOn: LegalDay; officers: readonly string[]; approvedBy: string }
  | { type: 'FilingDeclined'; on: LegalDay; reason: string }
  | { type: 'OfficersChanged'; officers: readonly string[]; reason: string }
  | { type: 'EvidenceCollected'; evidence: Evidence }
  | { type: 'EvidencePreserved'; on: LegalDay; items: string }
  | { type: 'PreservedEvidenceDisposed'; on: LegalDay; disposition: string }
  | { type: 'AccidentReportedUp'; at: Instant }
  | { type: 'AccidentReportSubmitted'; on: LegalDay }
  | { type: 'GovernmentReplied'; on: LegalDay; number: string }
  | { type: 'InvestigationConcluded'; on: LegalDay; facts: string; proposal: Proposal }
  | { type: 'PartyNotified'; notice: Notice }
  | { type: 'StatementWaived'; on: LegalDay }
  | { type: 'StatementReceived'; receivedOn: LegalDay; text: string; adopted: boolean; response: string }
  | { type: 'HearingRequested'; on: LegalDay }
  | { type: 'HearingScheduled'; heldOn: LegalDay; notifiedOn: LegalDay; presiderId: string }
  | { type: 'HearingHeld'; on: LegalDay; opinion: string }
  | { type: 'ReviewSubmitted'; round: number; on: LegalDay; returnTo: Stage; proposal: Proposal }
  | { type: 'ReviewPassed'; opinion: Opinion }
  | { type: 'ReviewFailed'; opinion: Opinion; returnTo: Stage }
  | { type: 'DiscussionHeld'; on: LegalDay; participants: readonly string[]; conclusion: string }
  | { type: 'PenaltyDecided'; decision: Decision }
  | { type: 'NoPenaltyDecided'; decision: Decision; ground: string }
  | { type: 'ServiceAnnounced'; on: LegalDay; where: string }
  | { type: 'DecisionServed'; method: ServiceMethod; on: LegalDay; proof: string }
  | { type: 'DecisionPublished'; at: Instant }
  | { type: 'PublicationWithdrawn'; on: LegalDay; reason: string }
  | { type: 'FineCollectedOnSite'; on: LegalDay; payment: Payment }
  | { type: 'OnSiteFineHandedIn'; on: LegalDay }
  | { type: 'OnSiteFineBanked'; on: LegalDay }
  | { type: 'OnSitePenaltyRecorded'; on: LegalDay }
  | { type: 'PaymentReceived'; payment: Payment; settled: boolean }
  | { type: 'PaymentDeferred'; until: LegalDay; instalments: readonly { dueOn: LegalDay; amountFen: number }[]; reason: string }
  | { type: 'PaymentDemanded'; on: LegalDay }
  | { type: 'CourtEnforcementApplied'; on: LegalDay; court: string }
  | { type: 'CourtEnforcementEnded'; on: LegalDay; kind: 'executed' | 'refused' | 'ended' }
  | { type: 'ReconsiderationFiled'; on: LegalDay; body: string }
  | { type: 'ReconsiderationAnswered'; on: LegalDay }
  | { type: 'ReconsiderationEnded'; outcome: NonNullable<Remedy['outcome']> }
  | { type: 'LawsuitFiled'; on: LegalDay; body: string }
  | { type: 'LawsuitAnswered'; on: LegalDay }
  | { type: 'LawsuitEnded'; outcome: NonNullable<Remedy['outcome']> }
  | { type: 'TransferProposed'; on: LegalDay; crime: string }
  | { type: 'TransferApproved'; at: Instant }
  | { type: 'TransferRefused'; on: LegalDay; reason: string }
  | { type: 'CaseTransferred'; at: Instant; organ: string }
  | { type: 'CaseWithdrawn'; on: LegalDay; reason: string }
  | { type: 'CaseTerminated'; on: LegalDay; ground: string; reason: string }
  | { type: 'CaseClosed'; on: LegalDay; outcome: Outcome; summary: string }
  | { type: 'CaseArchived'; volume: Volume };

export type CaseEventType = CaseEvent['type'];
