import { refusalsOf, type RefusalText } from '../kernel/index.js';

/** What the desk refuses, whether a petition or a report lies before it. */
export const DESK_REFUSALS = {
  'registered-already': { kind: 'state', zh: '该事项已登记', en: 'It is registered already', rule: '一事一登记', cureZh: '更正登记信息', cureEn: 'Correct the registration instead' },
  'not-yet-registered': { kind: 'state', zh: '尚未登记', en: 'It has not been registered', rule: '先登记、后办理', cureZh: '先登记', cureEn: 'Register it first' },
  'step-done': { kind: 'state', zh: '“{what}”已办理', en: '“{whatEn}” has been done already', rule: '同一步骤不重复办理', cureZh: '查看办理记录', cureEn: 'See the timeline' },
  'nobody-to-assign': { kind: 'content', zh: '没有可以承办的在岗人员', en: 'Nobody who could handle it is present', rule: '承办人员须在职、在岗并具备岗位权限', cureZh: '指定其他人员或科室', cureEn: 'Name another person or section' },
  'not-handler': { kind: 'authority', zh: '只有承办人或其代理人可以办理', en: 'Only whoever handles it, or their stand-in, may do this', rule: '承办责任制', cureZh: '由承办人办理，或先改派', cureEn: 'Have the handler do it, or reassign first' },
  'subject-gives-away': { kind: 'content', zh: '保密事项的标题不得出现当事人身份信息', en: 'The subject of a confidential matter may not name the person', rule: '《信访工作条例》第30条（条文待核）：为信访人保密', cureZh: '改写标题', cureEn: 'Word the subject otherwise' },
  'merged-into-itself': { kind: 'content', zh: '不能并入自身', en: 'It cannot be merged into itself', rule: '重复事项并入先登记的事项', cureZh: '填写先登记事项的编号', cureEn: 'Name the one registered first' },
  'nobody-to-tell': { kind: 'state', zh: '联系方式不详，无从书面告知', en: 'There is no way to reach the person', rule: '《信访工作条例》第23条：姓名（名称）、住址不清的除外', cureZh: '补充联系方式后再办理', cureEn: 'Record a way to reach them first' },
  'extension-not-told': { kind: 'state', zh: '延长办理期限尚未告知', en: 'The extension has not been notified', rule: '《信访工作条例》第34条：延长期限并告知理由', cureZh: '先登记延期告知', cureEn: 'Record the notice of the extension first' },
  'no-extension': { kind: 'state', zh: '没有需要告知的延期', en: 'There is no extension to notify', rule: '《信访工作条例》第34条', cureZh: '核对期限记录', cureEn: 'Check the history of the term' },
  'own-closing': { kind: 'authority', zh: '抽查人不得是办结人', en: 'Whoever closed it may not check it', rule: '办结与抽查分离', cureZh: '由其他负责人抽查', cureEn: 'Have another supervisor check it' },
  'no-letter': { kind: 'state', zh: '尚未制作文书', en: 'No letter has been written', rule: '先制作文书，后登记送达', cureZh: '先制作文书', cureEn: 'Write the letter first' },
  'unknown-letter': { kind: 'content', zh: '没有这份有效的文书', en: 'There is no such valid letter', rule: '送达的须是本事项的有效文书', cureZh: '从文书列表中选择', cureEn: 'Choose one of its letters' },
  'recipient-needed': { kind: 'content', zh: '须填写签收人', en: 'Who received it must be named', rule: '《民事诉讼法》第87条：送达必须有送达回证，由受送达人签名或者盖章', cureZh: '填写签收人；无人签收的，按留置或者公告送达登记', cureEn: 'Name the recipient, or record it as left or announced' },
} as const satisfies Readonly<Record<string, RefusalText>>;

export const refuseAtDesk = refusalsOf(DESK_REFUSALS);
