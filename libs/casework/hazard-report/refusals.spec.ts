import { DESK_REFUSALS } from '../desk/index.js';
import { describeRefusals } from '../../../test/petitions/support/describe-process.js';
import type { RefusalRow } from '../../../test/petitions/support/refusal-rows.js';
import { DOCUMENT } from '../testing/samples.js';
import { REPORT_REFUSALS } from './refusals.js';
import * as w from './testing/walk.js';

const register = (change: object) => w.blank().refused('register-report', { ...w.REGISTRATION, ...change });
const close = (r: w.Story) => r.refused('close-report', { summary: '办结' });
const untold = () => w.verified({ registration: w.anonymous });
const approved = () => w.rewarded().give('decide-reward', { approved: true, reason: '同意' }, { as: 'deputy' });
const EXTENSION = { clockId: 'report-handle', length: 30, approvedBy: 'superior', reference: '市应急批3号', reason: '复杂' };

const LETTER = { documentId: DOCUMENT.document.id, on: '2026-03-05', method: 'post', receivedBy: '本人', proof: '回执' };
const written = () => w.received().give('record-document', DOCUMENT, { as: 'clock', at: '2026-03-05' });

const ROWS: readonly RefusalRow[] = [
  ['registered-already', 'it is registered twice', () => w.received().refused('register-report', w.REGISTRATION)],
  ['not-yet-registered', 'it is assigned before it is there', () => w.blank().refused('assign-verification', { officers: ['li', 'wang'] })],
  ['step-done', 'it is signed twice', () => w.followedUp().refused('sign-off-report', { instructions: '整改' }, { as: 'head' })],
  ['step-done', 'a second reward is proposed', () => w.rewarded().refused('propose-reward', { amountFen: 1, basis: '属实' })],
  ['step-done', 'a closing that passed is checked again', () => w.closed().give('sample-check', { passed: true, findings: '规范' }, { as: 'head' }).refused('sample-check', { passed: true, findings: '规范' }, { as: 'head' })],
  ['nobody-to-assign', 'whoever is named has left', () => w.received().refused('assign', { to: 'gone', reason: '交办' })],
  ['subject-gives-away', 'the title names the reporter', () => register({ subject: '示例举报人乙的举报' })],
  ['no-letter', 'nothing was written that could be served', () => w.received().refused('record-letter-service', LETTER)],
  ['unknown-letter', 'the letter is of another report', () => written().refused('record-letter-service', { ...LETTER, documentId: '01ARZ3NDEKTSV4RRFFQ69G5FAW' })],
  ['recipient-needed', 'nobody signed for a letter sent by post', () => written().refused('record-letter-service', { ...LETTER, receivedBy: undefined })],
  ['merged-into-itself', 'it is merged into itself', () => w.received().refused('merge-report', { into: 'report-1', reason: '重复' })],
  ['extension-not-told', 'an extension was not told', () => close(w.told().give('extend-clock', EXTENSION, { as: 'director' }))],
  ['no-extension', 'nothing was extended', () => w.verifying().refused('notify-extension', { on: '2026-03-02', method: 'phone', proof: '录音' })],
  ['own-closing', 'whoever closed it checks it', () => w.closed().refused('sample-check', { passed: true, findings: '规范' }, { as: 'desk', roles: ['section-head'] })],

  ['employee-anonymous', 'an employee gives no name', () => register({ employee: true, ...w.anonymous })],
  ['employee-anonymous', 'an employee leaves only a number', () => register({ employee: true, reporter: { kind: 'person', phone: '1390' } })],
  ['anonymous-named', 'an anonymous report holds a name', () => register({ anonymous: true })],
  ['two-certified-officers', 'one officer goes alone', () => w.received().refused('assign-verification', { officers: ['li'] })],
  ['two-certified-officers', 'one has no certificate', () => w.received().refused('assign-verification', { officers: ['li', 'trainee'] })],
  ['two-certified-officers', 'one is named twice', () => w.received().refused('assign-verification', { officers: ['li', 'li'] })],
  ['two-certified-officers', 'a certificate has run out on the day', () => w.received().give('assign-verification', { officers: ['li', 'lapsing'] }).refused('verify-report', { ...w.FINDING, on: '2026-04-01' }, { as: 'li', at: '2026-04-01' })],
  ['not-verifier', 'another officer records the finding', () => w.verifying().refused('verify-report', { ...w.FINDING, on: '2026-03-02' }, { as: 'zhao' })],
  ['government-verifies', 'people died and the bureau verifies alone', () => w.verifying({ registration: { deaths: true } }).refused('verify-report', w.FINDING, { as: 'li', at: '2026-03-10' })],
  ['verification-missing', 'it is closed unverified', () => close(w.verifying())],
  ['sign-off-missing', 'nobody signed the measures', () => close(w.verified())],
  ['nothing-to-sign', 'an unfounded report is signed', () => w.verified({ finding: { finding: 'unfounded' } }).refused('sign-off-report', { instructions: '无' }, { as: 'head' })],
  ['nothing-to-punish', 'a case is to follow from an unfounded report', () => w.verified({ finding: { finding: 'unfounded' } }).refused('open-case', { processId: 'case-1' }, { as: 'li' })],
  ['not-verifier', 'another officer opens the case', () => w.verified().refused('open-case', { processId: 'case-1' }, { as: 'zhao' })],
  ['case-opened', 'a second case is to follow', () => w.verified().give('open-case', { processId: 'case-1' }, { as: 'li' }).refused('open-case', { processId: 'case-2' }, { as: 'li' })],
  ['linked-already', 'one case is linked twice', () => w.verified().give('open-case', { processId: 'case-1' }, { as: 'li' }).refused('link-report', { kind: 'enforcement-case', processId: 'case-1', reference: '立案' }, { as: 'li' })],
  ['not-followed-up', 'nothing followed', () => close(w.verified().give('sign-off-report', { instructions: '整改' }, { as: 'head' }))],
  ['feedback-missing', 'the reporter was not told', () => close(w.followedUp())],
  ['reporter-unreachable', 'feedback goes to nobody', () => untold().refused('give-feedback', { ...w.FEEDBACK, on: '2026-03-10' })],
  ['no-reward-due', 'the report was unfounded', () => w.verified({ finding: { finding: 'unfounded' } }).refused('propose-reward', { amountFen: 300_000, basis: '属实' })],
  ['no-reward-due', 'nobody knows whom to pay', () => untold().refused('propose-reward', { amountFen: 300_000, basis: '属实' })],
  ['reward-open', 'the reward is undecided', () => close(w.rewarded())],
  ['reward-open', 'the reward is unpaid', () => close(approved())],
  ['no-reward-open', 'nothing was proposed', () => w.told().refused('decide-reward', { approved: true, reason: '同意' }, { as: 'deputy' })],
  ['no-reward-open', 'a reward is paid before approval', () => w.rewarded().refused('pay-reward', { on: '2026-03-12', receiptNo: '领条1' })],
  ['no-reward-open', 'a reward is paid twice', () => approved().give('pay-reward', { on: '2026-03-12', receiptNo: '领条1' }).refused('pay-reward', { on: '2026-03-12', receiptNo: '领条1' })],
  ['own-proposal', 'whoever proposed it approves it', () => w.told().give('propose-reward', { amountFen: 300_000, basis: '属实' }, { as: 'second-director' }).refused('decide-reward', { approved: true, reason: '同意' }, { as: 'second-director' })],
];

// Of the desk's own catalogue, what concerns a petitioner's notice and whoever handles it belongs to petitions alone.
const { 'nobody-to-tell': _tell, 'not-handler': _handler, ...SHARED } = DESK_REFUSALS;
describeRefusals(ROWS, { ...SHARED, ...REPORT_REFUSALS });

describe('days and payloads', () => {
  it.each([
    ['a receipt in the future', () => register({ receivedOn: '2026-03-03' }), 'day-in-future', 'receivedOn'],
    ['a verification before the receipt', () => w.verifying().refused('verify-report', { ...w.FINDING, on: '2026-03-01' }, { as: 'li' }), 'day-too-early', 'on'],
    ['feedback before the verification', () => w.verified().refused('give-feedback', { ...w.FEEDBACK, on: '2026-03-09' }), 'day-too-early', 'on'],
    ['a reward of nothing', () => w.told().refused('propose-reward', { amountFen: 0, basis: '属实' }), 'too-small', 'amountFen'],
    ['a firm with a wrong code', () => register({ reported: { name: '示例公司', creditCode: '91320100MA0T00011G' } }), 'credit-code-check', 'reported.creditCode'],
    ['a matter that does not exist', () => register({ matter: 'noise' }), 'not-an-option', 'matter'],
  ] as const)('%s is refused with its field', (_, run, code, field) => {
    expect(run()).toMatchObject({ code, field });
  });
});
