import { SEALED, type Block, type Definition } from '../docx/definition.js';

const CONTACT: Block = { line: '联系人：{联系人}　　联系电话：{联系电话}' };
const TWO_COPIES: Block = { note: '本文书一式两份：一份存档，一份送达信访人。' };
/** What the person asked, and when. */
const ASKED = '{称谓}于{收到日期}提出的信访事项（编号：{编号}，标题：{标题}）';

/** 信访文书：受理至办理. */
export const PETITION_LETTERS = {
  'petition-acceptance': [
    { title: '信访事项受理告知书' },
    { number: '{文号}' },
    { line: '{信访人}：' },
    { text: `${ASKED}，本机关收悉。经审查，属于本机关职权范围，自{受理日期}起予以受理。` },
    { text: '{办理期限告知}。' },
    { text: '特此告知（{告知依据}）。' },
    CONTACT,
    SEALED,
    TWO_COPIES,
  ],
  'petition-refusal': [
    { title: '信访事项不予受理告知书' },
    { number: '{文号}' },
    { line: '{信访人}：' },
    { text: `${ASKED}，本机关收悉。` },
    { text: '经审查，该事项属于以下情形：{不予受理情形}。{不予受理理由}' },
    { text: '依据《信访工作条例》的规定，本机关不予受理，特此告知（{告知依据}）。请{称谓}向有权处理的机关、单位提出。' },
    CONTACT,
    SEALED,
    TWO_COPIES,
  ],
  'petition-transfer': [
    { title: '信访事项转送函' },
    { number: '{文号}' },
    { line: '{受转送单位}：' },
    { text: '本机关于{收到日期}收到下列信访事项。经审查，属于你单位职权范围：{转送理由}现转送你单位依法处理，并请在收到之日起十五日内书面告知信访人（《信访工作条例》第23条第3款）。认为不属于你单位职权范围的，请自收到之日起五个工作日内提出异议，说明理由，并退还材料。' },
    {
      form: [
        ['编号', '{编号}', '信访形式', '{信访形式}'],
        ['信访人', '{信访人}', '联系方式', '{信访人联系方式}'],
        ['标题', '{标题}'],
        ['主要内容', '{内容}'],
      ],
    },
    CONTACT,
    SEALED,
    { note: '信访人要求保密的，不得将其身份透露给被反映的人员或者单位。' },
  ],
  'petition-transfer-notice': [
    { title: '信访事项转送告知书' },
    { number: '{文号}' },
    { line: '{信访人}：' },
    { text: `${ASKED}，本机关收悉。经审查，属于{受转送单位}职权范围，本机关已于{文书日期}转送该单位处理。` },
    { text: '该单位将自收到之日起十五日内书面告知是否受理，请向该单位了解办理情况。特此告知（{告知依据}）。' },
    CONTACT,
    SEALED,
    TWO_COPIES,
  ],
  'petition-assignment': [
    { title: '信访事项交办通知' },
    { number: '{文号}' },
    { line: '{承办人}：' },
    { text: '下列信访事项交由你承办，交办要求：{交办要求}。请依法按期办理，在期限届满前提出处理意见。' },
    {
      form: [
        ['编号', '{编号}', '收到日期', '{收到日期}'],
        ['信访人', '{信访人}', '信访形式', '{信访形式}'],
        ['标题', '{标题}'],
        ['主要内容', '{内容}'],
        ['受理日期', '{受理日期}', '信访目的', '{信访目的}'],
      ],
    },
    { line: '交办人：{经办人}' },
    { sign: ['{单位名称}', '{文书日期}'] },
  ],
  'petition-extension': [
    { title: '延长信访事项办理期限告知书' },
    { number: '{文号}' },
    { line: '{信访人}：' },
    { text: `${ASKED}，本机关于{受理日期}受理，办理期限原至{原届满日}届满。` },
    { text: '因{延长理由}，经{延长批准}批准，依据《信访工作条例》第34条，办理期限延长{延长期限}，至{延长后届满日}届满。特此告知。' },
    CONTACT,
    SEALED,
    TWO_COPIES,
  ],
} as const satisfies Readonly<Record<string, Definition>>;

/** 信访文书：答复、复查、复核与终结. */
export const PETITION_OPINIONS = {
  'petition-reply': [
    { title: '信访事项处理意见书' },
    { number: '{文号}' },
    { line: '{信访人}：' },
    { text: `${ASKED}，本机关于{受理日期}受理，现已办理完毕。{称谓}反映：{内容}` },
    { text: '处理意见：{处理意见}' },
    { text: '处理依据：{处理依据}。' },
    { text: '{复查告知}。' },
    CONTACT,
    SEALED,
    TWO_COPIES,
  ],
  'petition-review': [
    { title: '信访事项复查意见书' },
    { number: '{文号}' },
    { line: '{信访人}：' },
    { text: '{称谓}对{单位名称}于{答复日期}就信访事项（编号：{编号}，标题：{标题}）作出的处理意见不服，于{请求日期}请求复查。' },
    { text: '复查意见：{审查结论}。{审查意见}' },
    { text: '{复核告知}。' },
    CONTACT,
    { sign: ['{审查机关}', '（印章）', '{文书日期}'] },
    TWO_COPIES,
  ],
  'petition-recheck': [
    { title: '信访事项复核意见书' },
    { number: '{文号}' },
    { line: '{信访人}：' },
    { text: '{称谓}对信访事项（编号：{编号}，标题：{标题}）的复查意见不服，于{请求日期}请求复核。' },
    { text: '复核意见：{审查结论}。{审查意见}' },
    { text: '本复核意见为终结意见。仍然以同一事实和理由提出投诉请求的，不再受理（《信访工作条例》第36条）。' },
    CONTACT,
    { sign: ['{审查机关}', '（印章）', '{文书日期}'] },
    TWO_COPIES,
  ],
  'petition-withdrawal': [
    { title: '信访事项撤回告知书' },
    { number: '{文号}' },
    { line: '{信访人}：' },
    { text: `${ASKED}，{称谓}于{撤回日期}申请撤回，理由为：{撤回理由}。` },
    { text: '本机关准予撤回，该信访事项不再办理。特此告知。' },
    CONTACT,
    SEALED,
    TWO_COPIES,
  ],
  'petition-end': [
    { title: '信访事项终结告知书' },
    { number: '{文号}' },
    { line: '{信访人}：' },
    { text: `${ASKED}，经处理、复查，{审查机关}已于{文书日期}作出复核意见：{审查结论}。` },
    { text: '该信访事项已经复核终结。仍然以同一事实和理由提出投诉请求的，各级党委和政府信访部门和其他机关、单位不再受理（《信访工作条例》第36条）。特此告知。' },
    CONTACT,
    SEALED,
    TWO_COPIES,
  ],
} as const satisfies Readonly<Record<string, Definition>>;
