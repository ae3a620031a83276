import type { LedgerField } from '../kind.js';

export const CHANNEL_WORDS: Readonly<Record<string, readonly string[]>> = {
  letter: ['来信', '信件', '群众来信'], visit: ['来访', '走访', '上访', '群众来访'], 'officer-visit': ['下访', '领导下访'], online: ['网上信访', '网上', '网络', '网信', '电子邮件'],
  proxy: ['代理信访', '代理'], hotline: ['热线', '电话', '来电', '12345', '12350', '12345热线', '12350热线'], forwarded: ['转送交办', '转办', '交办', '转送', '上级交办', '上级转办'],
};
export const PURPOSE_WORDS: Readonly<Record<string, readonly string[]>> = {
  resolve: ['求决', '投诉', '申诉', '投诉请求', '申诉求决', '求决类', '控告'], consult: ['咨询', '意见建议', '建议', '咨询类'],
};
const SECRET: Readonly<Record<string, readonly string[]>> = { yes: ['是', '保密', '√'], no: ['否', '不保密', '×'] };

/** 信访台账: what is read, under the names these columns go by. */
export const PETITION_FIELDS: readonly LedgerField[] = [
  { key: 'number', zh: '信访编号', type: 'number', also: ['信访件编号', '登记编号', '登记号', '受理编号', '编号'] },
  { key: 'formerNumber', zh: '原台账编号', type: 'number' },
  { key: 'channel', zh: '信访渠道', type: 'choice', required: true, also: ['渠道', '信访形式', '信访方式', '来信来访形式', '反映渠道'], choices: CHANNEL_WORDS },
  { key: 'purpose', zh: '信访目的', type: 'choice', also: ['目的', '诉求类型', '信访类别'], choices: PURPOSE_WORDS },
  { key: 'receivedOn', zh: '收到日期', type: 'day', required: true, also: ['收件日期', '收到时间', '信访日期', '信访时间', '来访日期', '来访时间', '来信日期', '接访日期', '登记日期', '登记时间'] },
  { key: 'name', zh: '信访人', type: 'text', also: ['姓名', '信访人姓名', '信访人-姓名', '来访人', '反映人', '投诉人', '信访人名称'] },
  { key: 'petitionerKind', zh: '信访人类别', type: 'choice', also: ['信访人类型'], choices: { person: ['个人', '自然人', '公民'], organisation: ['单位', '法人', '组织', '企业'] } },
  { key: 'residentId', zh: '身份证号', type: 'code', also: ['身份证号码', '公民身份号码'] },
  { key: 'creditCode', zh: '统一社会信用代码', type: 'code', also: ['信用代码', '社会信用代码'] },
  { key: 'identity', zh: '证件号码', type: 'code', also: ['证件号'] },
  { key: 'creditReason', zh: '信用代码确认理由', type: 'text', also: ['信用代码核准说明'] },
  { key: 'creditProof', zh: '证照附件', type: 'text' },
  { key: 'address', zh: '住址', type: 'text', also: ['地址', '信访人住址', '家庭住址'] },
  { key: 'phone', zh: '联系电话', type: 'text', also: ['电话', '手机', '联系方式'] },
  { key: 'people', zh: '人数', type: 'count', also: ['信访人数', '涉及人数'] },
  { key: 'subject', zh: '标题', type: 'text', also: ['信访标题', '事项名称'] },
  { key: 'content', zh: '信访内容', type: 'text', required: true, also: ['主要内容', '内容', '内容摘要', '摘要', '反映内容', '反映问题', '主要诉求', '信访事项', '信访概况', '问题概况'] },
  { key: 'forwardedBy', zh: '转办单位', type: 'text', also: ['交办单位', '转送单位'] },
  { key: 'forwardedRef', zh: '转办文号', type: 'text', also: ['交办文号', '转送文号'] },
  { key: 'confidential', zh: '是否保密', type: 'choice', also: ['保密'], choices: SECRET },
  { key: 'status', zh: '办理情况', type: 'text', also: ['办理状态', '办理结果', '处理情况', '处理结果', '状态', '办结情况'] },
];

/** What a registration has no place for; kept in words below the content. The batch says that it was imported. */
export const RECORDED: readonly LedgerField[] = [
  { key: 'batch', zh: '导入批次', type: 'text' },
  { key: 'formerNumber', zh: '原台账编号', type: 'number' },
  ...PETITION_FIELDS.filter((field) => field.key === 'status'),
];
