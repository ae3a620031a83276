import { legalDay } from '#libs/calendar/index.js';
import type { Role } from '../kernel/index.js';
import { duesOf, enforcementCase, penaltiesInForce } from '../enforcement-case/index.js';
import type { Case } from './case-driver.js';
import { ACCIDENT, ARCHIVE, AV_RECORD, conclusion, confiscation, COUNSEL, decision, DOCUMENT, EVIDENCE, FAILED_OPINION, file, fine, HISTORY, NO_PENALTY, notice, ON_THE_SPOT, OPINION, PERSON, REGISTRATION } from './samples.js';

type Maker = (c: Case, n: number) => unknown;

const today = (c: Case) => legalDay(c.now);
const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
const clockId = (c: Case, n: number) => pick(Object.keys(c.state.clocks), n) ?? 'decision';
const escalationId = (c: Case, n: number) => pick(Object.keys(c.state.escalations), n) ?? 'decision:1';
const on: Maker = (c) => ({ on: today(c) });
const penalties = (n: number) => (n % 3 === 0 ? [fine(100_000)] : n % 3 === 1 ? [fine(20_000), confiscation(5_000)] : [fine(1_000), { kind: 'warning' as const }]);
const proposed = (c: Case, n: number) => c.state.investigation?.proposal.penalties ?? penalties(n);
const payment: Maker = (c, n) => {
  const { owing } = duesOf(c.state, today(c));
  return { amountFen: n % 2 ? owing : Math.max(1, Math.floor(owing / 3)), paidOn: today(c), receiptNo: `票${n}` };
};

const outcome: Maker = (c, n) => {
  const kind = pick(['upheld', 'changed', 'revoked', 'withdrawn'], n);
  const half = penaltiesInForce(c.state).map((p) => (p.amountFen === undefined ? p : { ...p, amountFen: Math.max(1, Math.floor(p.amountFen / 2)) }));
  return { on: today(c), outcome: kind, ...(kind === 'changed' ? { penalties: half } : {}) };
};

/** A payload that may well be accepted, for every command there is; `n` varies it. */
export const PLAUSIBLE: Readonly<Record<string, Maker>> = {
  'register-case': (c, n) => ({
    ...REGISTRATION, discoveredOn: today(c), complex: n % 5 === 0, ...(n % 2 ? { party: PERSON } : {}),
    ...(n % 7 === 0 ? { variant: 'summary', secondOfficer: 'wang' } : n % 7 === 1 ? { variant: 'accident', accident: { ...ACCIDENT, occurredAt: c.now } } : {}),
  }),
  'approve-filing': () => ({ officers: ['li', 'wang'] }),
  'decline-filing': () => ({ reason: '不构成违法' }),
  'correct-registration': (_, n) => ({ reason: '笔误', ...(n % 2 ? { complex: n % 4 === 1 } : { suspicion: '更正后的案由' }) }),
  'confirm-credit-code': () => ({ creditCode: '91320100MA0T00011G', attachment: '营业执照扫描件', reason: '与证照一致' }),
  'change-officers': (_, n) => ({ officers: n % 2 ? ['li', 'zhao'] : ['wang', 'li', 'lapsing'], reason: '调整' }),
  'report-accident-up': (c) => ({ at: c.now }),
  'submit-accident-report': on,
  'record-government-reply': (c) => ({ on: today(c), number: '示政复3号' }),
  'collect-evidence': (c) => ({ ...EVIDENCE, collectedAt: c.now }),
  'record-av': (c, n) => ({ ...AV_RECORD, step: pick(['on-site-enforcement', 'hearing', 'service-by-leaving'], n), capturedAt: c.now }),
  'attach-files': (_, n) => ({ to: n % 2 ? { kind: 'evidence', number: 1 } : n % 3 ? { kind: 'av-record', number: 1 } : { kind: 'service' }, files: [file(n)] }),
  'preserve-evidence': (c) => ({ on: today(c), items: '样品' }),
  'dispose-preserved-evidence': (c) => ({ on: today(c), disposition: '退还' }),
  'conclude-investigation': (_, n) => conclusion(n % 4 === 0 ? [] : penalties(n)),
  'notify-party': (c, n) => notice(proposed(c, n), today(c), true),
  'record-statement': (c) => ({ receivedOn: today(c), text: '意见', adopted: false, response: '不采纳' }),
  'waive-statement': on,
  'request-hearing': on,
  'schedule-hearing': (c) => ({ heldOn: '2030-01-02', notifiedOn: today(c), presiderId: 'reviewer' }),
  'hold-hearing': (c) => ({ on: today(c), opinion: '成立' }),
  'submit-for-review': () => ({}),
  'record-counsel-opinion': (c) => ({ ...COUNSEL, on: today(c) }),
  'give-review-opinion': (_, n) => (n % 4 === 0 ? FAILED_OPINION : OPINION),
  'hold-discussion': (c) => ({ heldOn: today(c), participants: ['deputy', 'director', 'second-director'], conclusion: '同意' }),
  'decide-penalty': (c, n) => decision(proposed(c, n)),
  'decide-no-penalty': () => NO_PENALTY,
  'report-major-penalty': (c) => ({ on: today(c), to: '市应急管理局' }),
  'decide-on-the-spot': () => ON_THE_SPOT,
  'announce-service': (c) => ({ on: today(c), where: '公告栏' }),
  'record-service': (c) => ({ method: 'direct', servedOn: today(c), proof: '送达回证' }),
  'publish-decision': () => ({}),
  'withdraw-publication': (c) => ({ on: today(c), reason: '撤销' }),
  'record-on-the-spot': () => ({}),
  'record-payment': payment,
  'collect-on-site': payment,
  'hand-in-fine': on,
  'bank-fine': on,
  'defer-payment': (c) => ({ until: today(c), reason: '困难' }),
  'demand-payment': on,
  'apply-court-enforcement': (c) => ({ on: today(c), court: '区法院' }),
  'record-court-enforcement': (c) => ({ on: today(c), outcome: 'executed' }),
  'record-reconsideration': (c) => ({ on: today(c), body: '市局' }),
  'answer-reconsideration': on,
  'record-reconsideration-outcome': outcome,
  'record-lawsuit': (c) => ({ on: today(c), court: '区法院' }),
  'answer-lawsuit': on,
  'record-lawsuit-outcome': (c, n) => ({ ...(outcome(c, n) as object), headAppeared: n % 2 === 0 }),
  'withdraw-case': () => ({ reason: '撤案' }),
  'terminate-case': () => ({ ground: 'other', reason: '终止' }),
  'propose-transfer': () => ({ crime: '危险作业罪' }),
  'approve-transfer': (_, n) => ({ approved: n % 2 === 0, reason: '研究决定' }),
  'transfer-case': (c) => ({ at: c.now, organ: '区公安分局' }),
  'record-police-decision': (c, n) => ({ on: today(c), accepted: n % 2 === 0, number: '公立字3号' }),
  'set-display-period': (_, n) => ({ category: pick(['light', 'ordinary', 'serious'], n), months: n % 25 }),
  'request-credit-repair': (c) => ({ on: today(c), reason: '已整改' }),
  'decide-credit-repair': (c, n) => ({ on: today(c), granted: n % 2 === 0, opinion: '已履行' }),
  'reopen-case': (_, n) => ({ to: pick(['investigation', 'disclosure', 'archiving'], n), ground: 'new-facts', reason: '发现新证据' }),
  'close-case': () => ({ summary: '办结' }),
  'archive-case': () => ARCHIVE,
  'record-document': () => DOCUMENT,
  'record-void-document': () => ({ documentId: DOCUMENT.document.id, number: DOCUMENT.document.number, reason: '打印有误' }),
  reassign: (c, n) => ({ to: n % 2 ? 'zhao' : 'li', reason: '调整', ...(n % 3 === 0 ? { escalationId: escalationId(c, n) } : {}) }),
  'extend-clock': (c, n) => ({ clockId: clockId(c, n), length: 1 + (n % 60), approvedBy: n % 2 ? 'director' : 'government', reference: '批3号', reason: '复杂' }),
  'revoke-extension': (c, n) => ({ clockId: clockId(c, n), reason: '撤回' }),
  'suspend-clock': (c, n) => ({ clockId: clockId(c, n), ground: n % 2 ? 'appraisal' : 'force-majeure', from: today(c), reason: '送检' }),
  'resume-clock': (c, n) => ({ clockId: clockId(c, n), until: today(c) }),
  'set-due-day': (c, n) => ({ clockId: clockId(c, n), day: today(c), reason: '加快' }),
  'acknowledge-escalation': (c, n) => ({ escalationId: escalationId(c, n), text: '收到' }),
  'instruct-officer': (c, n) => ({ escalationId: escalationId(c, n), text: '加快' }),
  'sound-alarms': () => ({}),
  'recompute-clocks': () => ({}),
  'import-case': (_, n) => ({ ...HISTORY, ...(n % 3 === 0 ? { decidedOn: '2019-01-02' } : {}) }),
  'correct-imported-case': (_, n) => ({ correctionReason: '原台账有误', ...(n % 2 ? { paidFen: n } : { decidedOn: '2019-05-11' }) }),
};

/** Somebody who has the role. */
export const ACTOR_OF: Readonly<Record<Role, string>> = {
  'case-officer': 'li', 'section-head': 'head', 'deputy-director': 'deputy', director: 'director', 'legal-reviewer': 'reviewer',
  archivist: 'archivist', 'petition-desk': 'desk', administrator: 'admin', auditor: 'auditor', clock: 'clock',
};

/** The last, and so the highest, role that may give a command. */
export function roleFor(type: string): Role {
  const role = enforcementCase.commands.get(type)?.by.at(-1);
  if (!role) throw new Error(`no command ${type}`);
  return role;
}
