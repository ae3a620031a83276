import { describeEvents, describeGates, describeLaws } from '../../../test/petitions/support/describe-process.js';
import type { KernelEvent } from '../kernel/index.js';
import { DOCUMENT } from '../testing/samples.js';
import { hazardReport, type ReportEventType } from './index.js';
import { PLAUSIBLE } from './testing/plausible.js';
import { IN_STAGE } from './testing/stages.js';
import * as w from './testing/walk.js';

/** Every event a report can have: none of its terms is a party's, and calendar days that do not roll are the same on every calendar. */
const ALL: Readonly<Record<ReportEventType | Exclude<KernelEvent['type'], 'TermExpired' | 'ClockRecomputed'>, true>> = {
  ReportRegistered: true, ReportCorrected: true, CreditCodeConfirmed: true, ReportAssigned: true, VerificationAssigned: true, ReportDeclined: true,
  ReportTransferred: true, ReportSupplemented: true, ReportVerified: true, ReportSignedOff: true, ReportLinked: true, RectificationRecorded: true,
  FeedbackGiven: true, ExtensionNotified: true, RewardProposed: true, RewardDecided: true, RewardPaid: true, ReportWithdrawn: true, ReportMerged: true,
  ReportClosed: true, SampleChecked: true, ReportImported: true, ImportedReportCorrected: true, ReportReopened: true,
  DocumentWritten: true, LetterServed: true, DocumentVoided: true, ClockStarted: true, ClockMet: true, ClockVoided: true, ClockSuspended: true, ClockResumed: true, ClockExtended: true, ExtensionRevoked: true, DueDaySet: true,
  DeadlineWarned: true, DeadlineMissed: true, EscalationRaised: true, EscalationAnswered: true, EscalationSettled: true, Reassigned: true,
};

const id = { clockId: 'report-handle' };
const STORIES: readonly (() => w.Story)[] = [
  ...Object.values(IN_STAGE),
  () => w.received().give('correct-report', { place: '示范路3号', reason: '笔误' }).give('confirm-credit-code', { creditCode: '91320100MA0T00011G', attachment: '扫描件', reason: '旧码' }, { as: 'head' })
    .give('assign', { to: 'li', reason: '交办' }).give('supplement-report', { on: '2026-03-02', text: '照片' }).give('assign-verification', {})
    .give('link-report', { kind: 'enforcement-case', processId: 'case-1', reference: '立案1号' }),
  () => w.verifying().give('extend-clock', { ...id, length: 30, approvedBy: 'superior', reference: '市应急批3号', reason: '复杂' }, { as: 'director' })
    .give('notify-extension', { on: '2026-03-02', method: 'phone', proof: '录音' }).give('revoke-extension', { ...id, reason: '撤回' }, { as: 'director' })
    .give('set-due-day', { ...id, day: '2026-04-01', reason: '加快' }, { as: 'head' }).sound('2026-04-10')
    .give('reassign', { to: 'zhao', reason: '加强', escalationId: 'report-handle:1' }, { as: 'head' }),
  () => w.verifying().sound('2026-05-10').give('transfer-report', { on: '2026-05-10', to: '消防', reason: '职责' }, { at: '2026-05-10' }),
  () => w.rewarded().give('decide-reward', { approved: true, reason: '同意' }, { as: 'deputy' }).give('pay-reward', { on: '2026-03-12', receiptNo: '领条1' }),
  () => w.closed().give('sample-check', { passed: false, findings: '重新核查' }, { as: 'head', at: '2026-05-10' }),
  () => w.closed().give('record-document', DOCUMENT, { as: 'clock' }).give('record-letter-service', { documentId: DOCUMENT.document.id, on: '2026-03-12', method: 'leaving', proof: '照片' }).give('record-void-document', { documentId: DOCUMENT.document.id, number: null, reason: '打印有误' }, { as: 'clock' }),
  () => IN_STAGE.imported().give('correct-imported-report', { closedOn: '2019-06-03', correctionReason: '原台账有误' }, { as: 'head' }),
];

describeEvents(ALL, STORIES);
describeGates(hazardReport, IN_STAGE);
describeLaws(hazardReport, PLAUSIBLE, [() => w.blank(), w.received, w.verifying, w.told, w.closed, w.rewarded]);
