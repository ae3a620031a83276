import { describeEvents, describeGates, describeLaws } from '../../../test/petitions/support/describe-process.js';
import type { KernelEvent } from '../kernel/index.js';
import { PLAIN_WEEKDAYS } from '../testing/bureau.js';
import { DOCUMENT } from '../testing/samples.js';
import { petition, type PetitionEventType } from './index.js';
import { PLAUSIBLE } from './testing/plausible.js';
import { IN_STAGE } from './testing/stages.js';
import * as w from './testing/walk.js';

/** Every event there is: the compiler keeps this list complete, the stories keep it true. */
const ALL: Readonly<Record<PetitionEventType | KernelEvent['type'], true>> = {
  PetitionRegistered: true, PetitionCorrected: true, CreditCodeConfirmed: true, PetitionFlagged: true, PetitionAssigned: true, ForwardingObjected: true,
  ForwardingObjectionAnswered: true, PetitionAccepted: true, PetitionDeclined: true, PetitionTransferred: true, NoticeGiven: true, PetitionSupplemented: true,
  VisitReceived: true, ExtensionNotified: true, ReplyIssued: true, ResultRecorded: true, ReplyServed: true, ReviewRequested: true, ReviewConcluded: true,
  RecheckRequested: true, RecheckConcluded: true, SatisfactionRecorded: true, PetitionWithdrawn: true, PetitionMerged: true, PetitionClosed: true,
  SampleChecked: true, PetitionImported: true, ImportedPetitionCorrected: true, PetitionReopened: true,
  DocumentWritten: true, LetterServed: true, DocumentVoided: true, ClockStarted: true, ClockMet: true, ClockVoided: true, ClockSuspended: true, ClockResumed: true, ClockExtended: true, ExtensionRevoked: true, DueDaySet: true,
  ClockRecomputed: true, DeadlineWarned: true, TermExpired: true, DeadlineMissed: true, EscalationRaised: true, EscalationAnswered: true, EscalationSettled: true, Reassigned: true,
};

const id = { clockId: 'petition-handle' };
const STORIES: readonly (() => w.Story)[] = [
  ...Object.values(IN_STAGE),
  () => w.received().give('correct-petition', { subject: '更正', reason: '笔误' }).give('flag-petition', { group: true, skipLevel: false, unlawful: false, reason: '集访' })
    .give('confirm-credit-code', { creditCode: '91320100MA0T00011G', attachment: '扫描件', reason: '旧码' }, { as: 'head' }).give('supplement-petition', { on: '2026-03-02', text: '补充' })
    .give('record-visit', { on: '2026-03-02', visitors: 2 }).give('accept-petition', { on: '2026-03-02', route: 'petition' }).give('give-notice', w.NOTICE),
  () => w.handling().give('extend-clock', { ...id, length: 30, approvedBy: 'director', reason: '复杂' }, { as: 'director' }).give('notify-extension', w.NOTICE)
    .give('revoke-extension', { ...id, reason: '撤回' }, { as: 'director' }).give('set-due-day', { ...id, day: '2026-04-01', reason: '加快' }, { as: 'head' }).sound('2026-04-03')
    .give('reassign', { to: 'wang', reason: '加强', escalationId: 'petition-handle:1' }, { as: 'head' }),
  () => w.replied().sound('2026-04-20').give('close-petition', { summary: '办结' }),
  () => w.closed().give('record-satisfaction', { on: '2026-03-12', level: 'dissatisfied' }).give('sample-check', { passed: false, findings: '重办' }, { as: 'head', at: '2026-05-10' }),
  () => w.inRecheck().give('suspend-clock', { clockId: 'petition-recheck', ground: 'hearing', from: '2026-04-20', reason: '听证' }, { as: 'director' }).give('resume-clock', { clockId: 'petition-recheck', until: '2026-04-20' }, { as: 'head' }),
  () => { const p = w.inReview(); p.calendar = PLAIN_WEEKDAYS; return p.give('recompute-clocks', {}, { as: 'clock' }); },
  () => w.closed().give('record-document', DOCUMENT, { as: 'clock' }).give('record-letter-service', { documentId: DOCUMENT.document.id, on: '2026-03-12', method: 'leaving', proof: '照片' }).give('record-void-document', { documentId: DOCUMENT.document.id, number: null, reason: '打印有误' }, { as: 'clock' }),
  () => IN_STAGE.imported().give('correct-imported-petition', { closedOn: '2019-06-03', correctionReason: '原台账有误' }, { as: 'head' }),
];

describeEvents(ALL, STORIES);
describeGates(petition, IN_STAGE);
describeLaws(petition, PLAUSIBLE, [() => w.blank(), w.received, w.handling, w.replied, w.closed, w.reviewed, w.forwarded]);
