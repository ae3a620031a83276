import { termOf, type Term } from './terms.js';

const t = (zh: string, en: string): Term => ({ zh, en });

/** Labels of fields by their name in payloads, facts and events; the same name means the same thing nearly everywhere. */
const FIELDS: Readonly<Record<string, Term>> = {
  variant: t('办案程序', 'Procedure'), source: t('案件来源', 'Source'), kind: t('类别', 'Kind'), reference: t('来源文号', 'Reference'), party: t('当事人', 'Party'), name: t('名称', 'Name'),
  creditCode: t('统一社会信用代码', 'Credit code'), residentId: t('身份证号', 'Identity number'), address: t('地址', 'Address'), phone: t('电话', 'Phone'), suspicion: t('涉嫌违法事实', 'Suspected violation'),
  discoveredOn: t('发现日期', 'Discovered on'), complex: t('情节复杂或重大', 'Complex or serious'), accident: t('事故情况', 'Accident'), occurredAt: t('发生时间', 'Occurred at'), grade: t('事故等级', 'Grade'),
  deaths: t('死亡人数', 'Deaths'), injuries: t('受伤人数', 'Injuries'), secondOfficer: t('第二名执法人员', 'Second officer'), officers: t('承办人员（首位为主办）', 'Officers, lead first'),
  reason: t('理由', 'Reason'), at: t('时间', 'Time'), on: t('日期', 'Date'), number: t('编号', 'Number'), title: t('名称', 'Title'), collectedAt: t('取证时间', 'Collected at'), place: t('取证地点', 'Place'),
  collectors: t('取证人员', 'Collected by'), provesWhat: t('证明事项', 'Proves what'), items: t('保存物品清单', 'Items preserved'), disposition: t('处理决定', 'Disposition'), facts: t('查明的事实', 'Facts found'),
  legalBasis: t('法律依据', 'Legal basis'), proposal: t('拟处理意见', 'Proposal'), penalties: t('处罚内容', 'Penalties'), amountFen: t('金额', 'Amount'), detail: t('说明', 'Detail'), notifiedOn: t('告知日期', 'Notified on'),
  hearingRight: t('告知听证权利', 'Right of hearing notified'), receivedOn: t('收到日期', 'Received on'), text: t('内容', 'Text'), adopted: t('是否采纳', 'Adopted'), response: t('采纳或不采纳的理由', 'Response'),
  heldOn: t('举行日期', 'Held on'), presiderId: t('听证主持人', 'Presider'), opinion: t('意见', 'Opinion'), outcome: t('结论', 'Outcome'), findings: t('审核要点', 'Points of review'), satisfied: t('符合', 'Satisfied'), note: t('说明', 'Note'),
  participants: t('参加人员', 'Participants'), conclusion: t('讨论结论', 'Conclusion'), discretion: t('裁量', 'Discretion'), reasons: t('决定理由', 'Reasons'), ground: t('事由', 'Ground'), where: t('公告载体', 'Where announced'),
  method: t('送达方式', 'Method of service'), servedOn: t('送达日期', 'Served on'), proof: t('送达凭证', 'Proof of service'), paidOn: t('缴款日期', 'Paid on'), receiptNo: t('票据号', 'Receipt number'), until: t('截止日期', 'Until'),
  instalments: t('分期', 'Instalments'), dueOn: t('应缴日期', 'Due on'), court: t('法院', 'Court'), body: t('受理机关', 'Body'), headAppeared: t('负责人是否出庭', 'Head appeared in court'), crime: t('涉嫌罪名及理由', 'Suspected crime'),
  approved: t('是否批准', 'Approved'), organ: t('接收机关', 'Receiving organ'), summary: t('结案说明', 'Summary'), pages: t('页数', 'Pages'), location: t('存放位置', 'Location'), to: t('改派给', 'Reassign to'),
  escalationId: t('督办事项', 'Escalation'), clockId: t('期限', 'Term'), length: t('延长数量', 'Length'), approvedBy: t('批准层级', 'Approved by'), from: t('起始日期', 'From'), day: t('办结日期', 'Due day'),
  stage: t('阶段', 'Stage'), caseNo: t('案号', 'Case number'), filedOn: t('立案日期', 'Filed on'), registeredAt: t('登记时间', 'Registered at'), registeredBy: t('登记人', 'Registered by'), ownerId: t('主办人员', 'Lead officer'),
  sectionId: t('科室', 'Section'), evidence: t('证据', 'Evidence'), preserved: t('先行登记保存', 'Preserved evidence'), disposedOn: t('处理日期', 'Disposed on'), investigation: t('调查结论', 'Investigation'), concludedOn: t('终结日期', 'Concluded on'),
  notice: t('事先告知', 'Prior notice'), waivedOn: t('放弃日期', 'Waived on'), statements: t('陈述申辩', 'Statements'), hearing: t('听证', 'Hearing'), requestedOn: t('申请日期', 'Requested on'), scheduledFor: t('预定日期', 'Scheduled for'),
  reviews: t('法制审核', 'Legal review'), round: t('轮次', 'Round'), submittedOn: t('提交日期', 'Submitted on'), submittedBy: t('提交人', 'Submitted by'), reviewerId: t('审核人', 'Reviewer'), returnTo: t('退回阶段', 'Returns to'),
  discussion: t('集体讨论', 'Collective discussion'), decision: t('决定', 'Decision'), decidedOn: t('决定日期', 'Decided on'), decidedBy: t('决定人', 'Decided by'), announcedOn: t('公告日期', 'Announced on'), service: t('送达', 'Service'),
  published: t('公示', 'Publication'), withdrawnOn: t('撤回日期', 'Withdrawn on'), payments: t('缴款', 'Payments'), payment: t('缴款', 'Payment'), settled: t('已缴清', 'Settled'), deferral: t('暂缓或分期', 'Deferral'), onSite: t('当场收缴', 'On-site collection'),
  collectedOn: t('收缴日期', 'Collected on'), handedInOn: t('交机关日期', 'Handed in on'), bankedOn: t('缴付银行日期', 'Banked on'), recordedOn: t('备案日期', 'Recorded on'), demandedOn: t('催告日期', 'Demanded on'), enforcement: t('强制执行', 'Court enforcement'),
  appliedOn: t('申请日期', 'Applied on'), reconsideration: t('行政复议', 'Reconsideration'), lawsuit: t('行政诉讼', 'Lawsuit'), answeredOn: t('答复日期', 'Answered on'), transfer: t('移送', 'Transfer'), proposedOn: t('提出日期', 'Proposed on'),
  approvedAt: t('批准时间', 'Approved at'), refusedOn: t('不批准日期', 'Refused on'), handedOverAt: t('移交时间', 'Handed over at'), closedOn: t('结案日期', 'Closed on'), volume: t('案卷', 'Volume'), archivedOn: t('归档日期', 'Archived on'),
  peopleInOffice: t('归档时在任人员', 'People in office'), role: t('身份', 'Role'), accidentReport: t('事故调查报告', 'Accident report'), reportedUpAt: t('上报时间', 'Reported upwards at'), repliedOn: t('批复日期', 'Replied on'),
  replyNo: t('批复文号', 'Reply number'), officerId: t('承办人员', 'Officer'), by: t('经办人', 'By'), dueDay: t('到期日', 'Due day'), recipientId: t('接收人', 'Recipient'), post: t('岗位', 'Post'), level: t('级别', 'Level'),
  actEndedOn: t('违法行为终了之日', 'Violation ended on'), harmful: t('涉及公民生命健康安全且有危害后果', 'Endangered life or health and did harm'), limitationReason: t('超过追责时效仍立案的理由', 'Why it is filed though out of time'),
  files: t('附件', 'Files'), fileId: t('文件', 'File'), sha256: t('校验值', 'Fingerprint'), step: t('执法环节', 'Step'), capturedAt: t('摄录时间', 'Recorded at'), capturedPlace: t('摄录地点', 'Recorded in'), capturedBy: t('摄录人员', 'Recorded by'),
  scope: t('属于须法制审核的情形', 'Why it must be reviewed'), counsel: t('法律顾问', 'Counsel'), firm: t('律师事务所', 'Law firm'), recommendation: t('顾问意见', 'Recommendation'), violations: t('违法行为与罚款', 'Violations and fines'),
  code: t('违法行为', 'Violation'), occasion: t('情形', 'Occasion'), fineFen: t('罚款金额', 'Fine'), tier: t('裁量档次', 'Tier'), annualIncomeFen: t('上一年年收入', 'Income of the year before'), departure: t('偏离裁量档次的理由', 'Why it leaves its tier'),
  circumstances: t('裁量情节', 'Circumstances'), conditions: t('不予处罚的情节', 'Circumstances'), category: t('失信类别', 'Category'), months: t('公示月数', 'Months of display'), granted: t('是否准予', 'Granted'),
  display: t('公示期', 'Display'), avRecords: t('音像记录', 'Recordings'), endedOn: t('终止日期', 'Ended on'), repairs: t('信用修复', 'Repairs of credit'),
  channel: t('来源渠道', 'Channel'), purpose: t('诉求类型', 'Purpose'), subject: t('标题', 'Subject'), content: t('内容', 'Content'), petitioner: t('信访人', 'Petitioner'), representatives: t('代表', 'Representatives'), people: t('涉及人数', 'People concerned'),
  visitors: t('来访人次', 'Visitors'), flags: t('标注', 'Flags'), group: t('集访', 'Group visit'), skipLevel: t('越级', 'Skips a level'), unlawful: t('非访', 'Unlawful'), forwarded: t('交办转送', 'Forwarded'), confidential: t('要求保密', 'Confidential'), repeatOf: t('重复信访的原件', 'Repeats'),
  attachment: t('证明材料', 'Attachment'), route: t('办理途径', 'Route'), procedure: t('适用程序', 'Procedure'), agreed: t('是否同意', 'Agreed'), basis: t('依据', 'Basis'), result: t('处理结果', 'Result'), passed: t('是否合格', 'Passed'), into: t('并入的事项', 'Merged into'),
  matter: t('举报类别', 'Matter'), reported: t('被举报单位', 'Reported'), reporter: t('举报人', 'Reporter'), anonymous: t('匿名', 'Anonymous'), employee: t('本单位从业人员', 'An employee'), finding: t('核查结论', 'Finding'), organisedBy: t('组织核查的政府', 'Organised by'),
  instructions: t('签批意见', 'Instructions'), processId: t('关联事项', 'Linked process'), accepted: t('受理', 'Accepted'), reply: t('答复', 'Reply'), routing: t('不予受理或转送', 'Declined or transferred'), supplements: t('补充材料', 'Supplements'), visits: t('接待来访', 'Visits'), objectBy: t('异议截止', 'Object by'), objection: t('异议', 'Objection'),
  review: t('复查', 'Review'), recheck: t('复核', 'Re-examination'), satisfaction: t('满意度', 'Satisfaction'), closings: t('办结记录', 'Closings'), sampleChecks: t('抽查', 'Sample checks'), mergedInto: t('并入', 'Merged into'), extensionNotices: t('延期告知', 'Notices of extension'), verification: t('核查', 'Verification'),
  signedOff: t('负责人签字', 'Signed off'), links: t('关联', 'Links'), rectification: t('整改', 'Rectification'), feedback: t('反馈', 'Feedback'), reward: t('举报奖励', 'Reward'), confirmedCode: t('特殊信用代码', 'Irregular credit code'), reopenedOn: t('重新启动日期', 'Reopened on'),
  imported: t('历史导入', 'Imported history'), batch: t('导入批次', 'Import'), since: t('起始日期', 'Since'), corrections: t('更正记录', 'Corrections'), correctionReason: t('更正理由', 'Why it is corrected'), reviewedOn: t('法制审核日期', 'Legally reviewed on'),
  decisionNo: t('决定文号', 'Number of the decision'), publishedOn: t('公示日期', 'Published on'), publishedOnTime: t('按期公示', 'Published on time'), paidFen: t('已缴金额', 'Paid'), reconsideredOn: t('申请复议日期', 'Reconsideration asked on'),
  suedOn: t('起诉日期', 'Sued on'), volumeNo: t('案卷号', 'Number of the volume'), acceptedOn: t('受理日期', 'Accepted on'), verifiedOn: t('核查日期', 'Verified on'), rewardFen: t('奖励金额', 'Reward'),
  because: t('原因', 'Because'), approverId: t('批准人', 'Approver'), term: t('期限', 'Term'), onTime: t('按期', 'On time'), document: t('文书', 'Document'), documentId: t('文书标识', 'Document id'), receivedBy: t('签收人', 'Received by'), letters: t('文书送达', 'Letters'), recordedSeq: t('所记事项序号', 'Record it is of'), templateVersion: t('模板版本', 'Template version'), id: t('人员', 'Person'),
};

/** Where a common name means something narrower in one command, or inside one part of a case. */
const NARROWER: Readonly<Record<string, Term>> = {
  'import-petition.repliedOn': t('答复日期', 'Replied on'), 'correct-imported-petition.repliedOn': t('答复日期', 'Replied on'), 'import-report.place': t('举报地点', 'Place'), 'correct-imported-report.place': t('举报地点', 'Place'),
  'source.kind': t('来源类别', 'Kind of source'), 'party.kind': t('当事人类别', 'Kind of party'), 'penalties.kind': t('处罚种类', 'Kind of penalty'), 'evidence.kind': t('证据种类', 'Kind of evidence'), 'proposal.kind': t('结论', 'Conclusion'),
  'document.kind': t('文书种类', 'Kind of document'), 'document.id': t('文书标识', 'Document id'), 'document.day': t('文书日期', 'Dated'), 'document.number': t('文号', 'Number'), 'DocumentVoided.number': t('文号', 'Number'), 'document.subject': t('所附对象', 'Of what'), 'document.size': t('字节数', 'Bytes'),
  'decision.kind': t('决定类别', 'Kind of decision'), 'decision.number': t('决定书文号', 'Number of the decision'), 'decision.summary': t('当场处罚', 'On the spot'), 'volume.number': t('案卷号', 'Number of the volume'),
  'investigation.facts': t('查明的事实', 'Facts found'), 'outcome.kind': t('结果', 'Outcome'), 'outcome.on': t('结果日期', 'Day of the outcome'), 'opinion.on': t('审核日期', 'Reviewed on'), 'opinion.text': t('审核意见', 'Opinion'),
  'collect-evidence.kind': t('证据种类', 'Kind of evidence'), 'collect-evidence.title': t('证据名称', 'Title of the evidence'), 'record-government-reply.number': t('批复文号', 'Number of the reply'),
  'extend-clock.reference': t('批准文号（上级批准时必填）', 'Approval reference (required above the bureau)'), 'extend-clock.reason': t('延长理由', 'Reason for extending'),
  'suspend-clock.ground': t('中止事由', 'Ground of suspension'), 'suspend-clock.from': t('中止之日', 'Suspended from'), 'resume-clock.until': t('恢复之日', 'Resumed on'), 'defer-payment.until': t('暂缓至', 'Deferred until'),
  'record-statement.text': t('陈述申辩内容', 'What the party stated'), 'acknowledge-escalation.text': t('签收意见', 'Remark'), 'instruct-officer.text': t('批示内容', 'Instruction'),
  'hold-discussion.heldOn': t('讨论日期', 'Held on'), 'schedule-hearing.heldOn': t('听证日期', 'Day of the hearing'), 'schedule-hearing.notifiedOn': t('通知日期', 'Day of the notice'),
  'give-review-opinion.outcome': t('审核结论', 'Outcome of the review'), 'give-review-opinion.opinion': t('审核意见', 'Review opinion'), 'hold-hearing.opinion': t('听证意见', 'Opinion of the hearing'),
  'attach-files.to': t('附于', 'Attach to'), 'to.kind': t('附于', 'Attach to'), 'to.number': t('证据或音像记录的编号', 'Number of the evidence or recording'), 'reopen-case.to': t('回到阶段', 'Back to stage'), 'reopen-case.ground': t('重新启动的事由', 'Ground for reopening'),
  'register-petition.receivedOn': t('收到日期', 'Received on'), 'register-petition.subject': t('标题（请勿写姓名）', 'Subject, without names'), 'register-report.place': t('隐患地点', 'Place'), 'verify-report.text': t('核查情况', 'What was found'), 'issue-reply.text': t('答复意见', 'Reply'), 'transfer-petition.to': t('转送机关', 'Transferred to'), 'transfer-report.to': t('移交部门', 'Transferred to'), 'assign.to': t('承办人', 'Assigned to'),
  'record-satisfaction.level': t('满意度', 'Satisfaction'), 'request-review.body': t('复查机关', 'Reviewing organ'), 'request-recheck.body': t('复核机关', 'Re-examining organ'), 'close-petition.summary': t('办结说明', 'Summary'), 'close-report.summary': t('办结说明', 'Summary'),
  'record-police-decision.accepted': t('公安机关是否立案', 'Taken up by the police'),
  'reassign.to': t('新的主办人员', 'New lead officer'), 'submit-accident-report.on': t('提交日期', 'Submitted on'), 'preserve-evidence.on': t('登记保存日期', 'Preserved on'),
};

/**
 * The label of a field, by the command, event or part of a case it belongs to and its dotted path without list positions
 * (`penalties.amountFen`). A point of review labels itself. Undefined for a name nobody has described yet.
 */
export function fieldLabel(of: string, path: string): Term | undefined {
  const whole = `${of}.${path}`;
  const name = whole.slice(whole.lastIndexOf('.') + 1);
  const withOwner = whole.split('.').slice(-2).join('.');
  return own(NARROWER, whole) ?? own(NARROWER, withOwner) ?? own(FIELDS, name) ?? termOf('reviewPoint', name);
}

function own(labels: Readonly<Record<string, Term>>, key: string): Term | undefined {
  return Object.hasOwn(labels, key) ? labels[key] : undefined;
}
