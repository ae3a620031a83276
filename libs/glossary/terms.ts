/** A word of the field in both languages of the interface. */
export interface Term {
  readonly zh: string;
  readonly en: string;
}

type TermGroup = Readonly<Record<string, Term>>;

const t = (zh: string, en: string): Term => ({ zh, en });

/**
 * The words behind the codes, one group a kind of code. The codes are those of the API; a group holds all codes of its
 * kind, so that a list of codes can find its group by what it contains (`groupOf`).
 */
export const TERMS = {
  stage: {
    filing: t('立案', 'Filing'), investigation: t('调查取证', 'Investigation'), 'legal-review': t('法制审核', 'Legal review'), decision: t('处罚决定', 'Decision'),
    disclosure: t('送达公示', 'Service and disclosure'), archiving: t('结案归档', 'Archiving'), archived: t('已归档', 'Archived'), 'not-filed': t('不予立案', 'Not filed'),
  },
  outcome: {
    penalty: t('给予处罚', 'Penalty'), 'no-penalty': t('不予处罚', 'No penalty'), 'not-filed': t('不予立案', 'Not filed'), withdrawn: t('撤销立案', 'Withdrawn'),
    transferred: t('移送司法机关', 'Transferred'), terminated: t('终止', 'Terminated'),
  },
  proposal: { penalty: t('给予处罚', 'A penalty'), 'no-penalty': t('不予处罚', 'No penalty') },
  variant: { ordinary: t('普通程序', 'Ordinary procedure'), summary: t('简易程序（当场处罚）', 'On the spot'), accident: t('事故案件', 'Accident case') },
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
  answer: {
    acknowledged: t('已签收', 'Acknowledged'), instructed: t('已批示', 'Instructed'), reassigned: t('已改派', 'Reassigned'), extended: t('已延长', 'Extended'), suspended: t('已中止', 'Suspended'), settled: t('已了结', 'Settled'),
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
