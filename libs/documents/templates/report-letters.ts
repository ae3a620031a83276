import { SEALED, type Block, type Definition } from '../docx/definition.js';

const CONTACT: Block = { line: '联系人：{联系人}　　联系电话：{联系电话}' };
/** Whoever reported is protected by law: every letter to them says so. */
const SECRECY: Block = { note: '本机关依法为举报人保密（《安全生产法》第73条）。本文书一式两份：一份存档，一份交举报人。' };
const REPORTED = '{称谓}于{收到日期}提出的安全生产举报（编号：{编号}，类型：{举报类型}，地点：{举报地点}）';

/** 12350 举报文书. */
export const REPORT_LETTERS = {
  'report-acceptance': [
    { title: '安全生产举报受理告知书' },
    { number: '{文号}' },
    { line: '{举报人}：' },
    { text: `${REPORTED}，本机关已经受理，将依法核查处理，并反馈结果。` },
    { text: '核查办结期限{核查期限说明}。' },
    CONTACT,
    SEALED,
    SECRECY,
  ],
  'report-refusal': [
    { title: '安全生产举报不予受理告知书' },
    { number: '{文号}' },
    { line: '{举报人}：' },
    { text: `${REPORTED}，本机关收悉。` },
    { text: '经审查，该举报属于以下情形：{不予受理情形}。{不予受理理由}' },
    { text: '本机关不予受理，特此告知。' },
    CONTACT,
    SEALED,
    SECRECY,
  ],
  'report-transfer': [
    { title: '安全生产举报移送函' },
    { number: '{文号}' },
    { line: '{受移送单位}：' },
    { text: '本机关于{收到日期}收到下列安全生产举报。经审查，属于你单位职责范围：{移送理由}现移送你单位依法核查处理，并请将处理结果函告本机关，由本机关反馈举报人。' },
    {
      form: [
        ['编号', '{编号}', '举报形式', '{举报形式}'],
        ['被举报单位', '{被举报单位}', '举报类型', '{举报类型}'],
        ['举报地点', '{举报地点}'],
        ['标题', '{标题}'],
        ['举报内容', '{内容}'],
        ['举报人', '{举报人}'],
      ],
    },
    CONTACT,
    SEALED,
    { note: '依法为举报人保密：本函不载举报人身份，核查中不得探问、透露（《安全生产法》第73条）。' },
  ],
  'report-feedback': [
    { title: '安全生产举报核查结果告知书' },
    { number: '{文号}' },
    { line: '{举报人}：' },
    { text: `${REPORTED}，由{核查组织机关}于{核查日期}核查完毕。` },
    { text: '核查结论：{核查结论}。{核查情况}' },
    { text: '处理情况：{处理情况}。' },
    { text: '感谢{称谓}对安全生产工作的监督。特此告知。' },
    CONTACT,
    SEALED,
    SECRECY,
  ],
  'report-reward': [
    { title: '安全生产举报奖励通知书' },
    { number: '{文号}' },
    { line: '{举报人}：' },
    { text: `${REPORTED}，经核查{核查结论}。` },
    { text: '依据《安全生产领域举报奖励办法》（安监总财〔2018〕19号），经本机关于{奖励批准日期}批准，给予{称谓}奖励人民币{奖励金额}。奖励事由：{奖励依据}。' },
    { text: '请于{领奖期限}前凭本通知书和有效证件到{领奖地点}领取。' },
    CONTACT,
    SEALED,
    SECRECY,
  ],
} as const satisfies Readonly<Record<string, Definition>>;
