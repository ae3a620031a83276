import { TERMS } from '#libs/glossary/index.js';
import { CASE_FIELDS } from '../cases/fields.js';
import { REPORT_FIELDS } from '../hazard-reports/fields.js';
import type { LedgerField } from '../kind.js';
import { PETITION_FIELDS } from '../petitions/fields.js';
import { words, YES_NO } from '../words.js';

/** What a register of open items reads, but for those fields that say how far it has got. */
function besides(fields: readonly LedgerField[], ...left: string[]): readonly LedgerField[] {
  return fields.filter(({ key }) => !left.includes(key));
}

const NOTE: LedgerField = { key: 'note', zh: '备注', type: 'text', also: ['说明', '办理情况', '处理情况'] };

/** 已结案件台账: the register's columns and what was done. */
export const CLOSED_CASE_FIELDS: readonly LedgerField[] = [
  ...besides(CASE_FIELDS, 'stage'),
  { key: 'reviewedOn', zh: '法制审核日期', type: 'day', also: ['审核日期', '法制审核时间'] },
  {
    key: 'outcome', zh: '处理结果', type: 'choice', required: true, also: ['结果', '处理决定', '办理结果', '处罚结果'],
    choices: words(TERMS.outcome, { penalty: ['行政处罚', '已处罚', '处罚'], 'no-penalty': ['免予处罚', '免罚', '不处罚'], 'not-filed': ['不立案'], withdrawn: ['撤案', '撤销案件'], transferred: ['移送司法', '移送公安', '移送公安机关'], terminated: ['终止调查', '终止案件'] }),
  },
  { key: 'penalties', zh: '处罚种类', type: 'text', also: ['处罚类别', '处罚内容种类'] },
  { key: 'confiscatedFen', zh: '没收金额', type: 'fen', also: ['没收违法所得金额', '没收款'] },
  { key: 'legalBasis', zh: '处罚依据', type: 'text', also: ['法律依据', '依据', '处罚依据条款', '适用法律'] },
  { key: 'servedOn', zh: '送达日期', type: 'day', also: ['送达时间', '决定书送达日期'] },
  { key: 'publishedOn', zh: '公示日期', type: 'day', also: ['公示时间', '公开日期'] },
  { key: 'publishedOnTime', zh: '是否按期公示', type: 'choice', also: ['按期公示'], choices: YES_NO },
  { key: 'paidFen', zh: '已缴金额', type: 'fen', also: ['实缴金额', '缴款金额', '到账金额'] },
  { key: 'reconsideredOn', zh: '申请复议日期', type: 'day', also: ['行政复议日期', '复议日期'] },
  { key: 'suedOn', zh: '起诉日期', type: 'day', also: ['行政诉讼日期', '诉讼日期'] },
  { key: 'closedOn', zh: '结案日期', type: 'day', required: true, also: ['结案时间', '办结日期', '办结时间'] },
  { key: 'archivedOn', zh: '归档日期', type: 'day', also: ['归档时间'] },
  { key: 'volumeNo', zh: '案卷号', type: 'number', also: ['卷宗号', '档案号'] },
  NOTE,
];

/** 已结信访台账. */
export const CLOSED_PETITION_FIELDS: readonly LedgerField[] = [
  ...besides(PETITION_FIELDS, 'status', 'formerNumber', 'forwardedBy', 'forwardedRef'),
  { key: 'visitors', zh: '来访人次', type: 'count', also: ['接待人次'] },
  { key: 'group', zh: '是否集访', type: 'choice', also: ['集访', '集体访'], choices: YES_NO },
  { key: 'skipLevel', zh: '是否越级', type: 'choice', also: ['越级', '越级上访'], choices: YES_NO },
  { key: 'unlawful', zh: '是否非访', type: 'choice', also: ['非访'], choices: YES_NO },
  { key: 'acceptedOn', zh: '受理日期', type: 'day', also: ['受理时间'] },
  { key: 'repliedOn', zh: '答复日期', type: 'day', also: ['答复时间', '回复日期'] },
  { key: 'closedOn', zh: '办结日期', type: 'day', required: true, also: ['办结时间', '结案日期'] },
  {
    key: 'outcome', zh: '处理结果', type: 'choice', required: true, also: ['结果', '办理结果', '答复结果'],
    choices: words(TERMS.petitionOutcome, {
      supported: ['予以支持', '支持诉求', '已解决'], explained: ['已解释', '解释疏导', '解释', '疏导教育'], 'not-supported': ['不予支持'], mediated: ['调解成功', '已调解'], 'not-accepted': ['不受理'],
      transferred: ['转送', '转办', '已转办'], returned: ['退回'], withdrawn: ['撤回', '撤诉'],
    }),
  },
  { key: 'satisfaction', zh: '满意度', type: 'choice', also: ['是否满意', '评价'], choices: words(TERMS.satisfaction) },
  NOTE,
];

/** 已结举报台账. */
export const CLOSED_REPORT_FIELDS: readonly LedgerField[] = [
  ...besides(REPORT_FIELDS, 'status', 'formerNumber'),
  { key: 'verifiedOn', zh: '核查日期', type: 'day', also: ['核查时间', '核实日期'] },
  { key: 'closedOn', zh: '办结日期', type: 'day', required: true, also: ['办结时间', '结案日期'] },
  { key: 'outcome', zh: '核查结论', type: 'choice', required: true, also: ['核查结果', '处理结果', '结论', '是否属实'], choices: words(TERMS.reportOutcome, { confirmed: ['查实', '基本属实', '是'], unfounded: ['未查实', '否'], transferred: ['移交', '转办'], withdrawn: ['撤回'], 'not-accepted': ['不受理'] }) },
  { key: 'rewardFen', zh: '奖励金额', type: 'fen', also: ['举报奖励', '奖金'] },
  NOTE,
];
