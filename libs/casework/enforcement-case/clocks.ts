import { legalDay } from '#libs/calendar/index.js';
import type { ClockTrigger } from '../kernel/index.js';
import { courtApplicationFrom } from './court-application.js';
import type { CaseEvent, CaseEventType } from './events.js';
import { payableOf } from './facts.js';
import { duesOf } from './late-fine.js';
import { penaltiesInForce, type EnforcementCase } from './state.js';

/** The case's work has ended early: what was still running no longer binds anybody. */
const EARLY_ENDS = ['CaseWithdrawn', 'CaseTransferred', 'CaseTerminated'] as const satisfies readonly CaseEventType[];
/** Without the transfer: if the police decline, what the party had left of its time is still its own. */
const ENDS_FOR_GOOD = ['CaseWithdrawn', 'CaseTerminated'] as const satisfies readonly CaseEventType[];
const ALL_ENDS = [...EARLY_ENDS, 'FilingDeclined', 'CaseClosed', 'CaseArchived'] as const satisfies readonly CaseEventType[];

/**
 * The whole of "when does which term run" of a case. The articles and lengths stand in the rule pack under the limit's
 * name; here stands only what starts and what meets it.
 */
export const CASE_CLOCKS: readonly ClockTrigger<EnforcementCase, CaseEvent>[] = [
  {
    limit: 'case-filing',
    starts: { CaseRegistered: (e) => (e.variant === 'summary' ? null : e.discoveredOn) },
    meets: { FilingApproved: (e) => e.filedOn, FilingDeclined: (e) => e.on },
    voids: EARLY_ENDS,
  },
  { limit: 'accident-report', starts: { CaseRegistered: (e, s) => (e.accident ? s.registeredAt : null) }, meets: { AccidentReportedUp: (e) => e.at }, voids: ALL_ENDS },
  { limit: 'accident-investigation', starts: { CaseRegistered: (e) => e.accident?.occurredAt ?? null }, meets: { AccidentReportSubmitted: (e) => e.on }, voids: ALL_ENDS },
  { limit: 'accident-reply', starts: { AccidentReportSubmitted: (e) => e.on }, meets: { GovernmentReplied: (e) => e.on }, voids: ALL_ENDS },
  {
    limit: 'decision',
    starts: { FilingApproved: (e) => e.filedOn },
    meets: { PenaltyDecided: (e) => e.decision.decidedOn, NoPenaltyDecided: (e) => e.decision.decidedOn },
    voids: ENDS_FOR_GOOD,
    // While the police hold the file nobody here can decide; the days are taken out only where the bureau says so.
    holds: {
      ground: 'crime-transfer', from: { CaseTransferred: (e) => legalDay(e.at) },
      until: { PoliceDeclined: (e) => (e.pausesDecision ? e.on : e.handedOverOn) },
    },
  },
  { limit: 'evidence-registration', starts: { EvidencePreserved: (e) => e.on }, meets: { PreservedEvidenceDisposed: (e) => e.on } },
  { limit: 'legal-review', starts: { ReviewSubmitted: (e) => e.on, PoliceDeclined: (e) => (e.returnTo === 'legal-review' ? e.on : null) }, meets: { ReviewPassed: (e) => e.opinion.on, ReviewFailed: (e) => e.opinion.on }, voids: EARLY_ENDS },
  {
    limit: 'statement-defence',
    starts: { PartyNotified: (e) => e.notice.notifiedOn },
    meets: { StatementReceived: (e) => e.receivedOn, StatementWaived: (e) => e.on },
    // A new notice starts the party's time afresh.
    voids: [...ENDS_FOR_GOOD, 'PartyNotified'],
  },
  {
    limit: 'hearing-request',
    starts: { PartyNotified: (e) => (e.notice.hearingRight ? e.notice.notifiedOn : null) },
    meets: { HearingRequested: (e) => e.on, StatementWaived: (e) => e.on },
    voids: [...ENDS_FOR_GOOD, 'PartyNotified'],
  },
  { limit: 'hearing-hold', starts: { HearingRequested: (e) => e.on, PoliceDeclined: (e, s) => (s.hearing && !s.hearing.heldOn ? e.on : null) }, meets: { HearingHeld: (e) => e.on }, voids: ALL_ENDS },
  {
    limit: 'decision-service',
    starts: { PenaltyDecided: (e) => (e.decision.summary ? null : e.decision.decidedOn), NoPenaltyDecided: (e) => e.decision.decidedOn },
    // 公告送达 takes its own 30 or 60 days: announcing it is what the seven days ask for.
    meets: { DecisionServed: (e) => e.on, ServiceAnnounced: (e) => e.on },
    voids: EARLY_ENDS,
  },
  { limit: 'service-announcement', starts: { ServiceAnnounced: (e) => e.on }, meets: { DecisionServed: (e) => e.on }, voids: EARLY_ENDS },
  {
    // From the decision, not from service (安全生产法 art. 78(2)).
    limit: 'disclosure',
    starts: { PenaltyDecided: (e) => e.decision.decidedOn },
    meets: { DecisionPublished: (e) => e.at },
    // A decision revoked before it was published is closed without publishing.
    voids: [...EARLY_ENDS, 'CaseClosed'],
  },
  {
    limit: 'disclosure-withdrawal',
    starts: {
      ReconsiderationEnded: (e, s) => (isOverturned(e.outcome.kind) && s.published ? e.outcome.on : null),
      LawsuitEnded: (e, s) => (isOverturned(e.outcome.kind) && s.published ? e.outcome.on : null),
      CaseReopened: (e, s) => (e.ground === 'decision-overturned' && s.published && !s.published.withdrawnOn ? e.on : null),
    },
    meets: { PublicationWithdrawn: (e) => e.on },
  },
  {
    limit: 'major-penalty-record',
    starts: { PenaltyDecided: (e) => (e.decision.major ? e.decision.decidedOn : null) },
    meets: { MajorPenaltyReported: (e) => e.on },
  },
  {
    limit: 'fine-payment',
    starts: { DecisionServed: (e, s) => (payable(s) ? e.on : null) },
    meets: { PaymentReceived: (e) => (e.settled ? e.payment.paidOn : null), FineCollectedOnSite: (e, s) => (duesOf(s, e.on).owing === 0 ? e.on : null) },
    voids: [...ALL_ENDS, 'PaymentDeferred'],
  },
  { limit: 'onsite-report', starts: { PenaltyDecided: (e) => (e.decision.summary ? e.decision.decidedOn : null) }, meets: { OnSitePenaltyRecorded: (e) => e.on } },
  { limit: 'onsite-fine-handin', starts: { FineCollectedOnSite: (e) => e.on }, meets: { OnSiteFineHandedIn: (e) => e.on } },
  { limit: 'onsite-fine-bank', starts: { OnSiteFineHandedIn: (e) => e.on }, meets: { OnSiteFineBanked: (e) => e.on } },
  { limit: 'reconsideration-apply', starts: { DecisionServed: (e) => e.on }, meets: { ReconsiderationFiled: (e) => e.on }, voids: ALL_ENDS },
  // A reconsideration that the party withdraws leaves the way to court as it was (行诉解释 art. 58).
  { limit: 'lawsuit-file', starts: { DecisionServed: (e) => e.on, ReconsiderationEnded: (e, s) => (e.outcome.kind === 'withdrawn' ? (s.service?.servedOn ?? null) : null) }, meets: { LawsuitFiled: (e) => e.on }, voids: [...ALL_ENDS, 'ReconsiderationFiled'] },
  { limit: 'lawsuit-after-reconsideration', starts: { ReconsiderationEnded: (e) => (e.outcome.kind === 'withdrawn' ? null : e.outcome.on) }, meets: { LawsuitFiled: (e) => e.on }, voids: ALL_ENDS },
  { limit: 'reconsideration-answer', starts: { ReconsiderationFiled: (e) => e.receivedOn ?? e.on }, meets: { ReconsiderationAnswered: (e) => e.on }, voids: ALL_ENDS },
  { limit: 'lawsuit-answer', starts: { LawsuitFiled: (e) => e.receivedOn ?? e.on }, meets: { LawsuitAnswered: (e) => e.on }, voids: ALL_ENDS },
  {
    limit: 'payment-deferral', starts: {},
    named: { rule: 'fine-deferral', starts: { PaymentDeferred: (e) => (e.on ? [{ from: e.on, until: e.until }] : null) } },
    meets: { PaymentReceived: (e) => (e.settled ? e.payment.paidOn : null) },
    voids: [...ALL_ENDS, 'PaymentDeferred'],
  },
  {
    limit: 'instalment', starts: {},
    named: { rule: 'fine-deferral', starts: { PaymentDeferred: (e) => { const from = e.on; return from ? e.instalments.map((x) => ({ from, until: x.dueOn })) : null; } } },
    meets: { PaymentReceived: (e) => e.payment.paidOn },
    covers: (clock, s) => instalmentPaid(s, clock.deadline.dueDay),
    voids: [...ALL_ENDS, 'PaymentDeferred'],
  },
  {
    // Three months from the day on which no remedy and no deferral is left (强制法 art. 53, 处罚法 art. 72(2)).
    limit: 'court-application',
    starts: { LawsuitEnded: (e, s) => (e.outcome.kind === 'withdrawn' ? courtApplicationFrom(s) : null) },
    startsOnExpiry: (_, s) => courtApplicationFrom(s),
    meets: { CourtEnforcementApplied: (e) => e.on, PaymentReceived: (e) => (e.settled ? e.payment.paidOn : null) },
    voids: [...ALL_ENDS, 'PaymentDeferred', 'ReconsiderationFiled', 'LawsuitFiled'],
  },
  { limit: 'court-demand', starts: { PaymentDemanded: (e) => e.on }, meets: { PaymentReceived: (e) => (e.settled ? e.payment.paidOn : null) }, voids: ALL_ENDS },
  { limit: 'crime-transfer-approve', starts: { TransferProposed: (e) => e.on }, meets: { TransferApproved: (e) => e.at, TransferRefused: (e) => e.on }, voids: ALL_ENDS },
  { limit: 'crime-transfer', starts: { TransferApproved: (e) => e.at }, meets: { CaseTransferred: (e) => e.at }, voids: ALL_ENDS },
  { limit: 'case-closing', starts: { CaseReopened: (e) => (e.to === 'disclosure' ? e.on : null) }, meets: { CaseClosed: (e) => e.on }, voids: EARLY_ENDS },
  {
    limit: 'archiving',
    starts: {
      CaseReopened: (e) => (e.to === 'archiving' ? e.on : null),
      CaseClosed: (e) => e.on, CaseWithdrawn: (e) => e.on, CaseTerminated: (e) => e.on, CaseTransferred: (e) => e.at,
    },
    meets: { CaseArchived: (e) => e.volume.archivedOn },
    voids: ['PoliceDeclined'],
  },
];

function isOverturned(kind: string): boolean {
  return kind === 'revoked' || kind === 'changed';
}

function payable(s: EnforcementCase): boolean {
  return payableOf(penaltiesInForce(s)) > 0;
}

/** Everything that fell due up to that day under the deferral has been paid. */
function instalmentPaid(s: EnforcementCase, dueDay: string): boolean {
  const due = (s.deferral?.instalments ?? []).reduce((sum, x) => sum + (x.dueOn <= dueDay ? x.amountFen : 0), 0);
  return s.payments.reduce((sum, p) => sum + p.amountFen, 0) - (s.deferral?.paidBefore ?? 0) >= due;
}
