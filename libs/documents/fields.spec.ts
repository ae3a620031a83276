import { legalDay } from '#libs/calendar/index.js';
import { REVIEW_POINTS, type CaseEvent, type EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import { initialCase } from '#libs/casework/enforcement-case/state.js';
import type { StaffMember } from '#libs/casework/index.js';
import { builtinPack } from '#libs/statutes/index.js';
import { paragraphsOf } from './docx/text.js';
import { unpackDocx } from './docx/unpack.js';
import { CASE_KINDS } from './case-kinds.js';
import { FIELDS, type Facts } from './fields/index.js';
import { governmentOf } from './fields/term-fields.js';
import { documentKind } from './kinds.js';
import { mapFields } from './map-fields.js';
import { dayOf } from './recorded-event.js';
import { renderDocx } from './render.js';
import { defaultTemplate } from './templates/index.js';

type KindId = keyof typeof CASE_KINDS;
const KIND_IDS = Object.keys(CASE_KINDS) as KindId[];

const person = (id: string, name: string, certificate?: string): StaffMember => ({
  id, name, sectionId: 's', post: 'officer', roles: ['case-officer'], active: true, absences: [],
  certificates: certificate ? [{ number: `旧-${certificate}`, validFrom: '2015-01-01', validTo: '2025-12-31' }, { number: certificate, validFrom: '2026-01-01', validTo: '2030-12-31' }] : [],
});
const PEOPLE = [person('o1', '张三', 'ZF-1'), person('o2', '李四', 'ZF-2'), person('r', '王审'), person('d', '赵副局')];
const FINE = [{ kind: 'fine' as const, amountFen: 1_000_000 }, { kind: 'warning' as const }];
const OPINION = {
  outcome: 'pass' as const, text: '同意', reviewerId: 'r', on: '2026-03-20',
  findings: Object.fromEntries(REVIEW_POINTS.map((p) => [p, { satisfied: true }])) as Record<(typeof REVIEW_POINTS)[number], { satisfied: boolean }>,
};
const DECISION = {
  kind: 'penalty' as const, number: '（津南）应急罚〔2026〕1号', decidedOn: '2026-03-25', decidedBy: 'd', penalties: FINE, legalBasis: '《安全生产法》第97条', discretion: 'ordinary' as const,
  reasons: '未培训三人', summary: false,
};
const PROPOSAL = { kind: 'penalty' as const, penalties: FINE, legalBasis: '《安全生产法》第97条' };

/** A case to which everything has happened. */
const FULL = {
  ...initialCase('01CASE'), stage: 'disclosure', outcome: 'penalty', registeredAt: '2026-03-02T02:00:00.000Z', registeredBy: 'o1', caseNo: '（津南）应急立〔2026〕1号',
  source: { kind: 'inspection', reference: '检查记录1' }, suspicion: '未培训上岗', discoveredOn: '2026-03-02', filedOn: '2026-03-03', officers: ['o1', 'o2'],
  party: { kind: 'organisation', name: '某某化工有限公司', creditCode: '91320100MA0T00011F', address: '南开区一路1号', phone: '022-1' },
  evidence: [{ number: 1, kind: 'inspection-record', title: '现场检查记录', collectedAt: '2026-03-01T16:30:00.000Z', place: '车间', collectors: ['o1', 'o2'], provesWhat: '无培训记录' }],
  preserved: { on: '2026-03-04', items: '台账一本', disposedOn: null },
  investigation: { concludedOn: '2026-03-10', facts: '三名工人未经培训上岗', proposal: PROPOSAL },
  notice: { notifiedOn: '2026-03-11', penalties: FINE, hearingRight: true, waivedOn: null },
  statements: [{ receivedOn: '2026-03-12', text: '请求减轻', adopted: false, response: '无法定情形' }],
  hearing: { requestedOn: '2026-03-12', scheduledFor: '2026-03-24', notifiedOn: '2026-03-13', presiderId: 'r', heldOn: null, opinion: null },
  reviews: [{ round: 1, submittedOn: '2026-03-19', submittedBy: 'o1', returnTo: 'investigation', proposal: PROPOSAL, opinion: OPINION }],
  discussion: { heldOn: '2026-03-24', participants: ['d', 'r'], conclusion: '一致同意' }, decision: DECISION,
  service: { method: 'direct', servedOn: '2026-03-26', proof: '送达回证' },
  deferral: { until: '2026-06-30', instalments: [{ dueOn: '2026-05-31', amountFen: 400_000 }, { dueOn: '2026-06-30', amountFen: 600_000 }] },
  payments: [{ amountFen: 400_000, paidOn: '2026-05-30', receiptNo: 'T-1' }],
  demandedOn: '2026-07-10', enforcement: { appliedOn: '2026-10-08', court: '天津市南开区人民法院', outcome: null },
  transfer: { crime: '危险作业罪', proposedOn: '2026-03-05', approvedAt: '2026-03-06T02:00:00.000Z', refusedOn: null, handedOverAt: null, organ: null },
  closedOn: '2026-11-01',
} as unknown as EnforcementCase;

const EVENTS: Readonly<Record<KindId, CaseEvent>> = {
  'filing-approval': { type: 'FilingApproved', caseNo: FULL.caseNo ?? '', filedOn: '2026-03-03', officers: ['o1', 'o2'], approvedBy: 'd' },
  'inquiry-notice': { type: 'FilingApproved', caseNo: FULL.caseNo ?? '', filedOn: '2026-03-03', officers: ['o1', 'o2'], approvedBy: 'd' },
  'inspection-record': { type: 'EvidenceCollected', evidence: FULL.evidence[0] as EnforcementCase['evidence'][number] },
  'preservation-notice': { type: 'EvidencePreserved', on: '2026-03-04', items: '台账一本' },
  'penalty-notice': { type: 'PartyNotified', notice: FULL.notice as NonNullable<EnforcementCase['notice']> },
  'hearing-right-notice': { type: 'PartyNotified', notice: FULL.notice as NonNullable<EnforcementCase['notice']> },
  'hearing-notice': { type: 'HearingScheduled', heldOn: '2026-03-24', notifiedOn: '2026-03-13', presiderId: 'r' },
  'review-opinion': { type: 'ReviewPassed', opinion: OPINION },
  'discussion-record': { type: 'DiscussionHeld', on: '2026-03-24', participants: ['d', 'r'], conclusion: '一致同意' },
  'penalty-decision': { type: 'PenaltyDecided', decision: DECISION },
  'no-penalty-decision': { type: 'NoPenaltyDecided', decision: DECISION, ground: 'minor-corrected-no-harm' },
  'on-the-spot-decision': { type: 'PenaltyDecided', decision: { ...DECISION, summary: true } },
  'service-receipt': { type: 'PenaltyDecided', decision: DECISION },
  'payment-demand': { type: 'PaymentDemanded', on: '2026-07-10' },
  'court-application': { type: 'CourtEnforcementApplied', on: '2026-10-08', court: '天津市南开区人民法院' },
  'deferral-approval': { type: 'PaymentDeferred', until: '2026-06-30', instalments: FULL.deferral?.instalments ?? [], reason: '资金困难' },
  'transfer-letter': { type: 'TransferApproved', at: '2026-03-06T02:00:00.000Z' },
  'closing-approval': { type: 'CaseClosed', on: '2026-11-01', outcome: 'penalty', summary: '已履行完毕' },
  'volume-index': { type: 'FilingApproved', caseNo: FULL.caseNo ?? '', filedOn: '2026-03-03', officers: ['o1', 'o2'], approvedBy: 'd' },
};

function factsOf(kind: KindId, more: Partial<Facts> = {}): Facts {
  const recorded = { seq: 9, at: '2026-04-01T02:00:00.000Z', by: 'd', event: EVENTS[kind] };
  return {
    c: FULL, recorded, journal: [recorded], on: dayOf(recorded), number: '（津南）应急X〔2026〕1号', bureau: { name: '天津市南开区应急管理局', shortName: '南开区应急局' },
    staff: { find: (id) => PEOPLE.find((p) => p.id === id), all: () => PEOPLE }, rules: builtinPack, terms: [],
    evidence: FULL.evidence[0] ?? null, served: { id: 'D1', title: '行政处罚决定书', number: DECISION.number },
    volume: [{ 序号: '1', 文件编号: '文号一', 责任者: '局', 题名: '行政处罚决定书', 日期: '2026-03-25', 页号: '1-2', 备注: '' }], given: {}, anonymised: false, ...more,
  };
}

function written(kind: KindId, more: Partial<Facts> = {}) {
  const { content, missing } = renderDocx(defaultTemplate(kind), mapFields(kind, factsOf(kind, more)));
  return { text: paragraphsOf(unpackDocx(content).get('word/document.xml')?.toString('utf8') ?? '').join('\n'), missing };
}

/** Tags whose terms only a running clock gives. */
const OF_CLOCKS = /截止日$/;

describe('a document from a case to which everything has happened', () => {
  it.each(KIND_IDS)('%s lacks nothing but what it asks its writer for', (kind) => {
    const { missing, text } = written(kind);
    const asked: readonly string[] = documentKind(kind).asks;
    expect(missing.filter((tag) => !asked.includes(tag) && !OF_CLOCKS.test(tag))).toEqual([]);
    expect(text).not.toMatch(/undefined|null|NaN|[{}\ue000\ue001]/);
  });

  it.each(KIND_IDS)('%s lacks nothing when its writer has filled it in', (kind) => {
    const given = Object.fromEntries(documentKind(kind).asks.map((tag) => [tag, `填写的${tag}`]));
    const { missing, text } = written(kind, { given });
    expect(missing.filter((tag) => !OF_CLOCKS.test(tag))).toEqual([]);
    for (const tag of documentKind(kind).asks) expect(text).toContain(`填写的${tag}`);
  });
});

describe('what the documents say', () => {
  it('the decision states fine, officers’ party, evidence and remedies', () => {
    const { text } = written('penalty-decision', { given: { 诉讼法院: '天津市南开区人民法院' } });
    expect(text).toContain('罚款人民币壹万元整（￥10,000.00）；警告');
    expect(text).toContain('统一社会信用代码：91320100MA0T00011F');
    expect(text).toContain('2026年3月12日提出：请求减轻。不予采纳：无法定情形');
    expect(text).toContain('可以自收到本决定书之日起六十日内向天津市南开区人民政府申请行政复议，也可以自收到本决定书之日起六个月内直接向天津市南开区人民法院提起行政诉讼');
    expect(text).toContain('自收到本决定书之日起十五日内缴至＿＿＿（账号：＿＿＿）（《行政处罚法》第67条第3款）');
    expect(text).toContain('2026年3月25日');
  });

  it('an on-the-spot decision of 2024 or later sends the party to reconsideration first', () => {
    const summary = (decidedOn: string) => ({ c: { ...FULL, decision: { ...DECISION, decidedOn, summary: true } } as EnforcementCase, given: { 诉讼法院: '南开区人民法院' } });
    const now = written('on-the-spot-decision', summary('2024-01-01')).text;
    expect(now).toContain('应当自收到本决定书之日起六十日内先向天津市南开区人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起十五日内向南开区人民法院提起行政诉讼');
    expect(now).toContain('未经行政复议，不得直接提起行政诉讼（《行政复议法》第23条第1款第一项）');
    const before = written('on-the-spot-decision', summary('2023-12-31')).text;
    expect(before).toContain('也可以自收到本决定书之日起六个月内直接向');
    expect(before).not.toContain('不得直接提起行政诉讼');
  });

  it('an ordinary penalty of the same day leaves the party the choice', () => {
    expect(written('penalty-decision').text).not.toContain('不得直接提起行政诉讼');
  });

  it('a court nobody named is a blank, and is reported', () => {
    const { text, missing } = written('penalty-decision');
    expect(text).toContain('直接向＿＿＿提起行政诉讼');
    expect(missing).toContain('诉讼法院');
  });

  it('officers stand with the certificate that was valid on the day of the document', () => {
    expect(written('inspection-record').text).toContain('张三（执法证号：ZF-1）、李四（执法证号：ZF-2）');
    expect(written('preservation-notice', { on: '2025-06-01' }).text).toContain('张三（执法证号：旧-ZF-1）');
  });

  it('times are those of Shanghai: a record begun at 00:30 is of that day', () => {
    const { text } = written('inspection-record');
    expect(text).toContain('检查时间：2026年3月2日00时30分');
    expect(legalDay('2026-03-01T16:30:00.000Z')).toBe('2026-03-02');
  });

  it('the demand states principal, surcharge, paid and owing as of its day', () => {
    // Due 2026-06-30; from then to 2026-07-10 ten days of 3 % on the 6,000 yuan still unpaid.
    expect(written('payment-demand').text).toContain('应缴壹万元整（￥10,000.00），加处罚款壹仟捌佰元整（￥1,800.00），已缴肆仟元整（￥4,000.00），尚欠柒仟捌佰元整（￥7,800.00）');
  });

  it('instalments, review points and the index of the volume are listed row by row', () => {
    expect(written('deferral-approval').text).toMatch(/1\n2026年5月31日\n肆仟元整（￥4,000.00）\n2\n2026年6月30日\n陆仟元整/);
    expect(written('review-opinion').text.match(/\n符合\n/g)).toHaveLength(8);
    expect(written('volume-index').text).toContain('文号一\n局\n行政处罚决定书\n2026-03-25\n1-2');
  });

  it('a term the bureau set itself is told with its length and no article', () => {
    const { text } = written('penalty-notice');
    expect(text).toContain('在收到本告知书之日起三个工作日内');
    expect(text).not.toContain('本局设定');
    expect(written('hearing-right-notice').text).toMatch(/五个工作日内.*《行政处罚法》第64条/);
  });

  it('what the case knows cannot be filled in otherwise', () => {
    const data = mapFields('transfer-letter', factsOf('transfer-letter', { c: { ...FULL, transfer: { ...FULL.transfer, organ: '南开公安分局' } } as EnforcementCase, given: { 移送机关: '别处', 当事人名称: '别人' } }));
    expect([data['移送机关'], data['当事人名称']]).toEqual(['南开公安分局', '某某化工有限公司']);
  });

  it('an empty case gives blanks, never an error', () => {
    for (const kind of KIND_IDS) {
      const data = mapFields(kind, factsOf(kind, { c: initialCase('x'), evidence: null, served: null, number: null, volume: [] }));
      expect(data['当事人名称']).toBeNull();
      expect(() => renderDocx(defaultTemplate(kind), data)).not.toThrow();
    }
  });

  it('characters that XML cannot hold are left out', () => {
    const data = mapFields('filing-approval', factsOf('filing-approval', { c: { ...FULL, suspicion: 'a\u0000b\ud800c𠮷' } as EnforcementCase }));
    expect(data['案由']).toBe('ab\ufffdc𠮷');
  });
});

describe('the government that hears reconsideration', () => {
  it.each([['天津市南开区应急管理局', '天津市南开区人民政府'], ['杭州市应急管理局', '杭州市人民政府'], ['江苏省应急管理厅', '江苏省人民政府'], ['某某管委会', null]])('of %s is %s', (bureau, government) => {
    expect(governmentOf(bureau)).toBe(government);
  });
});

it('every field answers with text or nothing', () => {
  for (const [tag, field] of Object.entries(FIELDS)) expect([tag, typeof (field(factsOf('penalty-decision')) ?? '')]).toEqual([tag, 'string']);
});
