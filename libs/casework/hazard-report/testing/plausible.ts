import { legalDay } from '#libs/calendar/index.js';
import { DOCUMENT } from '../../testing/samples.js';
import { CHANNELS, FINDINGS, MATTERS } from '../facts.js';
import { HISTORY, anonymous, REGISTRATION, type Story } from './walk.js';

type Maker = (r: Story, n: number) => unknown;

const today = (r: Story) => legalDay(r.now);
const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
const clockId = (r: Story, n: number) => pick(Object.keys(r.state.clocks), n) ?? 'report-handle';
const escalationId = (r: Story, n: number) => pick(Object.keys(r.state.escalations), n) ?? 'report-handle:1';

/** A payload that may well be accepted, for every command there is; `n` varies it. */
export const PLAUSIBLE: Readonly<Record<string, Maker>> = {
  'register-report': (r, n) => ({ ...REGISTRATION, receivedOn: today(r), channel: pick(CHANNELS, n), matter: pick(MATTERS, n), ...(n % 3 === 0 ? anonymous : {}), ...(n % 7 === 0 ? { deaths: true } : {}) }),
  assign: (_, n) => (n % 2 ? { to: pick(['li', 'wang', 'desk', 'head'], n), reason: '交办' } : { reason: '按规则' }),
  'correct-report': (_, n) => ({ reason: '更正', ...(n % 2 ? { subject: '更正后的标题' } : { place: '示范路3号' }) }),
  'confirm-credit-code': () => ({ creditCode: '91320100MA0T00011G', attachment: '扫描件', reason: '旧码' }),
  'assign-verification': (_, n) => (n % 2 ? { officers: ['li', 'wang'] } : {}),
  'verify-report': (r, n) => ({ on: today(r), finding: pick(FINDINGS, n), text: '核查情况', organisedBy: '示范区人民政府' }),
  'sign-off-report': () => ({ instructions: '限期整改' }),
  'record-rectification': (r) => ({ on: today(r), text: '已整改' }),
  'link-report': (_, n) => ({ kind: n % 2 ? 'hazard' : 'enforcement-case', reference: '立案1号' }),
  'open-case': () => ({ processId: 'case-9' }),
  'decline-report': (r) => ({ on: today(r), ground: 'no-facts', reason: '无线索' }),
  'transfer-report': (r) => ({ on: today(r), to: '消防', reason: '职责' }),
  'supplement-report': (r) => ({ on: today(r), text: '补充' }),
  'give-feedback': (r) => ({ on: today(r), method: 'phone', text: '结果', proof: '录音' }),
  'notify-extension': (r) => ({ on: today(r), method: 'phone', proof: '录音' }),
  'propose-reward': () => ({ amountFen: 300_000, basis: '属实' }),
  'decide-reward': (_, n) => ({ approved: n % 3 !== 0, reason: '研究' }),
  'pay-reward': (r) => ({ on: today(r), receiptNo: '领条1' }),
  'withdraw-report': (r) => ({ on: today(r), reason: '误报' }),
  'merge-report': () => ({ into: 'report-0', reason: '重复' }),
  'close-report': () => ({ summary: '办结' }),
  'sample-check': (_, n) => ({ passed: n % 3 === 0, findings: '抽查' }),
  reassign: (r, n) => ({ to: n % 2 ? 'zhao' : 'li', reason: '调整', ...(n % 3 === 0 ? { escalationId: escalationId(r, n) } : {}) }),
  'extend-clock': (r, n) => ({ clockId: clockId(r, n), length: 1 + (n % 30), approvedBy: n % 2 ? 'superior' : 'director', reference: '市应急批3号', reason: '复杂' }),
  'revoke-extension': (r, n) => ({ clockId: clockId(r, n), reason: '撤回' }),
  'suspend-clock': (r, n) => ({ clockId: clockId(r, n), ground: 'hearing', from: today(r), reason: '听证' }),
  'resume-clock': (r, n) => ({ clockId: clockId(r, n), until: today(r) }),
  'set-due-day': (r, n) => ({ clockId: clockId(r, n), day: today(r), reason: '加快' }),
  'acknowledge-escalation': (r, n) => ({ escalationId: escalationId(r, n), text: '收到' }),
  'instruct-officer': (r, n) => ({ escalationId: escalationId(r, n), text: '加快' }),
  'record-letter-service': (s) => ({ documentId: DOCUMENT.document.id, on: today(s), method: 'direct', receivedBy: '本人', proof: '送达回证' }),
  'record-document': () => DOCUMENT,
  'record-void-document': () => ({ documentId: DOCUMENT.document.id, number: DOCUMENT.document.number, reason: '打印有误' }),
  'sound-alarms': () => ({}),
  'recompute-clocks': () => ({}),
  'import-report': (_, n) => ({ ...HISTORY, ...(n % 3 === 0 ? { closedOn: '2019-01-01' } : {}) }),
  'correct-imported-report': () => ({ correctionReason: '原台账有误', closedOn: '2019-06-03' }),
};
