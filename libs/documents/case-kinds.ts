import type { CaseEventType } from '#libs/casework/enforcement-case/index.js';
import type { Role } from '#libs/casework/index.js';
import type { DocumentKind, NumberSource } from './document-kind.js';

const WRITERS: readonly Role[] = ['case-officer', 'section-head', 'deputy-director', 'director'];
const PAY_AND_SUE = ['收款银行', '收款账号', '诉讼法院'];

function kind(nameZh: string, nameEn: string, number: NumberSource, records: readonly CaseEventType[], order: number, more: Partial<DocumentKind> = {}): DocumentKind {
  return { process: 'enforcement-case', nameZh, nameEn, number, records, order, subject: 'none', asks: [], by: WRITERS, ...more };
}

/** The forms of an enforcement case. Words of the series follow the ministry's forms; the prefix is the bureau's own. */
export const CASE_KINDS = {
  'filing-approval': kind('立案审批表', 'Filing approval', 'case', ['FilingApproved', 'FilingDeclined'], 30),
  'inquiry-notice': kind('询问通知书', 'Notice of questioning', { word: '询' }, ['FilingApproved'], 40, { subject: 'fields', asks: ['询问对象', '询问时间', '询问地点', '携带材料', '联系人', '联系电话'] }),
  'inspection-record': kind('现场检查记录', 'Record of inspection', { word: '检记' }, ['EvidenceCollected'], 50, { subject: 'evidence', asks: ['检查场所', '场所负责人', '检查情况'] }),
  'preservation-notice': kind('先行登记保存证据通知书', 'Notice of preserved evidence', { word: '先保' }, ['EvidencePreserved'], 60, { asks: ['保存地点', '联系人', '联系电话'] }),
  'penalty-notice': kind('行政处罚告知书', 'Prior notice of the penalty', { word: '罚告' }, ['PartyNotified'], 70, { asks: ['联系人', '联系电话'] }),
  'hearing-right-notice': kind('听证告知书', 'Notice of the right of hearing', { word: '听告' }, ['PartyNotified'], 80, { asks: ['联系人', '联系电话'] }),
  'hearing-notice': kind('听证通知书', 'Notice of hearing', { word: '听通' }, ['HearingScheduled'], 90, { asks: ['听证时间', '听证地点', '联系人', '联系电话'] }),
  'review-opinion': kind('法制审核意见书', 'Opinion of the legal review', { word: '法审' }, ['ReviewPassed', 'ReviewFailed'], 100, { by: [...WRITERS, 'legal-reviewer'] }),
  'discussion-record': kind('集体讨论记录', 'Record of the collective discussion', null, ['DiscussionHeld'], 110, { asks: ['讨论地点', '讨论主持人', '讨论记录人', '讨论过程'] }),
  'penalty-decision': kind('行政处罚决定书', 'Penalty decision', 'decision', ['PenaltyDecided'], 10, { asks: PAY_AND_SUE }),
  'no-penalty-decision': kind('不予处罚决定书', 'No-penalty decision', 'decision', ['NoPenaltyDecided'], 11, { asks: ['诉讼法院'] }),
  'on-the-spot-decision': kind('当场处罚决定书', 'On-the-spot decision', 'decision', ['PenaltyDecided'], 12, { asks: [...PAY_AND_SUE, '处罚地点'] }),
  'service-receipt': kind('送达回证', 'Receipt of service', null, ['CaseRegistered'], 20, { subject: 'document', asks: ['送达地点', '受送达人'] }),
  'payment-demand': kind('催告书', 'Demand for payment', { word: '催' }, ['PaymentDemanded'], 130, { asks: ['收款银行', '收款账号', '联系人', '联系电话'] }),
  'court-application': kind('强制执行申请书', 'Application for court enforcement', { word: '强执' }, ['CourtEnforcementApplied'], 140, { asks: ['法定代表人', '联系人', '联系电话'] }),
  'deferral-approval': kind('延期(分期)缴纳罚款批准书', 'Approval of deferred payment', { word: '缓分' }, ['PaymentDeferred'], 120, { asks: ['收款银行', '收款账号'] }),
  'transfer-letter': kind('案件移送书', 'Letter of transfer', { word: '移' }, ['TransferApproved'], 150, { asks: ['移送机关', '移送材料', '联系人', '联系电话'] }),
  'closing-approval': kind('结案审批表', 'Closing approval', { word: '结' }, ['CaseClosed', 'CaseWithdrawn', 'CaseTerminated'], 160),
  'volume-index': kind('卷内目录', 'Index of the volume', null, ['CaseRegistered'], 0, { subject: 'volume', by: [...WRITERS, 'archivist'] }),
} as const satisfies Readonly<Record<string, DocumentKind>>;
