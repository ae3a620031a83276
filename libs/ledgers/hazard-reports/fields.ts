import { TERMS } from '#libs/glossary/index.js';
import type { LedgerField } from '../kind.js';
import { words, YES_NO } from '../words.js';

export const CHANNEL_WORDS: Readonly<Record<string, readonly string[]>> = {
  hotline: ['12350', '热线', '电话', '来电', '12350热线', '12350电话', '电话举报'], online: ['网上', '网络', '网上举报', '微信', '小程序', '电子邮件'], letter: ['来信', '信件', '信函'],
  visit: ['来访', '走访', '当面'], forwarded: ['转办', '交办', '转送', '上级转办', '上级交办', '12345', '12345转办'],
};
export const MATTER_WORDS = words(TERMS.matter, {
  'hidden-hazard': ['隐患', '重大事故隐患', '安全隐患'], 'unlawful-production': ['违法行为', '非法违法生产', '违法违规'], unlicensed: ['无证', '无证经营', '非法生产经营'],
  'concealed-accident': ['瞒报', '谎报', '瞒报谎报事故', '事故瞒报'],
});

/** 举报台账: what is read, under the names these columns go by. */
export const REPORT_FIELDS: readonly LedgerField[] = [
  { key: 'number', zh: '举报编号', type: 'number', also: ['受理编号', '登记编号', '编号', '工单号', '工单编号'] },
  { key: 'formerNumber', zh: '原台账编号', type: 'number' },
  { key: 'channel', zh: '举报渠道', type: 'choice', required: true, also: ['渠道', '举报方式', '举报形式', '来源', '举报来源'], choices: CHANNEL_WORDS },
  { key: 'matter', zh: '举报事项', type: 'choice', also: ['举报类型', '举报类别', '事项类别', '问题类型'], choices: MATTER_WORDS },
  { key: 'receivedOn', zh: '收到日期', type: 'day', required: true, also: ['举报日期', '举报时间', '受理日期', '受理时间', '接报日期', '接报时间', '登记日期', '来电日期', '来电时间'] },
  { key: 'subject', zh: '标题', type: 'text', also: ['举报标题', '事项名称'] },
  { key: 'content', zh: '举报内容', type: 'text', required: true, also: ['内容', '主要内容', '反映内容', '内容摘要', '举报情况'] },
  { key: 'place', zh: '举报地点', type: 'text', required: true, also: ['地点', '事发地点', '发生地点', '隐患地点', '详细地址'] },
  { key: 'reported', zh: '被举报单位', type: 'text', also: ['被举报人', '被举报对象', '被举报企业', '单位名称', '企业名称'] },
  { key: 'reportedAddress', zh: '被举报单位地址', type: 'text', also: ['单位地址', '企业地址'] },
  { key: 'creditCode', zh: '统一社会信用代码', type: 'code', also: ['信用代码', '社会信用代码'] },
  { key: 'creditReason', zh: '信用代码确认理由', type: 'text', also: ['信用代码核准说明'] },
  { key: 'creditProof', zh: '证照附件', type: 'text' },
  { key: 'reporter', zh: '举报人', type: 'text', also: ['举报人姓名', '姓名', '反映人'] },
  { key: 'residentId', zh: '身份证号', type: 'code', also: ['身份证号码', '公民身份号码', '证件号码'] },
  { key: 'phone', zh: '联系电话', type: 'text', also: ['电话', '手机', '联系方式', '举报人电话', '来电号码'] },
  { key: 'address', zh: '举报人住址', type: 'text', also: ['住址', '举报人地址'] },
  { key: 'anonymous', zh: '是否匿名', type: 'choice', also: ['匿名'], choices: { yes: ['是', '匿名', '√'], no: ['否', '实名', '×'] } },
  { key: 'employee', zh: '是否从业人员举报', type: 'choice', also: ['是否职工举报', '是否内部举报'], choices: YES_NO },
  { key: 'deaths', zh: '是否涉及死亡', type: 'choice', also: ['有无人员死亡'], choices: YES_NO },
  { key: 'status', zh: '办理情况', type: 'text', also: ['办理状态', '办理结果', '核查情况', '核查结果', '处理情况', '处理结果', '状态'] },
];

/** What a registration has no place for; kept in words below the content. The batch says that it was imported. */
export const RECORDED: readonly LedgerField[] = [
  { key: 'batch', zh: '导入批次', type: 'text' },
  { key: 'formerNumber', zh: '原台账编号', type: 'number' },
  ...REPORT_FIELDS.filter((field) => field.key === 'status'),
];
