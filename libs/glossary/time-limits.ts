import type { Term } from './terms.js';

/** Names of the time limits, for lists that carry only a clock's id; a spec holds them to the rule pack's own. */
export const TIME_LIMITS: Readonly<Record<string, Term>> = {
  'case-filing': { zh: '立案', en: 'Case filing' },
  'urgent-filing-backfill': { zh: '紧急取证后补办立案', en: 'Filing made good after urgent evidence taking' },
  'evidence-registration': { zh: '先行登记保存处理', en: 'Decision on registered evidence' },
  seizure: { zh: '查封、扣押', en: 'Sealing or seizure' },
  'crime-transfer-approve': { zh: '移送涉嫌犯罪案件审批', en: 'Transfer of a suspected crime approved' },
  'crime-transfer': { zh: '移送公安机关', en: 'Suspected crime transferred to the police' },
  'legal-review': { zh: '法制审核', en: 'Legal review' },
  'statement-defence': { zh: '陈述申辩', en: 'Statement and defence' },
  'hearing-request': { zh: '听证申请', en: 'Request for a hearing' },
  'hearing-notice': { zh: '听证通知', en: 'Notice of the hearing' },
  'hearing-hold': { zh: '举行听证', en: 'Hearing held' },
  decision: { zh: '作出处罚决定', en: 'Penalty decision' },
  'decision-service': { zh: '处罚决定书送达', en: 'Service of the penalty decision' },
  'service-announcement': { zh: '公告送达', en: 'Service by public announcement' },
  disclosure: { zh: '处罚决定公开', en: 'Disclosure of the penalty decision' },
  'disclosure-withdrawal': { zh: '撤回已公开的处罚决定', en: 'Withdrawal of a disclosed decision' },
  'major-penalty-record': { zh: '重大行政处罚备案', en: 'Major penalty reported for the record' },
  'onsite-report': { zh: '当场处罚备案', en: 'On-the-spot penalty reported for the record' },
  'onsite-fine-handin': { zh: '当场收缴罚款上交机关', en: 'On-the-spot fine handed in' },
  'onsite-fine-bank': { zh: '当场收缴罚款缴付银行', en: 'On-the-spot fine paid to the bank' },
  'fine-payment': { zh: '缴纳罚款', en: 'Payment of the fine' },
  'court-demand': { zh: '申请法院强制执行前催告', en: 'Demand before court enforcement' },
  'court-application': { zh: '申请法院强制执行', en: 'Application to the court for enforcement' },
  'reconsideration-apply': { zh: '申请行政复议', en: 'Application for reconsideration' },
  'reconsideration-answer': { zh: '复议答复举证', en: 'Answer in reconsideration' },
  'lawsuit-file': { zh: '提起行政诉讼', en: 'Suit filed directly' },
  'lawsuit-after-reconsideration': { zh: '复议后提起诉讼', en: 'Suit after reconsideration' },
  'lawsuit-answer': { zh: '应诉答辩举证', en: 'Answer to a suit' },
  'accident-report': { zh: '事故上报', en: 'Accident reported to the next level' },
  'accident-supplement': { zh: '事故伤亡补报', en: 'Change in casualties reported' },
  'accident-investigation': { zh: '事故调查报告', en: 'Accident investigation report' },
  'accident-reply': { zh: '事故调查报告批复', en: 'Reply to the investigation report' },
  'case-closing': { zh: '结案', en: 'Case closing' },
  archiving: { zh: '立卷归档', en: 'Archiving' },
  'petition-accept': { zh: '信访事项书面告知', en: 'Written notice to the petitioner' },
  'petition-transferred': { zh: '转送、交办信访事项书面告知', en: 'Written notice on a forwarded petition' },
  'petition-objection': { zh: '转送、交办异议', en: 'Objection to a forwarded petition' },
  'petition-handle': { zh: '信访事项办结', en: 'Petition concluded' },
  'petition-review-request': { zh: '请求复查', en: 'Review requested' },
  'petition-review': { zh: '复查意见', en: 'Review opinion' },
  'petition-recheck-request': { zh: '请求复核', en: 'Re-examination requested' },
  'petition-recheck': { zh: '复核意见', en: 'Re-examination opinion' },
  'petition-closing': { zh: '信访事项结案', en: 'Petition closing' },
  'report-handle': { zh: '举报核查办结', en: 'Whistle-blower report concluded' },
  'report-feedback': { zh: '反馈举报人', en: 'Outcome given to the whistle-blower' },
  'permit-decide': { zh: '行政许可决定', en: 'Permit decision' },
  'foi-answer': { zh: '依申请公开答复', en: 'Answer to an information request' },
};

/** The time limit of a clock: `legal-review#2` is the second clock of `legal-review`. */
export function limitOfClock(clockId: string): Term | undefined {
  const limit = clockId.replace(/#\d+$/, '');
  return Object.hasOwn(TIME_LIMITS, limit) ? TIME_LIMITS[limit] : undefined;
}
