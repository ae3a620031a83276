import { accessWords } from './access-words.js';
import { adminWords } from './admin-words.js';
import { archiveWords } from './archive-words.js';
import { deskWords } from './desk-words.js';
import { ledgerZh } from './ledger-words.js';
import { officeWords } from './office-words.js';
import { sessionWords } from './session-words.js';
import { startWords } from './start-words.js';
import { twoPersonWords } from './two-person-words.js';

/** Words of the interface. `{name}` is filled in. The words of the field itself are in libs/glossary. */
export const zh = {
  ...deskWords.zh,
  ...officeWords.zh,
  ...adminWords.zh,
  ...twoPersonWords.zh,
  ...archiveWords.zh,
  ...startWords.zh,
  ...accessWords.zh,
  ...sessionWords.zh,
  appName: '案期', appFull: '案期 · 行政执法案件与法定期限', language: 'English', languageOther: '切换到英文', skip: '跳到正文', search: '搜索案号或当事人', searchButton: '搜索',
  oidcSignIn: '统一身份认证登录', oidcRefused: '统一身份认证未通过，请重试', oidcUnknown: '该账号未关联本系统人员，请联系管理员', oidcAway: '统一身份认证暂时连接不上，请稍后再试或使用本系统账号',
  signIn: '登录', signOut: '退出', login: '用户名', password: '密码', signInAgain: '登录已过期，请重新登录', signInAgainHint: '您填写的内容都保留着，登录后自动继续。', leave: '换个用户', showPassword: '显示密码',
  navToday: '今日工作', navEscalations: '督办', navTeam: '科室负荷', navCalendar: '到期日历', navReview: '法制审核', navLedger: '档案台账', navDashboard: '总览', navCases: '案件', newCase: '登记案源', mainNav: '主导航',
  loading: '正在加载…', retry: '重试', empty: '没有内容', noCases: '没有符合条件的案件', clearFilters: '清除条件', notFoundPage: '没有这个页面', toStart: '回到首页', crashed: '页面出错了', reload: '刷新页面',
  clocksBehind: '期限时钟正在追赶：{n} 件案件的提醒和督办可能迟到。到期日以案件页显示为准，办理不受影响。', caseClocksBehind: '本案的期限时钟正在追赶，提醒和督办可能迟到；到期日已按最新情况计算。', offline: '连接不上服务器，显示的可能不是最新内容。',
  todayTitle: '今日工作', todayIntro: '我主办的案件，按到期先后', overdue: '已超期', dueToday: '今天到期', dueSoon: '7 天内到期', dueLater: '以后到期', noTerm: '无本机关期限', nothingToday: '没有在办案件', nothingTodayHint: '登记案源后，案件会按到期先后列在这里。',
  number: '案号', party: '当事人', stage: '阶段', owner: '主办', section: '科室', nextDue: '下一期限', level: '督办', opened: '登记日期', unnumbered: '未立案', procedure: '程序', outcome: '结果',
  daysLeft: '还剩 {n} 天', daysOver: '超期 {n} 天', workdaysLeft: '还剩 {n} 个工作日', lastDay: '今天最后一天', overBy: '已超期', levelN: '{n} 级督办', none: '无', all: '全部', any: '不限',
  filterMine: '我主办的', filterOverdue: '已超期', filterEscalated: '有督办', filterArchived: '含已办结', filterYear: '年度', filterSort: '排序', sortDue: '按到期', sortOpened: '按登记', sortChanged: '按更新', dueWithin: '{n} 天内到期', filters: '筛选条件', loadMore: '继续加载', resultCount: '共 {n} 件', searchFor: '搜索“{q}”',
  caseStagePath: '办理阶段', current: '当前', done: '已完成', clocks: '期限', clocksHistory: '已结束的期限', noClocks: '没有运行中的期限', nextSteps: '下一步', moreCommands: '其他操作', blocked: '暂不能办理', cure: '处理办法', rule: '依据', noCommands: '现阶段没有您可以办理的事项', caseEnded: '案件已办结',
  timeline: '办理记录', timelineAll: '显示期限和督办记录', timelineEmpty: '没有记录', details: '详情', people: '人员', evidence: '证据', noEvidence: '尚未登记证据', facts: '案情', reviews: '法制审核', escalations: '督办', print: '打印', printedAt: '打印时间', round: '第 {n} 轮', awaitingOpinion: '等待审核意见',
  lead: '主办', assist: '协办', registrar: '登记人', reviewer: '法制审核', decider: '决定人', archivistRole: '归档', certified: '执法证 {number}，有效至 {until}', uncertified: '无有效执法证', inactive: '已停用',
  start: '起算', due: '到期', today: '今天', suspended: '中止', warned: '已提醒', overdueMark: '超期', extendedMark: '延长', explain: '查看逐日计算', explainTitle: '期限逐日计算', article: '依据', consequence: '后果', quote: '条文', term: '期限', provisional: '含未公布放假安排的年份，暂定', lateByRevision: '因放假安排调整而逾期，须由负责人认定', metOn: '{day} 完成', missedOn: '{day} 起超期', metLate: '逾期完成', extensions: '延长', suspensions: '中止', mayExtend: '可延长', remainingCalendar: '自然日 {n} 天', ofParty: '{who}的期限', calendarVersion: '日历版本', sourceOf: '期限来源', explainCount: '计入 {counted} 天，不计 {skipped} 天', openEnd: '至今',
  day: '日期', dayKind: '日类', verdict: '计算', why: '说明', dues: '应缴与已缴', principal: '罚没款', lateFine: '加处罚款', paid: '已缴', owing: '尚欠',
  save: '提交', submit: '提交', submitting: '正在提交…', cancel: '取消', close: '关闭', required: '必填', optional: '选填', draftSaved: '草稿已自动保存', draftRestored: '已恢复 {at} 保存的草稿', discardDraft: '清空重填', add: '添加', remove: '删除', itemN: '第 {n} 项', yes: '是', no: '否', choose: '请选择', yuan: '元', include: '填写{what}', exclude: '不填{what}', allSatisfied: '全部符合', chars: '{n}/{max}', nothingToFill: '无须填写内容，确认即可。', confirm: '确认办理',
  faultRequired: '请填写{what}', faultLong: '{what}最多 {max} 字', faultSmall: '{what}不得小于 {min}', faultBig: '{what}不得大于 {max}', faultFew: '{what}至少 {min} 项', faultDay: '{what}不是存在的日期', faultsTitle: '有 {n} 处需要更正', notDone: '未能办理', retrySame: '重新提交', submitted: '已办理：{what}', blockedNow: '现在不能办理，原因如下；您可以先填写，草稿会保留。', unknownCommand: '没有这个操作', formAbout: '案情、证据和审核情况', moneyHint: '以元填写，精确到分', momentHint: '北京时间', lead1st: '首位为主办',
  conflictTitle: '您填写期间，案件已被更新', conflictWho: '{who} 于 {at} 办理了：{what}', conflictField: '项目', conflictBefore: '开始填写时', conflictNow: '现在', conflictMine: '我填写的', conflictSame: '案情内容没有变化，只有期限或督办记录更新。', conflictResubmit: '按最新版本提交', conflictEdit: '先修改再提交', conflictBlocked: '按最新情况，这项操作不能再办理：', systemClock: '系统时钟', emptyValue: '（空）',
  escTitle: '督办', escIntro: '超期后逐级上报的期限，签收、批示、改派或延长后停止上报', escMine: '报给我的', escBureau: '全单位', escOpen: '待处理', escAnswered: '已处理', escEmpty: '没有待处理的督办', escAnsweredEmpty: '没有已处理的督办', escAge: '已超期 {n} 天', escRaised: '{day} 上报', escPassed: '{posts}空缺，越级上报', escTo: '报给 {who}', escNobody: '无人在岗', acknowledge: '签收', instruct: '批示', reassign: '改派', extend: '延长', openCase: '打开案件', escKeys: '键盘：↑ ↓ 选择，A 签收，I 批示，R 改派，E 延长，Enter 打开案件', escDetail: '督办详情', escList: '督办列表', escAnswer: '处理结果',
  teamTitle: '科室负荷', teamIntro: '每名办案人员手上的案件；点击数字查看案件', teamOpen: '在办', teamOverdue: '超期', teamSoon: '7 天内到期', teamEscalated: '督办中', wholeBureau: '全单位', mySection: '本科室', officer: '办案人员', teamTotal: '合计', noOfficers: '没有办案人员',
  calTitle: '到期日历', calIntro: '每天有几件案件的下一期限届满；点开某天看案件', prevMonth: '上个月', nextMonth: '下个月', thisMonth: '本月', calDay: '{day} 到期的案件', calNone: '这一天没有到期的期限', calEscalated: '督办 {n}', calCount: '{n} 件', weekdays: '一二三四五六日', calBefore: '本月以前已超期 {n} 件',
  reviewTitle: '法制审核', reviewIntro: '等待审核意见的案件，按到期先后', reviewEmpty: '没有待审核的案件', reviewStart: '审核', ledgerTitle: '档案台账', ledgerIntro: '待归档与已归档的案件', ledgerWaiting: '待归档', ledgerDone: '已归档', archive: '归档', ledgerEmpty: '没有案件',
  dashTitle: '总览', dashIntro: '全单位案件与期限；每个数字都可以点开', dashOpen: '在办案件', dashOverdue: '超期案件', dashSoon: '7 天内到期', dashEscalated: '督办中', dashYear: '{year} 年登记', dashClosed: '{year} 年已归档', dashByStage: '各阶段在办案件', dashHolders: '超期案件在谁手上', dashNoOverdue: '没有超期案件', cases: '件', asTable: '数据表', asOf: '截至 {at}',
  keysTitle: '键盘操作', keysSearch: '/　搜索', keysHelp: '?　显示本说明', keysNew: 'N　登记案源', keysClose: 'Esc　关闭对话框', keysButton: '键盘操作', you: '{name}（{post}）', version: '版本 {n}',
  files: '文件', noFiles: '没有文件', upload: '上传文件', uploading: '正在上传 {n}%', download: '下载', filesFirst: '先在案件页上传文件', fileName: '文件名', uploadedBy: '上传人', fileKind: '文件类别', pickFile: '选择文件', sealedFile: '已封存',
  ofEvidence: '所属证据', until: '至 {day}', askAccess: '申请调阅', accessReason: '调阅理由', accessPending: '调阅申请待批准', accessApproved: '可下载至 {at}', accessRefused: '调阅申请未获批准', accessExpired: '调阅已过期', accessRequests: '待批准的调阅申请', approve: '批准', refuse: '不批准', note: '说明',
  navAudit: '流水核对', auditTitle: '流水核对', auditIntro: '核对流水链、文书与每日封存是否仍是当初写下的样子', auditAll: '核对全部', auditOne: '核对本案', auditChains: '本单位的流水链', auditChain: '流水链', auditRuns: '核对记录', auditNever: '尚未核对过',
  auditHeld: '共 {processes} 条链，{documents} 份文书', auditSealed: '最近一次封存：{day}（{at}），累计 {n} 次', auditUnsealed: '尚无每日封存', auditSince: '封存之后有变动的 {n} 条', auditRunning: '正在核对，已完成 {done} / {total}', auditFailed: '核对中断，没有结果；请重新核对',
  auditSound: '没有发现不符', auditBroken: '发现 {n} 处不符', auditCounted: '核对了 {processes} 条链、{records} 条记录、{documents} 份文书、{seals} 次封存', auditBreaks: '不符的记录', auditFault: '不符之处', auditDocument: '文书 {id}',
  auditChainHeld: '{records} 条记录，{documents} 份文书', auditHead: '链头', auditHeadSealed: '链头已于 {day} 封存', auditHeadUnsealed: '上次封存后有变动，待下一次每日封存',
  documents: '文书', noDocuments: '尚未制作文书', writeDocument: '制作文书', voidDocument: '作废', voided: '已作废', voidReason: '作废理由', docNumber: '文号', docConfidential: '载有须保密的身份，您无权下载', docMissing: '有 {n} 处空白须补填', docSubject: '对象', docsBlocked: '暂不能制作', publication: '公示',
  pubDisplayed: '公示中', pubWithdrawn: '已撤回', pubRepaired: '信用已修复，不再公示', pubRunOut: '公示期满', pubUntil: '公示至 {day}', pubPage: '公示页面', pubRepairFrom: '{day} 起可申请信用修复', repairPending: '信用修复申请待审批',
  adminTitle: '管理', navAdmin: '管理', navReport: '年度数据', reportTitle: '年度执法数据', reportIntro: '自案件流水记录统计；每个数字都可以点开', reportYear: '年度', reportFigure: '项目',
  exportDocx: '导出年报 DOCX', exportXlsx: '导出 XLSX', reportBack: '返回年度数据', reportChange: '增减', adminYears: '工作日历', adminRules: '期限规则', adminProfile: '单位设置', adminStaff: '人员与执法证', yearsIntro: '公布或修订年度放假安排；在办期限自动重算', closures: '局部放假与补班', noClosures: '没有登记', addClosure: '登记', closureName: '事由',
  closureWorking: '补班（须上班）', revoke: '撤销', yearImport: '导入年度安排', yearFormat: '格式', yearContent: '文件内容', yearSource: '来源', yearTry: '试导入', yearPublish: '公布', yearChanges: '与现行安排相比改变 {n} 天', yearNoChanges: '与现行安排相同', dayOff: '放假',
  dayOn: '上班', yearProvisional: '尚未公布，暂按周末推算', rulesIntro: '每条期限的依据、条文和核对情况', rulesFilter: '只看未核对的', rulesCount: '{n} 条', whatIf: '期限试算', whatIfOn: '起算日', whatIfAnswer: '{day} 届满', calculate: '计算', inForce: '施行', verifiedMark: '核对情况',
  profileIntro: '本单位的承诺期限、文号和门槛；只能严于法定', bureauName: '单位名称', shortName: '简称', numbering: '文号模板', hearingThreshold: '听证门槛', discussionThreshold: '集体讨论门槛', forPerson: '对个人', forOrganisation: '对单位', publishNoPenalty: '公示不予处罚决定', promisedTerms: '本单位期限及依据',
  saveButton: '保存', certificate: '执法证', validUntil: '有效至', expired: '已过期', expiresSoon: '{n} 天后到期', noCertificate: '无', roles: '岗位职责', post: '职务',
  seq: '序号', event: '事项', journal: '流水', openInCases: '正在打开…',
  petitions: '信访', hazards: '举报', newPetition: '登记信访', newHazard: '登记举报', petitionsIntro: '信访事项：登记、受理、答复、办结', hazardsIntro: '12350 举报：核查、反馈、办结', navBoard: '办结看板', boardTitle: '办结看板', boardIntro: '收件与办结；未达 100% 的都列在下面', boardToday: '今日', boardMonth: '本月', boardYear: '今年',
  boardRate: '{closed}/{received} 已办结', similar: '可能重复：登记前先看看', noSimilar: '没有相近的登记', receipt: '回执', receiptIs: '回执号 {receipt}，查询码 {code}', maskedNote: '来信来访人身份依法保密', absorbed: '并入的事项',
  moreDetail: '更多内容（选填）', desk: '信访举报', subjectWord: '事项', overdueOnes: '已超期', laterOnes: '未到期', boardBoth: '全部',
  ...ledgerZh,
} as const;

export type Word = keyof typeof zh;
