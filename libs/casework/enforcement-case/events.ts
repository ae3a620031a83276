import type { Instant, LegalDay } from '#libs/calendar/index.js';
import type {
  Accident, Decision, Evidence, Notice, Outcome, Party, Payment, Proposal, ReviewRound, ServiceMethod, Source, Stage, Variant,
} from './facts.js';
import type { Circumstance } from '#libs/discretion/index.js';
import type { CreditCodeConfirmed, ReviewGate, ReviewScope } from '../kernel/index.js';
import type { AttachTo, AvRecord, CounselOpinion, DisplayCategory, FileRef } from './records.js';
import type { CorrectionEvent, ImportEvent } from '../history/index.js';
import type { CaseHistory } from './history-facts.js';
import type { EnforcementCase, Remedy } from './state.js';

type Opinion = NonNullable<ReviewRound['opinion']>;
type Volume = NonNullable<EnforcementCase['volume']>;

/** What has happened in a case, in the words of the field. Days are Asia/Shanghai, amounts fen. */
export type CaseEvent =
  | { type: 'CaseRegistered'; variant: Variant; source: Source; party: Party; suspicion: string; discoveredOn: LegalDay; accident: Accident | null; officerId: string; sectionId: string; complex: boolean; actEndedOn?: LegalDay; harmful?: boolean }
  | ImportEvent<'CaseImported', CaseHistory>
  | CorrectionEvent<'ImportedCaseCorrected', CaseHistory>
  | { type: 'RegistrationCorrected'; party?: Party | undefined; suspicion?: string | undefined; complex?: boolean | undefined; actEndedOn?: LegalDay | undefined; harmful?: boolean | undefined; reason: string }
  | CreditCodeConfirmed
  | { type: 'FilingApproved'; caseNo: string; filedOn: LegalDay; officers: readonly string[]; approvedBy: string; limitationReason?: string }
  | { type: 'FilingDeclined'; on: LegalDay; reason: string }
  | { type: 'OfficersChanged'; officers: readonly string[]; reason: string }
  | { type: 'EvidenceCollected'; evidence: Evidence }
  | { type: 'AvRecorded'; record: AvRecord }
  | { type: 'FilesAttached'; to: AttachTo; files: readonly FileRef[] }
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
  | { type: 'HearingScheduled'; heldOn: LegalDay; notifiedOn: LegalDay; presiderId: string; number?: string }
  | { type: 'HearingHeld'; on: LegalDay; opinion: string }
  | { type: 'ReviewSubmitted'; round: number; on: LegalDay; returnTo: Stage; proposal: Proposal | null; gate?: ReviewGate; scope?: readonly ReviewScope[] }
  | { type: 'CounselOpinionGiven'; round: number; opinion: CounselOpinion }
  | { type: 'ReviewPassed'; opinion: Opinion; gate?: ReviewGate }
  | { type: 'ReviewFailed'; opinion: Opinion; returnTo: Stage; gate?: ReviewGate }
  | { type: 'DiscussionHeld'; on: LegalDay; participants: readonly string[]; conclusion: string }
  | { type: 'PenaltyDecided'; decision: Decision }
  | { type: 'NoPenaltyDecided'; decision: Decision; ground: string; conditions?: readonly Circumstance[] }
  | { type: 'MajorPenaltyReported'; on: LegalDay; to: string }
  | { type: 'ServiceAnnounced'; on: LegalDay; where: string; files?: readonly FileRef[] }
  | { type: 'DecisionServed'; method: ServiceMethod; on: LegalDay; proof: string; files?: readonly FileRef[] }
  | { type: 'DecisionPublished'; at: Instant }
  | { type: 'PublicationWithdrawn'; on: LegalDay; reason: string }
  | { type: 'DisplayPeriodSet'; category: DisplayCategory; months: number; from: LegalDay; until: LegalDay }
  | { type: 'CreditRepairRequested'; on: LegalDay; reason: string }
  | { type: 'CreditRepairDecided'; on: LegalDay; granted: boolean; opinion: string }
  | { type: 'FineCollectedOnSite'; on: LegalDay; payment: Payment; ground?: string; reason?: string }
  | { type: 'OnSiteFineHandedIn'; on: LegalDay }
  | { type: 'OnSiteFineBanked'; on: LegalDay }
  | { type: 'OnSitePenaltyRecorded'; on: LegalDay }
  | { type: 'PaymentReceived'; payment: Payment; settled: boolean }
  | { type: 'PaymentDeferred'; until: LegalDay; instalments: readonly { dueOn: LegalDay; amountFen: number }[]; reason: string; on?: LegalDay }
  | { type: 'PaymentDemanded'; on: LegalDay; number?: string }
  | { type: 'CourtEnforcementApplied'; on: LegalDay; court: string }
  | { type: 'CourtEnforcementEnded'; on: LegalDay; kind: 'executed' | 'refused' | 'ended' }
  | { type: 'ReconsiderationFiled'; on: LegalDay; body: string; receivedOn?: LegalDay }
  | { type: 'ReconsiderationAnswered'; on: LegalDay }
  | { type: 'ReconsiderationEnded'; outcome: NonNullable<Remedy['outcome']> }
  | { type: 'LawsuitFiled'; on: LegalDay; body: string; receivedOn?: LegalDay }
  | { type: 'LawsuitAnswered'; on: LegalDay }
  | { type: 'LawsuitEnded'; outcome: NonNullable<Remedy['outcome']> }
  | { type: 'TransferProposed'; on: LegalDay; crime: string }
  | { type: 'TransferApproved'; at: Instant }
  | { type: 'TransferRefused'; on: LegalDay; reason: string }
  | { type: 'CaseTransferred'; at: Instant; organ: string }
  | { type: 'PoliceAccepted'; on: LegalDay; number: string }
  | { type: 'PoliceDeclined'; on: LegalDay; reason: string; returnTo: Stage; handedOverOn: LegalDay; pausesDecision: boolean }
  | { type: 'CaseWithdrawn'; on: LegalDay; reason: string }
  | { type: 'CaseTerminated'; on: LegalDay; ground: string; reason: string }
  | { type: 'CaseClosed'; on: LegalDay; outcome: Outcome; summary: string }
  | { type: 'CaseArchived'; volume: Volume }
  | { type: 'CaseReopened'; on: LegalDay; to: Stage; ground: string; reason: string; daysUsed: number };

export type CaseEventType = CaseEvent['type'];
