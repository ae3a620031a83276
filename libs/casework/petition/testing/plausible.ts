import { legalDay } from '#libs/calendar/index.js';
import { DOCUMENT } from '../../testing/samples.js';
import { CHANNELS, PURPOSES, RESULTS } from '../facts.js';
import { HISTORY, PERSON, REGISTRATION, type Story } from './walk.js';

type Maker = (p: Story, n: number) => unknown;

const today = (p: Story) => legalDay(p.now);
const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
const clockId = (p: Story, n: number) => pick(Object.keys(p.state.clocks), n) ?? 'petition-accept';
const escalationId = (p: Story, n: number) => pick(Object.keys(p.state.escalations), n) ?? 'petition-accept:1';
const notice: Maker = (p) => ({ on: today(p), method: 'post', proof: '回执' });
const opinion: Maker = (p, n) => ({ on: today(p), outcome: pick(['upheld', 'changed', 'remade'], n), text: '意见', servedOn: today(p) });

/** A payload that may well be accepted, for every command there is; `n` varies it. */
export const PLAUSIBLE: Readonly<Record<string, Maker>> = {
  'register-petition': (p, n) => ({
    ...REGISTRATION, receivedOn: today(p), channel: pick(CHANNELS, n), purpose: pick(PURPOSES, n), ...(n % 4 === 0 ? { petitioner: { kind: 'person' } } : {}),
    ...(n % 7 === 6 ? { forwarded: { by: '市信访局', reference: '12号' } } : {}), ...(n % 5 === 0 ? { confidential: true } : {}),
  }),
  assign: (_, n) => (n % 2 ? { to: pick(['li', 'wang', 'desk', 'head'], n), reason: '交办' } : { reason: '按规则' }),
  'correct-petition': (_, n) => ({ reason: '更正', ...(n % 3 ? { subject: '更正后的标题' } : { petitioner: PERSON }) }),
  'confirm-credit-code': () => ({ creditCode: '91320100MA0T00011G', attachment: '扫描件', reason: '旧码' }),
  'flag-petition': (_, n) => ({ group: n % 2 === 0, skipLevel: false, unlawful: false, reason: '标注' }),
  'accept-petition': (p, n) => ({ on: today(p), ...(n % 4 ? { route: 'petition' } : { route: 'other-procedure', procedure: '行政处罚' }), ...(n % 3 ? { notice: notice(p, n) } : {}) }),
  'decline-petition': (p) => ({ on: today(p), ground: 'no-facts', reason: '无事实' }),
  'transfer-petition': (p) => ({ on: today(p), to: '区住建局', reason: '职责' }),
  'give-notice': notice,
  'object-to-forwarding': (p) => ({ on: today(p), reason: '不属职权' }),
  'record-objection-answer': (p, n) => ({ on: today(p), agreed: n % 3 === 0 }),
  'issue-reply': (p) => ({ on: today(p), text: '答复', basis: '依据' }),
  'record-result': (_, n) => ({ result: pick(RESULTS, n), detail: '结果' }),
  'serve-reply': (p, n) => ({ on: today(p), method: n % 4 === 0 ? 'kept' : 'direct', proof: '送达回证' }),
  'notify-extension': notice,
  'supplement-petition': (p) => ({ on: today(p), text: '补充' }),
  'record-visit': (p, n) => ({ on: today(p), visitors: 1 + (n % 4) }),
  'request-review': (p) => ({ on: today(p), body: '市局' }),
  'record-review-opinion': opinion,
  'request-recheck': (p) => ({ on: today(p), body: '省厅' }),
  'record-recheck-opinion': opinion,
  'close-petition': () => ({ summary: '办结' }),
  'sample-check': (_, n) => ({ passed: n % 3 === 0, findings: '抽查' }),
  'record-satisfaction': (p) => ({ on: today(p), level: 'satisfied' }),
  'withdraw-petition': (p) => ({ on: today(p), reason: '和解', proof: '申请书' }),
  'merge-petition': () => ({ into: 'petition-0', reason: '重复' }),
  reassign: (p, n) => ({ to: n % 2 ? 'zhao' : 'li', reason: '调整', ...(n % 3 === 0 ? { escalationId: escalationId(p, n) } : {}) }),
  'extend-clock': (p, n) => ({ clockId: clockId(p, n), length: 1 + (n % 30), approvedBy: 'director', reason: '复杂' }),
  'revoke-extension': (p, n) => ({ clockId: clockId(p, n), reason: '撤回' }),
  'suspend-clock': (p, n) => ({ clockId: clockId(p, n), ground: 'hearing', from: today(p), reason: '听证' }),
  'resume-clock': (p, n) => ({ clockId: clockId(p, n), until: today(p) }),
  'set-due-day': (p, n) => ({ clockId: clockId(p, n), day: today(p), reason: '加快' }),
  'acknowledge-escalation': (p, n) => ({ escalationId: escalationId(p, n), text: '收到' }),
  'instruct-officer': (p, n) => ({ escalationId: escalationId(p, n), text: '加快' }),
  'record-letter-service': (s) => ({ documentId: DOCUMENT.document.id, on: today(s), method: 'direct', receivedBy: '本人', proof: '送达回证' }),
  'record-document': () => DOCUMENT,
  'record-void-document': () => ({ documentId: DOCUMENT.document.id, number: DOCUMENT.document.number, reason: '打印有误' }),
  'sound-alarms': () => ({}),
  'recompute-clocks': () => ({}),
  'import-petition': (_, n) => ({ ...HISTORY, ...(n % 3 === 0 ? { closedOn: '2019-01-01' } : {}) }),
  'correct-imported-petition': () => ({ correctionReason: '原台账有误', closedOn: '2019-06-03' }),
};
