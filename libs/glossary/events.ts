import type { Term } from './terms.js';

const t = (zh: string, en: string): Term => ({ zh, en });

/** What has happened, as the journal names it and as people say it. */
export const EVENTS: Readonly<Record<string, Term>> = {
  CaseRegistered: t('登记案源', 'Case registered'), RegistrationCorrected: t('更正登记信息', 'Registration corrected'), FilingApproved: t('批准立案', 'Filing approved'),
  FilingDeclined: t('不予立案', 'Filing declined'), OfficersChanged: t('变更承办人员', 'Officers changed'), EvidenceCollected: t('登记证据', 'Evidence recorded'),
  EvidencePreserved: t('先行登记保存证据', 'Evidence preserved'), PreservedEvidenceDisposed: t('处理保存的证据', 'Preserved evidence dealt with'),
  AccidentReportedUp: t('事故上报', 'Accident reported upwards'), AccidentReportSubmitted: t('提交事故调查报告', 'Accident report submitted'), GovernmentReplied: t('政府批复', 'Government replied'),
  InvestigationConcluded: t('终结调查', 'Investigation concluded'), PartyNotified: t('处罚事先告知', 'Party notified'), StatementWaived: t('放弃陈述申辩', 'Statement waived'),
  StatementReceived: t('收到陈述申辩', 'Statement received'), HearingRequested: t('申请听证', 'Hearing requested'), HearingScheduled: t('通知听证', 'Hearing scheduled'), HearingHeld: t('举行听证', 'Hearing held'),
  ReviewSubmitted: t('提交法制审核', 'Submitted for legal review'), ReviewPassed: t('法制审核通过', 'Legal review passed'), ReviewFailed: t('法制审核退回', 'Legal review failed'),
  DiscussionHeld: t('负责人集体讨论', 'Collective discussion held'), PenaltyDecided: t('作出处罚决定', 'Penalty decided'), NoPenaltyDecided: t('作出不予处罚决定', 'Decided against a penalty'),
  ServiceAnnounced: t('公告送达', 'Service announced'), DecisionServed: t('决定送达', 'Decision served'), DecisionPublished: t('决定公示', 'Decision published'), PublicationWithdrawn: t('撤回公示', 'Publication withdrawn'),
  FineCollectedOnSite: t('当场收缴罚款', 'Fine collected on site'), OnSiteFineHandedIn: t('罚款交机关', 'Fine handed in'), OnSiteFineBanked: t('罚款缴付银行', 'Fine banked'), OnSitePenaltyRecorded: t('当场处罚备案', 'On-the-spot penalty recorded'),
  PaymentReceived: t('缴款', 'Payment received'), PaymentDeferred: t('暂缓或分期缴纳', 'Payment deferred'), PaymentDemanded: t('催告缴款', 'Payment demanded'),
  CourtEnforcementApplied: t('申请法院强制执行', 'Court enforcement applied for'), CourtEnforcementEnded: t('法院强制执行结果', 'Court enforcement ended'),
  ReconsiderationFiled: t('行政复议受理', 'Reconsideration filed'), ReconsiderationAnswered: t('复议答复', 'Reconsideration answered'), ReconsiderationEnded: t('复议审结', 'Reconsideration ended'),
  LawsuitFiled: t('行政诉讼受理', 'Lawsuit filed'), LawsuitAnswered: t('提交答辩状', 'Lawsuit answered'), LawsuitEnded: t('诉讼审结', 'Lawsuit ended'),
  TransferProposed: t('提出移送', 'Transfer proposed'), TransferApproved: t('批准移送', 'Transfer approved'), TransferRefused: t('不批准移送', 'Transfer refused'), CaseTransferred: t('移送司法机关', 'Case transferred'),
  CaseWithdrawn: t('撤销立案', 'Case withdrawn'), CaseTerminated: t('终止案件', 'Case terminated'), CaseClosed: t('结案', 'Case closed'), CaseArchived: t('归档', 'Case archived'),
  AvRecorded: t('登记音像记录', 'Recording recorded'), FilesAttached: t('补充附件', 'Files attached'), CounselOpinionGiven: t('法律顾问意见', 'Opinion of counsel'), MajorPenaltyReported: t('重大处罚备案', 'Major penalty reported'),
  DisplayPeriodSet: t('设定公示期', 'Display period set'), CreditRepairRequested: t('申请信用修复', 'Credit repair requested'), CreditRepairDecided: t('信用修复决定', 'Credit repair decided'),
  PoliceAccepted: t('公安机关立案', 'Taken up by the police'), PoliceDeclined: t('公安机关不予立案', 'Declined by the police'), CaseReopened: t('重新启动案件', 'Case reopened'),
  DocumentWritten: t('制作文书', 'Document written'), DocumentVoided: t('文书作废', 'Document voided'),
  PetitionRegistered: t('登记信访事项', 'Petition registered'), PetitionAssigned: t('交办', 'Assigned'), PetitionCorrected: t('更正登记信息', 'Registration corrected'), PetitionFlagged: t('标注', 'Flagged'), PetitionAccepted: t('受理', 'Accepted'), PetitionDeclined: t('不予受理', 'Declined'),
  PetitionTransferred: t('转送', 'Transferred'), NoticeGiven: t('书面告知', 'Notice given'), ForwardingObjected: t('对转送提出异议', 'Forwarding objected to'), ForwardingObjectionAnswered: t('异议答复', 'Objection answered'), ReplyIssued: t('出具答复意见', 'Reply issued'),
  ResultRecorded: t('处理结果', 'Result recorded'), ReplyServed: t('答复送达', 'Reply served'), ExtensionNotified: t('延期告知', 'Extension notified'), PetitionSupplemented: t('补充材料', 'Supplemented'), VisitReceived: t('接待来访', 'Visit received'),
  ReviewRequested: t('请求复查', 'Review requested'), ReviewConcluded: t('复查意见', 'Review concluded'), RecheckRequested: t('请求复核', 'Re-examination requested'), RecheckConcluded: t('复核意见', 'Re-examination concluded'), PetitionClosed: t('办结', 'Closed'), PetitionReopened: t('重新办理', 'Reopened'),
  SampleChecked: t('抽查', 'Sample checked'), SatisfactionRecorded: t('满意度评价', 'Satisfaction recorded'), PetitionWithdrawn: t('撤回', 'Withdrawn'), PetitionMerged: t('并案', 'Merged'), CreditCodeConfirmed: t('确认特殊信用代码', 'Irregular credit code confirmed'),
  ReportRegistered: t('登记举报', 'Report registered'), ReportAssigned: t('交办', 'Assigned'), ReportCorrected: t('更正登记信息', 'Registration corrected'), VerificationAssigned: t('指派核查', 'Verification assigned'), ReportVerified: t('核查结果', 'Verified'), ReportSignedOff: t('负责人签字', 'Signed off'),
  RectificationRecorded: t('登记整改', 'Rectification recorded'), ReportLinked: t('关联案件或隐患', 'Linked'), ReportDeclined: t('不予受理', 'Declined'), ReportTransferred: t('移交', 'Transferred'), ReportSupplemented: t('补充线索', 'Supplemented'), FeedbackGiven: t('反馈', 'Feedback given'),
  ReportClosed: t('办结', 'Closed'), ReportReopened: t('重新办理', 'Reopened'), RewardProposed: t('提出奖励', 'Reward proposed'), RewardDecided: t('审批奖励', 'Reward decided'), RewardPaid: t('兑付奖励', 'Reward paid'), ReportWithdrawn: t('撤回', 'Withdrawn'), ReportMerged: t('并案', 'Merged'),
  ClockStarted: t('期限起算', 'Term started'), ClockMet: t('期限内义务完成', 'Term met'), ClockVoided: t('期限失效', 'Term void'), ClockSuspended: t('期限中止', 'Term suspended'), ClockResumed: t('期限恢复', 'Term resumed'),
  ClockExtended: t('期限延长', 'Term extended'), ExtensionRevoked: t('撤销延长', 'Extension revoked'), DueDaySet: t('指定办结日期', 'Due day set'), ClockRecomputed: t('期限重算', 'Term recomputed'),
  DeadlineWarned: t('到期提醒', 'Warned of the due date'), TermExpired: t('期限届满', 'Term expired'), DeadlineMissed: t('超期', 'Deadline missed'),
  EscalationRaised: t('督办', 'Escalated'), EscalationAnswered: t('督办答复', 'Escalation answered'), EscalationSettled: t('督办了结', 'Escalation settled'), Reassigned: t('改派主办人员', 'Reassigned'),
};
