/** A word of the field in both languages of the interface. */
export interface Term {
  readonly zh: string;
  readonly en: string;
}

type TermGroup = Readonly<Record<string, Term>>;

const t = (zh: string, en: string): Term => ({ zh, en });

/** What takes two people: one proposes it, another approves it. */
const PROPOSAL_KINDS = {
  'publish-year': t('公布年度日历', 'Publish a calendar year'), 'add-closure': t('登记局部放假或补班', 'Add a closure'), 'revoke-closure': t('撤销局部放假', 'Revoke a closure'),
  'save-profile': t('变更单位设置', 'Change the profile'), authorise: t('授权', 'Give powers'), 'reset-password': t('重置密码', 'Reset a password'),
  'link-identity': t('关联统一身份认证账号', 'Link an identity'), 'unlink-identity': t('取消关联统一身份认证账号', 'Unlink an identity'), 'change-person': t('变更人员信息', 'Change a person'),
} as const;

/** The same as the record names it when it is proposed, rejected or withdrawn. */
const on = (step: string, zh: string, en: string): TermGroup => Object.fromEntries(Object.entries(PROPOSAL_KINDS).map(([kind, k]) => [`${step}-${kind}`, t(`${zh}：${k.zh}`, `${en}: ${k.en}`)]));

/**
 * The words behind the codes, one group a kind of code. The codes are those of the API; a group holds all codes of its
 * kind, so that a list of codes can find its group by what it contains (`groupOf`).
 */
export const TERMS = {
  stage: {
    filing: t('立案', 'Filing'), investigation: t('调查取证', 'Investigation'), 'legal-review': t('法制审核', 'Legal review'), decision: t('处罚决定', 'Decision'),
    disclosure: t('送达公示', 'Service and disclosure'), archiving: t('结案归档', 'Archiving'), archived: t('已归档', 'Archived'), 'not-filed': t('不予立案', 'Not filed'), imported: t('历史导入', 'Imported history'),
  },
  outcome: {
    penalty: t('给予处罚', 'Penalty'), 'no-penalty': t('不予处罚', 'No penalty'), 'not-filed': t('不予立案', 'Not filed'), withdrawn: t('撤销立案', 'Withdrawn'),
    transferred: t('移送司法机关', 'Transferred'), terminated: t('终止', 'Terminated'),
  },
  proposal: { penalty: t('给予处罚', 'A penalty'), 'no-penalty': t('不予处罚', 'No penalty') },
  variant: { ordinary: t('普通程序', 'Ordinary procedure'), summary: t('简易程序（当场处罚）', 'On the spot'), accident: t('事故案件', 'Accident case') },
  accessKind: {
    case: t('案件', 'Case'), petition: t('信访事项', 'Petition'), 'hazard-report': t('举报', 'Report'), search: t('检索命中', 'Found by search'), list: t('列表', 'List'), file: t('文件', 'File'), document: t('文书', 'Document'),
    volume: t('卷内目录', 'Volume'), archive: t('电子案卷', 'Archive'), export: t('台账导出', 'Ledger export'), tasks: t('经手事项', 'Tasks of a person'), chain: t('流水核对', 'Verification'),
  },
  accessOrigin: { 'this-machine': t('本机', 'This machine'), 'own-network': t('内网', 'Own network'), elsewhere: t('外网', 'Elsewhere') },
  proposalKind: PROPOSAL_KINDS,
  proposalState: { open: t('待批准', 'Awaiting'), approved: t('已批准', 'Approved'), rejected: t('已驳回', 'Rejected'), withdrawn: t('已撤回', 'Withdrawn'), expired: t('已过期', 'Expired') },
  role: {
    'case-officer': t('办案人员', 'Case officer'), 'section-head': t('科室负责人', 'Section head'), 'deputy-director': t('分管副局长', 'Deputy director'), director: t('局长', 'Director'),
    'legal-reviewer': t('法制审核人员', 'Legal reviewer'), archivist: t('档案管理员', 'Archivist'), 'petition-desk': t('信访登记岗', 'Petition desk'),
    administrator: t('系统管理员', 'Administrator'), auditor: t('审计人员', 'Auditor'), clock: t('系统时钟', 'System clock'),
  },
  post: { officer: t('办案人员', 'Officer'), 'section-head': t('科室负责人', 'Section head'), 'deputy-director': t('分管副局长', 'Deputy director'), director: t('局长', 'Director') },
  authority: {
    'section-head': t('科室负责人', 'Section head'), 'deputy-director': t('分管副局长', 'Deputy director'), director: t('局长', 'Director'),
    superior: t('上一级机关', 'Superior authority'), government: t('本级人民政府', 'People’s government'),
  },
  sourceKind: {
    inspection: t('监督检查', 'Inspection'), report: t('举报', 'Report'), transfer: t('移送', 'Transfer from others'), accident: t('事故', 'Accident'),
    media: t('媒体反映', 'Media'), petition: t('信访', 'Petition'), other: t('其他', 'Other'),
  },
  partyKind: { organisation: t('单位', 'Organisation'), person: t('个人', 'Person') },
  accidentGrade: { ordinary: t('一般事故', 'Ordinary'), larger: t('较大事故', 'Larger'), major: t('重大事故', 'Major'), extraordinary: t('特别重大事故', 'Extraordinary') },
  penaltyKind: {
    warning: t('警告', 'Warning'), criticism: t('通报批评', 'Public criticism'), fine: t('罚款', 'Fine'), confiscation: t('没收违法所得、非法财物', 'Confiscation'),
    suspension: t('责令停产停业', 'Suspension of business'), 'licence-revocation': t('暂扣、吊销许可证件', 'Revocation of a licence'),
    closure: t('责令关闭', 'Closure'), restriction: t('限制从业', 'Restriction of practice'),
  },
  evidenceKind: {
    documentary: t('书证', 'Document'), physical: t('物证', 'Physical object'), audiovisual: t('视听资料', 'Audio or video'), electronic: t('电子数据', 'Electronic data'),
    testimony: t('证人证言', 'Testimony'), 'party-statement': t('当事人陈述', 'Statement of the party'), appraisal: t('鉴定意见', 'Appraisal'),
    'inspection-record': t('勘验笔录、现场笔录', 'Record of inspection'),
  },
  reviewPoint: {
    'enforcing-body-lawful': t('执法主体合法', 'The enforcing body is lawful'), 'officers-qualified': t('执法人员具备资格', 'The officers are qualified'),
    'procedure-lawful': t('程序合法', 'The procedure is lawful'), 'facts-clear-evidence-sufficient': t('事实清楚、证据充分', 'Facts clear, evidence sufficient'),
    'law-correctly-applied-discretion-proper': t('适用依据准确、裁量适当', 'Law applied correctly, discretion proper'), 'within-statutory-powers': t('未超越法定权限', 'Within statutory powers'),
    'documents-complete-and-regular': t('文书完备、规范', 'Documents complete and regular'), 'suspected-crime-to-be-transferred': t('涉嫌犯罪的已考虑移送', 'Suspected crime considered for transfer'),
  },
  reviewOutcome: { pass: t('同意', 'Passed'), 'pass-with-changes': t('同意，但须修改', 'Passed with changes'), fail: t('不同意，退回', 'Failed, returned') },
  discretion: {
    ordinary: t('一般处罚', 'Ordinary'), 'lower-bound': t('下限处罚', 'Lower bound'), lighter: t('从轻处罚', 'Lighter'), mitigated: t('减轻处罚', 'Mitigated'), heavier: t('从重处罚', 'Heavier'),
  },
  noPenaltyGround: {
    'minor-corrected-no-harm': t('违法轻微并及时改正，没有造成危害后果', 'Minor, corrected, no harm'), 'first-minor-corrected': t('初次违法且危害后果轻微并及时改正', 'First time, minor, corrected'),
    'no-fault-proved': t('有证据足以证明没有主观过错', 'Shown to be without fault'), 'facts-not-established': t('违法事实不能成立', 'Facts not established'), 'out-of-time': t('超过追究时效', 'Out of time'),
  },
  terminationGround: {
    'party-dead': t('当事人死亡', 'The party has died'), 'party-dissolved': t('当事人终止', 'The party was dissolved'), 'object-gone': t('案件失去处理对象', 'The object is gone'), other: t('其他', 'Other'),
  },
  serviceMethod: {
    direct: t('直接送达', 'Direct'), leaving: t('留置送达', 'By leaving'), post: t('邮寄送达', 'By post'), electronic: t('电子送达', 'Electronic'),
    announcement: t('公告送达', 'By announcement'), entrusted: t('委托送达', 'Entrusted'),
  },
  remedyOutcome: { upheld: t('维持（驳回）', 'Upheld'), changed: t('变更', 'Changed'), revoked: t('撤销', 'Revoked'), withdrawn: t('撤回申请', 'Withdrawn') },
  courtOutcome: { executed: t('执行完毕', 'Executed'), refused: t('不予执行', 'Refused'), ended: t('终结执行', 'Ended') },
  clockState: { running: t('计时中', 'Running'), suspended: t('已中止', 'Suspended'), met: t('已完成', 'Met'), expired: t('已届满', 'Expired'), void: t('已失效', 'Void') },
  verdict: {
    trigger: t('起算', 'Start'), counted: t('计入', 'Counted'), skipped: t('不计', 'Skipped'), suspended: t('中止', 'Suspended'), rolled: t('顺延', 'Rolled over'), due: t('届满', 'Due'),
  },
  dayKind: { 'working-day': t('工作日', 'Working day'), weekend: t('周末', 'Weekend'), holiday: t('节假日', 'Holiday'), 'make-up-day': t('补班', 'Make-up day'), 'local-closure': t('局部放假', 'Local closure') },
  unit: {
    'calendar-day': t('日', 'calendar days'), 'working-day': t('个工作日', 'working days'), month: t('个月', 'months'), year: t('年', 'years'), hour: t('小时', 'hours'), 'working-hour': t('工作小时', 'working hours'),
  },
  termSource: { statute: t('法定期限', 'Statute'), profile: t('本单位承诺', 'Promised by the bureau'), setting: t('本单位设定', 'Set by the bureau') },
  verification: { verified: t('已核对原文', 'Verified'), secondary: t('转引', 'From a secondary source'), unverified: t('待核', 'Unverified'), assumption: t('推定', 'Assumption') },
  duty: { agency: t('本机关', 'The agency'), party: t('当事人', 'The party'), court: t('法院', 'The court'), government: t('人民政府', 'The government'), police: t('公安机关', 'The police'), none: t('无', 'None') },
  avStep: {
    'on-site-enforcement': t('现场执法', 'Enforcement on site'), 'evidence-preservation': t('先行登记保存', 'Preservation of evidence'), hearing: t('听证', 'The hearing'), 'service-by-leaving': t('留置送达', 'Service by leaving'),
    'service-by-announcement': t('公告送达', 'Service by announcement'), 'enforcement-premises': t('执法办案场所', 'The enforcement premises'), other: t('其他', 'Other'),
  },
  fileKind: { evidence: t('证据', 'Evidence'), 'av-record': t('音像记录', 'Recording'), document: t('文书', 'Document'), service: t('送达', 'Service') },
  recommendation: { agree: t('同意', 'Agrees'), 'agree-with-changes': t('同意，但建议修改', 'Agrees with changes'), object: t('不同意', 'Objects') },
  occasion: { found: t('发现即罚', 'Found'), 'not-corrected': t('逾期未改正', 'Not corrected in time'), accident: t('造成事故', 'An accident followed') },
  tier: { light: t('从轻', 'Light'), ordinary: t('一般', 'Ordinary'), serious: t('从重', 'Serious') },
  displayCategory: { light: t('轻微失信', 'Light'), ordinary: t('一般失信', 'Ordinary'), serious: t('严重失信', 'Serious'), none: t('无', 'None') },
  collectionGround: { 'hard-to-collect-later': t('不当场收缴事后难以执行', 'Hard to collect later'), 'remote-at-request': t('边远、交通不便，经当事人提出', 'Remote, at the party’s request') },
  reopenGround: {
    'decision-overturned': t('决定被撤销或变更', 'Decision overturned'), 'new-facts': t('发现新的事实', 'New facts'), 'police-declined': t('公安机关不予立案', 'Declined by the police'),
    'remedy-sought': t('提起复议或诉讼', 'Remedy sought'), 'execution-resumed': t('恢复执行', 'Execution resumed'), 'volume-incomplete': t('案卷不完整', 'Volume incomplete'),
  },
  reviewScope: {
    'ordinary-procedure-penalty': t('普通程序行政处罚', 'Penalty in the ordinary procedure'), 'major-public-interest': t('涉及重大公共利益', 'Major public interest'), 'major-social-impact-or-risk': t('可能造成重大社会影响或者引发社会风险', 'Major social impact or risk'),
    'directly-affects-vital-rights': t('直接关系当事人或者第三人重大权益', 'Vital rights affected'), 'decided-after-hearing': t('经过听证程序', 'Decided after a hearing'), 'complex-or-several-legal-relations': t('案情疑难复杂、涉及多个法律关系', 'Complex, or several legal relations'),
  },
  circumstance: {
    'first-found': t('初次被发现', 'Found for the first time'), minor: t('情节轻微', 'Minor'), 'no-harmful-consequence': t('没有造成危害后果', 'No harmful consequence'), 'corrected-at-once': t('及时改正', 'Corrected at once'),
    cooperative: t('积极配合', 'Cooperative'), rectified: t('整改到位', 'Rectified'), 'harm-reduced': t('主动消除或者减轻危害后果', 'Harm removed or reduced'), coerced: t('受他人胁迫或者诱骗', 'Coerced or deceived'),
    'voluntary-report': t('主动供述尚未掌握的违法行为', 'Told of unknown violations'), meritorious: t('配合查处有立功表现', 'Helped to solve other violations'), repeated: t('再次违法', 'Repeated'),
    'refused-to-correct': t('拒不改正', 'Refused to correct'), 'concealed-evidence': t('隐匿、毁灭证据', 'Hid or destroyed evidence'), 'harm-caused': t('造成危害后果', 'Harm was caused'),
  },
  route: { petition: t('信访程序', 'Petition'), 'other-procedure': t('其他法定途径', 'Another procedure') },
  noticeMethod: { 'on-the-spot': t('当场告知', 'On the spot'), direct: t('直接送达', 'Direct'), post: t('邮寄', 'By post'), electronic: t('电子', 'Electronic') },
  replyService: { direct: t('直接送达', 'Direct'), post: t('邮寄送达', 'By post'), electronic: t('电子送达', 'Electronic'), leaving: t('留置送达', 'By leaving'), announcement: t('公告送达', 'By announcement'), kept: t('留存（无法联系）', 'Kept: cannot be reached') },
  feedbackMethod: { phone: t('电话', 'Phone'), 'in-person': t('当面', 'In person'), post: t('邮寄', 'By post'), electronic: t('电子', 'Electronic') },
  declineGround: {
    'outside-powers': t('不属于本机关职权', 'Outside our powers'), 'litigation-or-arbitration': t('应通过诉讼、仲裁等途径解决', 'Litigation or arbitration'), 'concluded-by-recheck': t('已经复核终结', 'Concluded by re-examination'),
    'being-handled': t('正在办理', 'Being handled'), 'no-facts': t('没有具体事实', 'No facts'), concluded: t('已经办结', 'Concluded'),
  },
  petitionResult: { supported: t('支持', 'Supported'), 'partly-supported': t('部分支持', 'Partly supported'), explained: t('解释说明', 'Explained'), mediated: t('调解', 'Mediated'), 'not-supported': t('不支持', 'Not supported') },
  petitionOutcome: {
    supported: t('支持', 'Supported'), 'partly-supported': t('部分支持', 'Partly supported'), explained: t('解释说明', 'Explained'), mediated: t('调解', 'Mediated'), 'not-supported': t('不支持', 'Not supported'),
    'not-accepted': t('不予受理', 'Not accepted'), transferred: t('已转送', 'Transferred'), returned: t('已退回', 'Returned'), withdrawn: t('已撤回', 'Withdrawn'),
  },
  reportOutcome: {
    confirmed: t('属实', 'Confirmed'), 'partly-confirmed': t('部分属实', 'Partly confirmed'), unfounded: t('不属实', 'Unfounded'), 'not-accepted': t('不予受理', 'Not accepted'), transferred: t('已移交', 'Transferred'), withdrawn: t('已撤回', 'Withdrawn'),
  },
  reviewOpinion: { upheld: t('维持', 'Upheld'), changed: t('变更', 'Changed'), remade: t('责令重作', 'To be remade') },
  satisfaction: { satisfied: t('满意', 'Satisfied'), 'basically-satisfied': t('基本满意', 'Basically satisfied'), dissatisfied: t('不满意', 'Dissatisfied') },
  finding: { confirmed: t('属实', 'Confirmed'), 'partly-confirmed': t('部分属实', 'Partly confirmed'), unfounded: t('不属实', 'Unfounded') },
  linkKind: { 'enforcement-case': t('行政处罚案件', 'Enforcement case'), hazard: t('事故隐患', 'Hazard') },
  petitionStage: {
    received: t('登记待受理', 'Received'), handling: t('办理中', 'Handling'), replied: t('已答复', 'Replied'), review: t('复查中', 'Review'), reviewed: t('已复查', 'Reviewed'), recheck: t('复核中', 'Re-examination'), rechecked: t('已复核', 'Re-examined'),
    closed: t('已办结', 'Closed'), 'not-accepted': t('不予受理', 'Not accepted'), transferred: t('已转送', 'Transferred'), returned: t('已退回', 'Returned'), withdrawn: t('已撤回', 'Withdrawn'), merged: t('已并案', 'Merged'), imported: t('历史导入', 'Imported history'),
  },
  reportStage: {
    received: t('已受理', 'Received'), verifying: t('核查中', 'Verification'), verified: t('已核查', 'Verified'), closed: t('已办结', 'Closed'), 'not-accepted': t('不予受理', 'Not accepted'),
    transferred: t('已移交', 'Transferred'), withdrawn: t('已撤回', 'Withdrawn'), merged: t('已并案', 'Merged'), imported: t('历史导入', 'Imported history'),
  },
  channel: {
    letter: t('来信', 'Letter'), visit: t('来访', 'Visit'), 'officer-visit': t('下访', 'Officers’ visit'), online: t('网上', 'Online'), proxy: t('代理信访', 'By proxy'), hotline: t('热线', 'Hotline'), forwarded: t('交办转送', 'Forwarded'),
  },
  purpose: { consult: t('咨询', 'Consultation'), resolve: t('求决', 'To be resolved') },
  matter: { 'hidden-hazard': t('事故隐患', 'Hidden hazard'), 'unlawful-production': t('违法生产经营', 'Unlawful production'), unlicensed: t('无证生产经营', 'Unlicensed'), 'concealed-accident': t('瞒报事故', 'Concealed accident'), other: t('其他', 'Other') },
  answer: {
    acknowledged: t('已签收', 'Acknowledged'), instructed: t('已批示', 'Instructed'), reassigned: t('已改派', 'Reassigned'), extended: t('已延长', 'Extended'), suspended: t('已中止', 'Suspended'), settled: t('已了结', 'Settled'),
  },
  numberSeries: {
    filing: t('立案', 'Filing'), decision: t('处罚决定', 'Decision'), 'no-penalty': t('不予处罚', 'No penalty'), 'on-the-spot': t('当场处罚', 'On the spot'), volume: t('案卷', 'Volume'), petition: t('信访', 'Petition'), report: t('举报', 'Report'),
  },
  retention: { permanent: t('永久', 'For ever'), long: t('长期（30年）', '30 years'), short: t('短期（10年）', '10 years') },
  volumeFault: { changed: t('内容已被改动', 'Changed'), missing: t('文件缺失', 'Missing'), unrecorded: t('没有制作记录', 'Never recorded'), 'chain-broken': t('记录链断裂', 'The chain breaks') },
  administrationAct: {
    hire: t('录用', 'Taken on'), leave: t('离任', 'Departure'), 'replace-template': t('更换文书模板', 'Template replaced'), 'lock-sign-in': t('登录锁定', 'Signing in locked'), 'unlock-sign-in': t('解除登录锁定', 'Signing in unlocked'), 'issue-password': t('发放新密码', 'Password issued'),
    'add-certificate': t('登记执法证', 'Certificate added'), 'extend-certificate': t('延长执法证', 'Certificate extended'), 'revoke-certificate': t('注销执法证', 'Certificate revoked'),
    'add-absence': t('登记离岗', 'Absence entered'), 'cancel-absence': t('取消离岗', 'Absence taken back'),
    ...PROPOSAL_KINDS, ...on('propose', '提出', 'Proposed'), ...on('reject', '驳回', 'Rejected'), ...on('withdraw', '撤回', 'Withdrawn'),
  },
} as const satisfies Readonly<Record<string, TermGroup>>;

export type TermGroupName = keyof typeof TERMS;

/** The term of a code; undefined for a code the group does not know. */
export function termOf(group: TermGroupName, code: string): Term | undefined {
  const terms: TermGroup = TERMS[group];
  return Object.hasOwn(terms, code) ? terms[code] : undefined;
}

/** The smallest group that holds every one of these codes: how an unnamed list of options finds its words. */
export function groupOf(codes: readonly string[]): TermGroupName | undefined {
  const fitting = (Object.keys(TERMS) as TermGroupName[]).filter((group) => codes.every((code) => termOf(group, code)));
  return fitting.sort((a, b) => Object.keys(TERMS[a]).length - Object.keys(TERMS[b]).length)[0];
}
