import type { RefusalText } from './refusal.js';
import { refusalsOf } from './refusal.js';

/** Refusals any process can give. */
export const KERNEL_REFUSALS = {
  'unknown-command': { kind: 'content', zh: '没有名为“{type}”的操作', en: 'There is no command “{type}”', rule: '操作须为本类事项所定义', cureZh: '从接口文档中选择操作名称', cureEn: 'Choose a command from the API document' },
  'not-your-role': { kind: 'authority', zh: '“{command}”须由{roles}办理', en: '“{commandEn}” takes the role {rolesEn}', rule: '岗位权限', cureZh: '由具备该岗位的人员办理', cureEn: 'Have somebody with that role do it' },
  'wrong-stage': { kind: 'state', zh: '当前阶段为“{stage}”，不能{command}', en: 'The case is in stage “{stageEn}”; “{commandEn}” is not possible there', rule: '案件办理流程', cureZh: '在{stages}阶段办理', cureEn: 'Do it in stage {stagesEn}' },
  'process-ended': { kind: 'state', zh: '事项已办结，不能再{command}', en: 'The process has ended; “{commandEn}” is no longer possible', rule: '办结后的事项只读', cureZh: '如确有需要，按重新启动程序办理', cureEn: 'Use the recorded reopening procedure where one exists' },
  'unknown-clock': { kind: 'content', zh: '没有正在计算的期限“{clockId}”', en: 'No running term “{clockId}”', rule: '只能对未办结的期限操作', cureZh: '从案件的期限列表中选择', cureEn: "Choose one of the case's running terms" },
  'not-extendable': { kind: 'state', zh: '该期限依法不可延长', en: 'The law does not let this term be extended', rule: '{article}', cureZh: '在原期限内办结', cureEn: 'Finish within the term' },
  'extension-used': { kind: 'state', zh: '延长次数已用完', en: 'The permitted extensions are used up', rule: '{article}', cureZh: '在已延长的期限内办结', cureEn: 'Finish within the extended term' },
  'extension-late': { kind: 'state', zh: '期限已于{due}届满，届满后不得批准延长', en: 'The term expired on {due}; it cannot be extended afterwards', rule: '{article}（须在届满前批准）', cureZh: '按逾期处理：说明情况并由负责人批示', cureEn: 'Treat it as overdue and answer the escalation' },
  'extension-too-long': { kind: 'content', zh: '最多延长至{limit}', en: 'The longest permitted is {limitEn}', rule: '{article}', cureZh: '缩短申请的延长时间', cureEn: 'Ask for less' },
  'extension-authority': { kind: 'authority', zh: '该延长须由{authority}批准', en: 'This extension must be approved by: {authorityEn}', rule: '{article}', cureZh: '报{authority}批准', cureEn: 'Submit it to that authority' },
  'approval-reference-missing': { kind: 'content', zh: '上级批准的延长须填写批准文号', en: 'An extension approved above the bureau needs the approval document number', rule: '{article}', cureZh: '填写批准文号', cureEn: 'Give the document number' },
  'nothing-to-revoke': { kind: 'state', zh: '该期限没有生效中的延长', en: 'There is no extension to revoke', rule: '只能撤销最近一次生效的延长', cureZh: '核对期限记录', cureEn: 'Check the history of the term' },
  'not-suspendable': { kind: 'state', zh: '法律未规定该期限可因“{ground}”中止', en: 'The law knows no suspension of this term for “{ground}”', rule: '{article}', cureZh: '选择法定的中止事由：{grounds}', cureEn: 'Choose a ground the rule names: {groundsEn}' },
  'suspension-late': { kind: 'state', zh: '期限已于{due}届满，届满后不得中止', en: 'The term expired on {due}; what has expired cannot be suspended', rule: '{article}（中止事由须发生在期限内）', cureZh: '按逾期处理：说明情况并由负责人批示', cureEn: 'Treat it as overdue and answer the escalation' },
  'already-suspended': { kind: 'state', zh: '该期限已处于中止状态', en: 'The term is already suspended', rule: '同一期限不重复中止', cureZh: '先恢复计算', cureEn: 'Resume it first' },
  'not-suspended': { kind: 'state', zh: '该期限未处于中止状态', en: 'The term is not suspended', rule: '只有中止的期限才能恢复', cureZh: '核对期限状态', cureEn: 'Check the state of the term' },
  'unknown-escalation': { kind: 'content', zh: '没有待答复的督办“{escalationId}”', en: 'No open escalation “{escalationId}”', rule: '只能答复待答复的督办', cureZh: '刷新督办列表', cureEn: 'Reload the inbox' },
  'not-your-escalation': { kind: 'authority', zh: '该督办由{post}答复', en: 'This escalation is for: {postEn}', rule: '督办由收到人或其上级答复', cureZh: '由收到人或其上级答复', cureEn: 'Have the recipient or somebody above answer' },
  'unknown-person': { kind: 'content', zh: '本单位没有人员“{id}”', en: 'Nobody “{id}” in this bureau', rule: '人员须在本单位名录内且在职', cureZh: '从人员名录中选择', cureEn: 'Choose from the staff list' },
  'day-in-future': { kind: 'content', zh: '日期{day}晚于今天{today}', en: '{day} is later than today {today}', rule: '只能记录已经发生的事实', cureZh: '填写实际发生的日期', cureEn: 'Give the day it happened' },
  'moment-in-future': { kind: 'content', zh: '时间{moment}尚未到来', en: '{moment} has not come yet', rule: '只能记录已经发生的事实', cureZh: '填写实际发生的时间', cureEn: 'Give the time it happened' },
  'day-too-early': { kind: 'content', zh: '日期{day}早于{what}（{earliest}）', en: '{day} is before {whatEn} ({earliest})', rule: '办理步骤的先后顺序', cureZh: '填写不早于{earliest}的日期', cureEn: 'Give a day not before {earliest}' },
  'due-day-loosens': { kind: 'content', zh: '指定日期{day}晚于法定届满日{latest}', en: '{day} is later than the statutory due day {latest}', rule: '{article}', cureZh: '指定不晚于{latest}的日期，或依法延长', cureEn: 'Set a day not after {latest}, or extend lawfully' },
  'not-own-term': { kind: 'state', zh: '该期限不是本机关的办理期限，不能指定更早的日期', en: 'This is not the bureau’s own term; it cannot set an earlier day for others', rule: '{article}', cureZh: '等待期限届满', cureEn: 'Wait until the term has run' },
  'credit-code-correct': { kind: 'content', zh: '该代码校验无误，无须确认', en: 'This code is correct and needs no confirmation', rule: '统一社会信用代码 GB 32100-2015', cureZh: '直接更正登记信息', cureEn: 'Correct the registration with it' },
} as const satisfies Readonly<Record<string, RefusalText>>;

export const refuse = refusalsOf(KERNEL_REFUSALS);
