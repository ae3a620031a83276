import { refusalsOf, type RefusalText } from '../kernel/index.js';

/** What a report refuses, with the article behind it and what would cure it. */
export const REPORT_REFUSALS = {
  'employee-anonymous': { kind: 'content', zh: '从业人员举报须实名', en: 'A report by an employee gives the real name', rule: '《生产经营单位从业人员安全生产举报处理规定》（应急〔2020〕69号）第4条', cureZh: '登记姓名，或按一般举报登记', cureEn: 'Record the name, or register it as an ordinary report' },
  'anonymous-named': { kind: 'content', zh: '匿名举报不登记举报人姓名和证件', en: 'An anonymous report holds no name or identity number', rule: '《安全生产法》第73条：为举报人保密', cureZh: '删除姓名、证件号，或改为实名', cureEn: 'Leave them out, or register a named report' },
  'two-certified-officers': { kind: 'content', zh: '核查人员不得少于两人且均持有效行政执法证', en: 'Verification takes two officers with valid certificates', rule: '《行政处罚法》第42条；《安全生产法》第69条', cureZh: '指定两名持证人员', cureEn: 'Name two certified officers' },
  'not-verifier': { kind: 'authority', zh: '只有核查人员可以办理', en: 'Only the verifying officers may do this', rule: '核查责任制', cureZh: '由核查人员办理，或重新指派', cureEn: 'Have them do it, or assign others' },
  'government-verifies': { kind: 'content', zh: '涉及人员死亡的，应当由县级以上人民政府组织核查', en: 'Where people died, the government organises the verification', rule: '《安全生产法》第73条', cureZh: '填写组织核查的人民政府', cureEn: 'Name the government that organised it' },
  'verification-missing': { kind: 'state', zh: '尚未核查', en: 'It has not been verified', rule: '《安全生产法》第73条：调查核实后形成书面材料', cureZh: '先登记核查结果', cureEn: 'Record the verification first' },
  'sign-off-missing': { kind: 'state', zh: '需要落实整改措施，尚未经负责人签字', en: 'A head has not signed the measures', rule: '《安全生产法》第73条：报经有关负责人签字并督促落实', cureZh: '报负责人签字', cureEn: 'Have a head sign it' },
  'nothing-to-sign': { kind: 'state', zh: '举报不实，没有需要签字的整改措施', en: 'The report was unfounded: there is nothing to sign', rule: '《安全生产法》第73条', cureZh: '直接反馈办结', cureEn: 'Give the feedback and close' },
  'nothing-to-punish': { kind: 'state', zh: '举报不实，没有可立案的违法行为', en: 'The report was unfounded: there is no violation to open a case on', rule: '《行政处罚法》第54条：发现有依法应当给予处罚的行为，方可立案', cureZh: '直接反馈办结', cureEn: 'Give the feedback and close' },
  'case-opened': { kind: 'state', zh: '本举报已立案（{reference}）', en: 'A case has followed from this report already', rule: '一件举报转立一案；其他案件另行登记后关联', cureZh: '办理已立的案件，或登记案源后关联', cureEn: 'Go on in that case, or register another and link it' },
  'linked-already': { kind: 'content', zh: '本举报已关联该案件', en: 'The report is linked to that case already', rule: '同一案件只关联一次', cureZh: '核对已关联的案件', cureEn: 'See what is linked' },
  'not-followed-up': { kind: 'state', zh: '举报属实，尚未立案、登记隐患或登记整改', en: 'It was confirmed, and no case, hazard or rectification follows', rule: '《安全生产法》第73条：督促落实', cureZh: '关联案件或隐患，或登记整改', cureEn: 'Link a case or hazard, or record the rectification' },
  'feedback-missing': { kind: 'state', zh: '处理结果尚未反馈举报人', en: 'The reporter has not been told the outcome', rule: '举报人留有联系方式的，应当反馈', cureZh: '登记反馈', cureEn: 'Record the feedback' },
  'reporter-unreachable': { kind: 'state', zh: '举报人未留联系方式，无从反馈', en: 'The reporter left no way to be reached', rule: '匿名且无联系方式的除外', cureZh: '无须反馈', cureEn: 'No feedback is needed' },
  'no-reward-due': { kind: 'state', zh: '举报不实或匿名无法兑付，不予奖励', en: 'An unfounded report, or an unknown reporter, has no reward', rule: '《安全生产领域举报奖励办法》（安监总财〔2018〕19号）', cureZh: '核对核查结果和举报人信息', cureEn: 'Check the finding and the reporter' },
  'reward-open': { kind: 'state', zh: '举报奖励尚未审批或兑付', en: 'A reward is neither decided nor paid', rule: '《安全生产领域举报奖励办法》（安监总财〔2018〕19号）', cureZh: '审批并登记兑付', cureEn: 'Decide on it and record the payment' },
  'no-reward-open': { kind: 'state', zh: '没有待{what}的奖励', en: 'No reward waits to be {whatEn}', rule: '先提出、后审批、再兑付', cureZh: '按顺序办理', cureEn: 'Do it in order' },
  'own-proposal': { kind: 'authority', zh: '提出人不得审批奖励', en: 'Whoever proposed the reward may not approve it', rule: '提出与审批分离', cureZh: '由其他负责人审批', cureEn: 'Have another head decide' },
} as const satisfies Readonly<Record<string, RefusalText>>;

export const refuse = refusalsOf(REPORT_REFUSALS);
