import { legalDay, type LegalDay } from '#libs/calendar/index.js';
import type { Recorded } from '../kernel/index.js';
import { attached, repairDecided, repairRequested, reopened } from './evolve-records.js';
import type { CaseEvent, CaseEventType } from './events.js';
import type { Outcome, ReviewRound, Stage } from './facts.js';
import { corrected, markOf } from '../history/index.js';
import { caseOf, caseSince } from './history.js';
import { gateOf, stageAfterPassing } from './review-gates.js';
import type { EnforcementCase, Remedy } from './state.js';

type Folds = { readonly [T in CaseEventType]: (c: EnforcementCase, e: Extract<CaseEvent, { type: T }>, r: Recorded) => Partial<EnforcementCase> };

/** A decision that ends the case's work early still leaves a volume to archive. */
function toArchiving(outcome: Outcome, on: LegalDay): { stage: Stage; outcome: Outcome; closedOn: LegalDay } {
  return { stage: 'archiving', outcome, closedOn: on };
}

function withOpinion(c: EnforcementCase, opinion: ReviewRound['opinion']): readonly ReviewRound[] {
  return c.reviews.map((x, i) => (i === c.reviews.length - 1 ? { ...x, opinion } : x));
}

/** A passed review leads on; of the investigation, it stays valid until the investigation is concluded anew. */
function passed(c: EnforcementCase, opinion: ReviewRound['opinion']): Partial<EnforcementCase> {
  const round = c.reviews.at(-1);
  const gate = round ? gateOf(round) : 'before-decision';
  return {
    stage: stageAfterPassing(gate, round?.returnTo ?? 'investigation'), reviews: withOpinion(c, opinion),
    ...(gate === 'investigation' && c.investigation ? { investigation: { ...c.investigation, reviewedInRound: round?.round ?? 0 } } : {}),
  };
}

function remedyEnd(remedy: Remedy | null, outcome: NonNullable<Remedy['outcome']>): Remedy | null {
  return remedy ? { ...remedy, outcome } : null;
}

/** How each event changes the case. One line an event: no rule is checked here, the decider has done that. */
const FOLDS: Folds = {
  CaseRegistered: (_, e, r) => ({
    variant: e.variant, source: e.source, party: e.party, suspicion: e.suspicion, discoveredOn: e.discoveredOn, accident: e.accident,
    complex: e.complex, ownerId: e.officerId, officers: [e.officerId], sectionId: e.sectionId, registeredAt: r.at, registeredBy: r.by,
    actEndedOn: e.actEndedOn ?? null, harmful: e.harmful ?? false,
  }),
  CaseImported: (_, e, r) => ({ ...caseOf(e.facts, markOf(e.facts, e.batch, caseSince(e.facts), r)), ownerId: e.ownerId, sectionId: e.sectionId, registeredAt: r.at, registeredBy: r.by }),
  ImportedCaseCorrected: (c, e, r) => (c.imported ? caseOf(e.facts, corrected(c.imported, e.facts, caseSince(e.facts), e.reason, r)) : {}),
  RegistrationCorrected: (c, e) => ({
    party: e.party ?? c.party, confirmedCode: e.party && e.party.creditCode !== c.confirmedCode?.creditCode ? null : c.confirmedCode, suspicion: e.suspicion ?? c.suspicion, complex: e.complex ?? c.complex,
    actEndedOn: e.actEndedOn ?? c.actEndedOn, harmful: e.harmful ?? c.harmful,
  }),
  CreditCodeConfirmed: (c, { type: _, ...confirmed }) => ({ confirmedCode: confirmed, party: c.party && { ...c.party, creditCode: confirmed.creditCode } }),
  FilingApproved: (_, e) => ({ stage: 'investigation', caseNo: e.caseNo, filedOn: e.filedOn, officers: e.officers, ownerId: e.officers[0] ?? '' }),
  FilingDeclined: () => ({ stage: 'not-filed', outcome: 'not-filed', ended: true }),
  OfficersChanged: (_, e) => ({ officers: e.officers, ownerId: e.officers[0] ?? '' }),
  EvidenceCollected: (c, e) => ({ evidence: [...c.evidence, e.evidence] }),
  AvRecorded: (c, e) => ({ avRecords: [...c.avRecords, e.record] }),
  FilesAttached: (c, e) => attached(c, e.to, e.files),
  EvidencePreserved: (_, e) => ({ preserved: { on: e.on, items: e.items, disposedOn: null } }),
  PreservedEvidenceDisposed: (c, e) => ({ preserved: c.preserved && { ...c.preserved, disposedOn: e.on } }),
  AccidentReportedUp: (c, e) => ({ accidentReport: { ...c.accidentReport, reportedUpAt: e.at } }),
  AccidentReportSubmitted: (c, e) => ({ accidentReport: { ...c.accidentReport, submittedOn: e.on } }),
  GovernmentReplied: (c, e) => ({ accidentReport: { ...c.accidentReport, repliedOn: e.on, replyNo: e.number } }),
  InvestigationConcluded: (_, e) => ({ investigation: { concludedOn: e.on, facts: e.facts, proposal: e.proposal } }),
  // A hearing that was asked for and not yet held survives a new notice: it is the party's right.
  PartyNotified: (c, e) => ({ notice: e.notice, hearing: c.hearing?.heldOn ? null : c.hearing }),
  StatementWaived: (c, e) => ({ notice: c.notice && { ...c.notice, waivedOn: e.on } }),
  StatementReceived: (c, e) => ({ statements: [...c.statements, { receivedOn: e.receivedOn, text: e.text, adopted: e.adopted, response: e.response }] }),
  HearingRequested: (_, e) => ({ hearing: { requestedOn: e.on, scheduledFor: null, notifiedOn: null, presiderId: null, heldOn: null, opinion: null } }),
  HearingScheduled: (c, e) => ({ hearing: c.hearing && { ...c.hearing, scheduledFor: e.heldOn, notifiedOn: e.notifiedOn, presiderId: e.presiderId } }),
  HearingHeld: (c, e) => ({ hearing: c.hearing && { ...c.hearing, heldOn: e.on, opinion: e.opinion } }),
  ReviewSubmitted: (c, e, r) => ({
    // What the heads discussed was the earlier proposal.
    stage: 'legal-review', discussion: null,
    reviews: [...c.reviews, {
      round: e.round, gate: e.gate ?? 'before-decision', scope: e.scope ?? [], counsel: [], submittedOn: e.on, submittedBy: r.by, returnTo: e.returnTo,
      proposal: e.proposal, opinion: null,
    }],
  }),
  CounselOpinionGiven: (c, e) => ({ reviews: c.reviews.map((x) => (x.round === e.round ? { ...x, counsel: [...(x.counsel ?? []), e.opinion] } : x)) }),
  ReviewPassed: (c, e) => passed(c, e.opinion),
  ReviewFailed: (c, e) => ({ stage: e.returnTo, reviews: withOpinion(c, e.opinion) }),
  DiscussionHeld: (_, e) => ({ discussion: { heldOn: e.on, participants: e.participants, conclusion: e.conclusion } }),
  PenaltyDecided: (c, e) => ({
    stage: 'disclosure', outcome: 'penalty', decision: e.decision, published: null, display: null,
    ...(e.decision.summary ? { filedOn: e.decision.decidedOn, caseNo: e.decision.number, officers: c.officers } : {}),
  }),
  NoPenaltyDecided: (_, e) => ({ stage: 'disclosure', outcome: 'no-penalty', decision: e.decision, published: null, display: null }),
  MajorPenaltyReported: (_, e) => ({ majorReport: { on: e.on, to: e.to } }),
  ServiceAnnounced: (_, e) => ({ announcedOn: e.on }),
  DecisionServed: (_, e) => ({ service: { method: e.method, servedOn: e.on, proof: e.proof, ...(e.files ? { files: e.files } : {}) } }),
  // A display, and what repaired it, is of one publication.
  DecisionPublished: (_, e, r) => ({ published: { at: e.at, by: r.by, withdrawnOn: null }, display: null }),
  PublicationWithdrawn: (c, e) => ({ published: c.published && { ...c.published, withdrawnOn: e.on } }),
  DisplayPeriodSet: (_, e) => ({ display: { category: e.category, from: e.from, until: e.until, repairs: [], endedOn: null } }),
  CreditRepairRequested: (c, e, r) => ({ display: repairRequested(c.display, e, r.by) }),
  CreditRepairDecided: (c, e, r) => ({ display: repairDecided(c.display, e, r.by) }),
  FineCollectedOnSite: (c, e) => ({ payments: [...c.payments, e.payment], onSite: { ...c.onSite, collectedOn: e.on } }),
  OnSiteFineHandedIn: (c, e) => ({ onSite: { ...c.onSite, handedInOn: e.on } }),
  OnSiteFineBanked: (c, e) => ({ onSite: { ...c.onSite, bankedOn: e.on } }),
  OnSitePenaltyRecorded: (c, e) => ({ onSite: { ...c.onSite, recordedOn: e.on } }),
  PaymentReceived: (c, e) => ({ payments: [...c.payments, e.payment] }),
  PaymentDeferred: (c, e) => ({ deferral: { until: e.until, instalments: e.instalments, paidBefore: c.payments.reduce((sum, p) => sum + p.amountFen, 0) } }),
  PaymentDemanded: (_, e) => ({ demandedOn: e.on }),
  CourtEnforcementApplied: (_, e) => ({ enforcement: { appliedOn: e.on, court: e.court, outcome: null } }),
  CourtEnforcementEnded: (c, e) => ({ enforcement: c.enforcement && { ...c.enforcement, outcome: { kind: e.kind, on: e.on } } }),
  ReconsiderationFiled: (_, e) => ({ reconsideration: { filedOn: e.on, ...(e.receivedOn ? { receivedOn: e.receivedOn } : {}), body: e.body, answeredOn: null, outcome: null } }),
  ReconsiderationAnswered: (c, e) => ({ reconsideration: c.reconsideration && { ...c.reconsideration, answeredOn: e.on } }),
  ReconsiderationEnded: (c, e) => ({ reconsideration: remedyEnd(c.reconsideration, e.outcome) }),
  LawsuitFiled: (_, e) => ({ lawsuit: { filedOn: e.on, ...(e.receivedOn ? { receivedOn: e.receivedOn } : {}), body: e.body, answeredOn: null, outcome: null } }),
  LawsuitAnswered: (c, e) => ({ lawsuit: c.lawsuit && { ...c.lawsuit, answeredOn: e.on } }),
  LawsuitEnded: (c, e) => ({ lawsuit: remedyEnd(c.lawsuit, e.outcome) }),
  TransferProposed: (_, e) => ({ transfer: { crime: e.crime, proposedOn: e.on, approvedAt: null, refusedOn: null, handedOverAt: null, organ: null } }),
  TransferApproved: (c, e) => ({ transfer: c.transfer && { ...c.transfer, approvedAt: e.at } }),
  TransferRefused: (c, e) => ({ transfer: c.transfer && { ...c.transfer, refusedOn: e.on } }),
  CaseTransferred: (c, e) => ({ transfer: c.transfer && { ...c.transfer, handedOverAt: e.at, organ: e.organ, from: c.stage }, ...toArchiving('transferred', legalDay(e.at)) }),
  PoliceAccepted: (c, e) => ({ transfer: c.transfer && { ...c.transfer, acceptedOn: e.on } }),
  PoliceDeclined: (c, e) => ({ transfer: c.transfer && { ...c.transfer, declinedOn: e.on }, stage: e.returnTo, outcome: null, closedOn: null }),
  CaseWithdrawn: (_, e) => toArchiving('withdrawn', e.on),
  CaseTerminated: (_, e) => toArchiving('terminated', e.on),
  CaseClosed: (_, e) => toArchiving(e.outcome, e.on),
  CaseArchived: (_, e) => ({ volume: e.volume, stage: 'archived', ended: true }),
  CaseReopened: (c, e) => reopened(c, e),
};

/** Folds one event of the case into it. */
export function evolveCase(c: EnforcementCase, event: CaseEvent, recorded: Recorded): EnforcementCase {
  const fold = FOLDS[event.type] as (c: EnforcementCase, e: CaseEvent, r: Recorded) => Partial<EnforcementCase>;
  return { ...c, ...fold(c, event, recorded) };
}
