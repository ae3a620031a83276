import type { KernelEvent } from '../kernel/index.js';
import * as b from '../testing/index.js';
import type { CaseEventType } from './index.js';

/** Every event there is: the compiler keeps this list complete, the test below keeps it true. */
const ALL: Readonly<Record<CaseEventType | KernelEvent['type'], true>> = {
  CaseRegistered: true, RegistrationCorrected: true, FilingApproved: true, FilingDeclined: true, OfficersChanged: true,
  EvidenceCollected: true, EvidencePreserved: true, PreservedEvidenceDisposed: true, AccidentReportedUp: true,
  AccidentReportSubmitted: true, GovernmentReplied: true, InvestigationConcluded: true, PartyNotified: true, StatementWaived: true,
  StatementReceived: true, HearingRequested: true, HearingScheduled: true, HearingHeld: true, ReviewSubmitted: true, ReviewPassed: true,
  ReviewFailed: true, DiscussionHeld: true, PenaltyDecided: true, NoPenaltyDecided: true, ServiceAnnounced: true, DecisionServed: true,
  DecisionPublished: true, PublicationWithdrawn: true, FineCollectedOnSite: true, OnSiteFineHandedIn: true, OnSiteFineBanked: true,
  OnSitePenaltyRecorded: true, PaymentReceived: true, PaymentDeferred: true, PaymentDemanded: true, CourtEnforcementApplied: true,
  CourtEnforcementEnded: true, ReconsiderationFiled: true, ReconsiderationAnswered: true, ReconsiderationEnded: true, LawsuitFiled: true,
  LawsuitAnswered: true, LawsuitEnded: true, TransferProposed: true, TransferApproved: true, TransferRefused: true, CaseTransferred: true,
  CaseWithdrawn: true, CaseTerminated: true, CaseClosed: true, CaseArchived: true, CaseReopened: true, CaseImported: true, ImportedCaseCorrected: true,
  AvRecorded: true, FilesAttached: true, CounselOpinionGiven: true, MajorPenaltyReported: true, DisplayPeriodSet: true,
  CreditCodeConfirmed: true, CreditRepairRequested: true, CreditRepairDecided: true, PoliceAccepted: true, PoliceDeclined: true, DocumentWritten: true, DocumentVoided: true,
  ClockStarted: true, ClockMet: true, ClockVoided: true, ClockSuspended: true, ClockResumed: true, ClockExtended: true,
  ExtensionRevoked: true, DueDaySet: true, ClockRecomputed: true, DeadlineWarned: true, TermExpired: true, DeadlineMissed: true,
  EscalationRaised: true, EscalationAnswered: true, EscalationSettled: true, Reassigned: true,
};

/** Gives one command after another on the same day, each by somebody who may, with a payload that fits. */
function go(c: b.Case, at: string, ...steps: readonly (string | readonly [string, object])[]): b.Case {
  for (const step of steps) {
    const [type, change] = typeof step === 'string' ? [step, {}] : step;
    const role = b.roleFor(type);
    c.now = b.instantOf(at);
    c.give(type, { ...(b.PLAUSIBLE[type]?.(c, 1) as object), ...change }, { as: b.ACTOR_OF[role] });
  }
  return c;
}

const STORIES: readonly (() => b.Case)[] = [
  () => go(b.IN_STAGE.imported(), '2026-03-03', ['correct-imported-case', { decidedOn: '2019-05-11' }]),
  () => go(b.registered(), '2026-03-03', 'correct-registration', 'confirm-credit-code', 'decline-filing'),
  () => go(b.filed(), '2026-03-05', 'change-officers', ['collect-evidence', { collectors: ['li'] }], 'preserve-evidence', 'dispose-preserved-evidence', 'withdraw-case'),
  () => go(b.filed(), '2026-03-05', 'reassign', ['set-due-day', { clockId: 'decision' }], 'terminate-case'),
  () => go(b.withEvidence(), '2026-03-06', 'propose-transfer', ['approve-transfer', { approved: false }], 'propose-transfer', ['approve-transfer', { approved: true }], 'transfer-case'),
  () => {
    const c = go(b.notified({ hearingRight: true }), '2026-03-23', 'record-statement', 'request-hearing', ['schedule-hearing', { heldOn: '2026-04-08' }]);
    return go(c, '2026-04-08', 'hold-hearing', 'submit-for-review', ['give-review-opinion', b.FAILED_OPINION]);
  },
  () => go(b.reviewed(), '2026-03-26', 'hold-discussion', 'decide-penalty', 'announce-service'),
  () => b.decidedNoPenalty(),
  () => go(b.onTheSpot(), '2026-03-03', 'collect-on-site', 'hand-in-fine', 'bank-fine', 'record-on-the-spot'),
  () => go(b.published(), '2026-04-03', ['defer-payment', { until: '2026-05-01' }], 'record-payment'),
  () => go(go(b.published(), '2026-05-06', 'demand-payment'), '2026-10-09', 'apply-court-enforcement', 'record-court-enforcement'),
  () => go(b.published(), '2026-04-08', 'record-reconsideration', 'answer-reconsideration', ['record-reconsideration-outcome', { outcome: 'revoked', penalties: undefined }], 'withdraw-publication'),
  () => go(b.published(), '2026-04-08', 'record-lawsuit', 'answer-lawsuit', 'record-lawsuit-outcome'),
  () => go(b.archived(), '2026-05-06', ['set-display-period', { category: 'ordinary', months: 12 }], 'reopen-case'),
  () => go(go(b.published(), '2026-04-03', ['record-payment', { amountFen: 5_000_000 }], ['set-display-period', { category: 'serious', months: 24 }]), '2027-04-01', 'request-credit-repair', 'decide-credit-repair'),
  () => go(b.withEvidence(), '2026-03-06', 'record-av', ['attach-files', { to: { kind: 'evidence', number: 1 } }], 'propose-transfer', ['approve-transfer', { approved: true }], 'transfer-case', ['record-police-decision', { accepted: true }]),
  () => go(b.withEvidence(), '2026-03-06', 'propose-transfer', ['approve-transfer', { approved: true }], 'transfer-case', ['record-police-decision', { accepted: false }]),
  () => go(b.inReview(), '2026-03-24', 'record-counsel-opinion'),
  () => go(b.filed(), '2026-03-05', ['record-document', b.DOCUMENT], ['record-void-document', { documentId: b.DOCUMENT.document.id, number: b.DOCUMENT.document.number, reason: '打印有误' }]),
  () => go(b.decided({ profile: { majorPenaltyFen: { person: 1, organisation: 1 } } }), '2026-03-31', 'report-major-penalty'),
  () => {
    const id = { clockId: 'accident-investigation' };
    const c = go(b.filed({ registration: { variant: 'accident', accident: b.ACCIDENT } }), '2026-03-09', 'sound-alarms', ['acknowledge-escalation', { escalationId: 'accident-report:1' }],
      ['extend-clock', { ...id, approvedBy: 'government' }], ['revoke-extension', id], ['suspend-clock', { ...id, ground: 'appraisal' }], ['resume-clock', id], 'report-accident-up');
    return go(c, '2026-03-10', 'submit-accident-report', 'record-government-reply');
  },
  () => { const c = b.notified(); c.sound('2026-03-31'); return c; },
  () => { const c = b.registered(); c.sound('2026-03-12'); c.give('approve-filing', { officers: ['li', 'wang'] }, { as: 'deputy' }); return c; },
  () => { const c = b.registered(); c.calendar = b.PLAIN_WEEKDAYS; return go(c, '2026-03-03', 'recompute-clocks'); },
];

describe('every event type', () => {
  const histories = STORIES.map((story) => story());
  const seen = new Set<string>(histories.flatMap((c) => c.history.map((h) => h.event.type)));

  it('is produced by a story, and no story produces an event that is not on the list', () => {
    expect([...seen].sort()).toEqual(Object.keys(ALL).sort());
  });

  it('folds back into the state it led to', () => {
    for (const c of histories) expect(c.refolded()).toStrictEqual(c.state);
  });
});
