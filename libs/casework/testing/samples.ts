import { REVIEW_POINTS, type Penalty } from '../enforcement-case/index.js';

/** Payloads that are well formed, to be changed one field at a time. */
export const REGISTRATION = {
  variant: 'ordinary',
  source: { kind: 'inspection', reference: '检查记录 2026-17' },
  party: { kind: 'organisation', name: '示范化工有限公司', creditCode: '91320100MA0T00011F' },
  suspicion: '未按规定设置安全警示标志',
  discoveredOn: '2026-03-02',
};

export const PERSON = { kind: 'person', name: '刘某', residentId: '320100200002290010' };

export const ACCIDENT = { occurredAt: '2026-03-01T23:30:00+08:00', grade: 'ordinary', deaths: 1, injuries: 2 };

export const EVIDENCE = {
  kind: 'inspection-record', title: '现场检查笔录', collectedAt: '2026-03-05T09:30:00+08:00', place: '一号车间',
  collectors: ['li', 'wang'], provesWhat: '警示标志缺失',
};

export const yuan = (amount: number) => Math.round(amount * 100);
export const fine = (amountYuan: number): Penalty => ({ kind: 'fine', amountFen: yuan(amountYuan) });
export const confiscation = (amountYuan: number): Penalty => ({ kind: 'confiscation', amountFen: yuan(amountYuan) });

export const conclusion = (penalties: readonly Penalty[]) => ({
  facts: '一号车间三处危险部位没有警示标志', legalBasis: '《安全生产法》第99条第1项',
  proposal: penalties.length > 0 ? 'penalty' : 'no-penalty', penalties,
});

export const notice = (penalties: readonly Penalty[], notifiedOn: string, hearingRight = false) => ({ notifiedOn, penalties, hearingRight });

const satisfied = Object.fromEntries(REVIEW_POINTS.map((point) => [point, { satisfied: true }]));
export const OPINION = { outcome: 'pass', findings: satisfied, opinion: '事实清楚，程序合法，同意' };
export const FAILED_OPINION = {
  outcome: 'fail', opinion: '补充询问笔录后再报',
  findings: { ...satisfied, 'facts-clear-evidence-sufficient': { satisfied: false, note: '缺少负责人询问笔录' } },
};

export const decision = (penalties: readonly Penalty[]) => ({
  penalties, legalBasis: '《安全生产法》第99条第1项', discretion: 'ordinary', reasons: '违法事实清楚，证据确凿',
});
export const NO_PENALTY = { ground: 'first-minor-corrected', legalBasis: '《行政处罚法》第33条', reasons: '初次违法，已改正' };
export const ON_THE_SPOT = { penalties: [fine(100)], legalBasis: '《安全生产法》第97条', reasons: '当场认定' };

export const payment = (amountYuan: number, paidOn: string, receiptNo = '票据001') => ({ amountFen: yuan(amountYuan), paidOn, receiptNo });
export const ARCHIVE = { pages: 86, location: '二号库 A3-12' };

/** A stored file; the number makes its fingerprint its own. */
export const file = (n = 1) => ({ fileId: `file-${n}`, sha256: n.toString(16).padStart(64, '0') });
export const DOCUMENT = {
  document: {
    id: '01ARZ3NDEKTSV4RRFFQ69G5FAV', kind: 'inquiry-notice', title: '询问通知书', day: '2026-03-05', number: '（津南）应急询〔2026〕1号', recordedSeq: 4, subject: 'a'.repeat(32),
    templateVersion: 0, pages: 1, size: 6000, sha256: 'd'.repeat(64),
  },
};

export const AV_RECORD = { step: 'on-site-enforcement', capturedAt: '2026-03-05T09:35:00+08:00', capturedPlace: '一号车间', capturedBy: ['li', 'wang'], provesWhat: '检查全过程', files: [file(7)] };
export const COUNSEL = { on: '2026-03-24', counsel: '方律师', firm: '示范律师事务所', recommendation: 'agree', opinion: '同意拟处罚意见' };
export const HEADS_DISCUSSED = { heldOn: '2026-03-25', participants: ['deputy', 'director', 'second-director'], conclusion: '同意' };

/** A case closed years before, as a ledger has it. */
export const HISTORY = {
  batch: '20260302-0a1b2c3d', variant: 'ordinary', source: { kind: 'inspection' }, party: { kind: 'organisation', name: '旧案化工有限公司' }, suspicion: '未设置安全警示标志',
  caseNo: '（旧）应急立〔2019〕3号', discoveredOn: '2019-03-01', filedOn: '2019-03-04', outcome: 'penalty', decisionNo: '（旧）应急罚〔2019〕3号', decidedOn: '2019-05-10',
  penalties: [fine(20_000)], legalBasis: '《安全生产法》第96条', servedOn: '2019-05-13', paidFen: yuan(20_000), closedOn: '2019-06-01',
};
