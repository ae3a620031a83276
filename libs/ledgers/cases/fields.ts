import { TERMS } from '#libs/glossary/index.js';
import type { LedgerField } from '../kind.js';
import { words } from '../words.js';

/** 历史案件台账: what is read, under the names these columns go by. */
export const CASE_FIELDS: readonly LedgerField[] = [
  { key: 'caseNo', zh: '立案号', type: 'number', also: ['案号', '立案文号', '立案编号', '案件编号', '案件号'] },
  { key: 'decisionNo', zh: '决定文号', type: 'number', also: ['文号', '决定书文号', '处罚文号', '处罚决定文号', '处罚决定书文号', '行政处罚决定书文号', '行政处罚决定文号'] },
  { key: 'party', zh: '当事人', type: 'text', required: true, also: ['被处罚人', '被处罚单位', '当事人名称', '当事人姓名', '当事人-名称', '当事人-姓名', '行政相对人', '行政相对人名称', '违法单位', '单位名称', '企业名称'] },
  { key: 'partyKind', zh: '当事人类别', type: 'choice', also: ['当事人类型', '当事人-类别', '行政相对人类别'], choices: words(TERMS.partyKind, { organisation: ['法人', '企业', '法人及非法人组织', '个体工商户'], person: ['自然人', '公民'] }) },
  { key: 'creditCode', zh: '统一社会信用代码', type: 'code', also: ['信用代码', '社会信用代码', '行政相对人代码'] },
  { key: 'residentId', zh: '身份证号', type: 'code', also: ['身份证号码', '公民身份号码', '身份证件号码'] },
  { key: 'identity', zh: '证件号码', type: 'code', also: ['证件号', '证照号码'] },
  { key: 'creditReason', zh: '信用代码确认理由', type: 'text', also: ['信用代码核准说明'] },
  { key: 'creditProof', zh: '证照附件', type: 'text' },
  { key: 'address', zh: '地址', type: 'text', also: ['住址', '住所', '当事人地址', '单位地址'] },
  { key: 'phone', zh: '联系电话', type: 'text', also: ['电话', '手机', '手机号码'] },
  { key: 'suspicion', zh: '案由', type: 'text', required: true, also: ['违法事实', '违法行为', '主要违法事实', '涉嫌违法行为', '案件名称', '违法行为类型'] },
  { key: 'source', zh: '案件来源', type: 'choice', also: ['案源', '案源类别'], choices: words(TERMS.sourceKind, { inspection: ['检查', '日常检查', '执法检查', '双随机检查'], report: ['投诉举报', '举报投诉'], transfer: ['上级交办', '移交', '部门移送'] }) },
  { key: 'variant', zh: '程序', type: 'choice', also: ['适用程序', '处罚程序', '案件类型'], choices: words(TERMS.variant, { ordinary: ['一般程序', '普通'], summary: ['简易程序', '简易', '当场处罚'], accident: ['事故', '事故类'] }) },
  { key: 'discoveredOn', zh: '发现日期', type: 'day', also: ['发现时间', '违法行为发现日期', '检查日期', '检查时间', '案发日期', '受案日期'] },
  { key: 'filedOn', zh: '立案日期', type: 'day', also: ['立案时间', '立案日'] },
  { key: 'decidedOn', zh: '决定日期', type: 'day', also: ['决定时间', '处罚日期', '处罚时间', '处罚决定日期', '作出决定日期', '行政处罚决定日期'] },
  { key: 'fineFen', zh: '罚款金额', type: 'fen', also: ['罚款', '罚款数额', '处罚金额'] },
  { key: 'stage', zh: '阶段', type: 'text', also: ['案件状态', '办理状态', '办理阶段', '办理情况', '状态'] },
];

/** What a registration has no place for; kept in words beside the suspicion. */
export const RECORDED_KEYS: readonly string[] = ['caseNo', 'decisionNo', 'filedOn', 'decidedOn', 'fineFen', 'stage'];
export const RECORDED = CASE_FIELDS.filter((field) => RECORDED_KEYS.includes(field.key));
