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
  because: t('原因', 'Because'), approverId: t('批准人', 'Approver'), term: t('期限', 'Term'), onTime: t('按期', 'On time'), id: t('人员', 'Person'),
};

/** Where a common name means something narrower in one command, or inside one part of a case. */
const NARROWER: Readonly<Record<string, Term>> = {
  'source.kind': t('来源类别', 'Kind of source'), 'party.kind': t('当事人类别', 'Kind of party'), 'penalties.kind': t('处罚种类', 'Kind of penalty'), 'evidence.kind': t('证据种类', 'Kind of evidence'), 'proposal.kind': t('结论', 'Conclusion'),
  'decision.kind': t('决定类别', 'Kind of decision'), 'decision.number': t('决定书文号', 'Number of the decision'), 'decision.summary': t('当场处罚', 'On the spot'), 'volume.number': t('案卷号', 'Number of the volume'),
  'investigation.facts': t('查明的事实', 'Facts found'), 'outcome.kind': t('结果', 'Outcome'), 'outcome.on': t('结果日期', 'Day of the outcome'), 'opinion.on': t('审核日期', 'Reviewed on'), 'opinion.text': t('审核意见', 'Opinion'),
  'collect-evidence.kind': t('证据种类', 'Kind of evidence'), 'collect-evidence.title': t('证据名称', 'Title of the evidence'), 'record-government-reply.number': t('批复文号', 'Number of the reply'),
  'extend-clock.reference': t('批准文号（上级批准时必填）', 'Approval reference (required above the bureau)'), 'extend-clock.reason': t('延长理由', 'Reason for extending'),
  'suspend-clock.ground': t('中止事由', 'Ground of suspension'), 'suspend-clock.from': t('中止之日', 'Suspended from'), 'resume-clock.until': t('恢复之日', 'Resumed on'), 'defer-payment.until': t('暂缓至', 'Deferred until'),
  'record-statement.text': t('陈述申辩内容', 'What the party stated'), 'acknowledge-escalation.text': t('签收意见', 'Remark'), 'instruct-officer.text': t('批示内容', 'Instruction'),
  'hold-discussion.heldOn': t('讨论日期', 'Held on'), 'schedule-hearing.heldOn': t('听证日期', 'Day of the hearing'), 'schedule-hearing.notifiedOn': t('通知日期', 'Day of the notice'),
  'give-review-opinion.outcome': t('审核结论', 'Outcome of the review'), 'give-review-opinion.opinion': t('审核意见', 'Review opinion'), 'hold-hearing.opinion': t('听证意见', 'Opinion of the hearing'),
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
