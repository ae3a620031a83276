/** Words of the first run, in both languages side by side. */
export const startWords = {
  zh: {
    adminStart: '开办准备', startIntro: '首件案件之前须设置的事项，由系统记录逐项核对；全部完成后本页不再出现', readyLeft: '首件案件之前还有 {n} 项须设置', readyShow: '逐项查看', readyAll: '全部设置完成，可以办理案件。', readyDone: '已完成', readyOpen: '未完成', readyGo: '去{place}', readyMissing: '缺：',
    readyTerms: '本单位的办理期限及依据', readyTermsWhy: '法律没有规定天数的环节，由本单位设定天数并写明依据；未设定时按系统默认值计算。', readyCalendar: '年度工作日历已公布', readyCalendarWhy: '未公布的年份按周末推算，期限只能标为暂定。', readyOfficers: '两名持有效执法证的办案人员', readyOfficersWhy: '《行政处罚法》第42条：执法人员不得少于两人，并应具有行政执法资格。',
    readyReviewers: '法制审核人员', readyReviewersWhy: '《行政处罚法》第58条：未经法制审核或者审核未通过的，不得作出决定。', readyLadder: '督办逐级上报的接收人', readyLadderWhy: '每个办案科室须有负责人，并有分管副局长和局长；空缺时督办越级上报。', readyHeadless: '{section}的科室负责人', readyApprovers: '两名有权批准的人员', readyApproversWhy: '重要管理事项由一人提出、另一人批准。',
    readyNotification: '提醒和督办的送达渠道', readyNotificationWhy: '提醒和督办除在系统内显示外，每天上午汇总发送到邮箱；没有邮箱的人员只能登录查看。', readyMail: '邮件服务（由运维人员设置 ANQI_SMTP_URL）', readyTemplates: '文书模板通过检查', readyTemplatesWhy: '换用的模板须能按现有标签制作文书。',
    noOwnTerms: '尚未设定，按系统默认值计算。', addOwnTerm: '增加一项', ownLength: '时长', ownUnit: '单位',
    personEmail: '邮箱', personEmailHint: '接收每日提醒和督办汇总；可不填',
    hint: '提示', hintAway: '知道了', hintToday: '这里是您主办的案件，最急的在最上面。点案件名称，可看到期限怎么算、下一步做什么、为什么暂不能做。', hintCase: '左侧“下一步”是现在可以办理的事项；灰色的旁边写着缺什么。期限条可点开逐日计算，每一天为什么计入或不计入都有说明。', hintRegister: '先填必填项即可登记，其余可以以后补充；填写的内容自动保存为草稿。', hintKeys: '按 ? 看键盘操作，按 / 搜索案件。',
  },
  en: {
    adminStart: 'Before the first case', startIntro: 'What must be set before the first case, checked against the records; once all is done this page is gone', readyLeft: '{n} things to set before the first case', readyShow: 'Show them', readyAll: 'All is set; cases can be handled.', readyDone: 'Done', readyOpen: 'Open', readyGo: 'To {place}', readyMissing: 'Missing: ',
    readyTerms: 'Terms of the bureau, and on what they rest', readyTermsWhy: 'Where the law names no number of days the bureau sets one and cites its basis; until then the default counts.', readyCalendar: 'The calendar of the year is published', readyCalendarWhy: 'A year that is not published is computed from weekends, and its terms are provisional.', readyOfficers: 'Two officers with a valid certificate', readyOfficersWhy: 'Administrative Penalty Law art. 42: at least two officers, qualified to enforce.',
    readyReviewers: 'A legal reviewer', readyReviewersWhy: 'Administrative Penalty Law art. 58: no decision without a passed legal review.', readyLadder: 'Recipients of escalations', readyLadderWhy: 'Each section that handles cases needs a head, and the bureau a deputy director and a director; an empty post is passed over.', readyHeadless: 'a head of {section}', readyApprovers: 'Two people who may approve', readyApproversWhy: 'Weighty administration is proposed by one and approved by another.',
    readyNotification: 'A channel for warnings and escalations', readyNotificationWhy: 'They are shown in the console and sent as one digest a morning; who has no address must sign in to see them.', readyMail: 'the mail server (ANQI_SMTP_URL, set by those who run the installation)', readyTemplates: 'Templates pass the check', readyTemplatesWhy: 'A template of your own must be writable with the tags there are.',
    noOwnTerms: 'None yet: the defaults count.', addOwnTerm: 'Add one', ownLength: 'Length', ownUnit: 'Unit',
    personEmail: 'Mail address', personEmailHint: 'For the daily digest of warnings and escalations; may be left empty',
    hint: 'Hint', hintAway: 'Got it', hintToday: 'These are the cases you lead, the most pressing first. Open one to see how its terms count, what comes next, and what stands in the way.', hintCase: '“Next steps” are what can be done now; beside those that cannot stands what is missing. Each term opens into its days, and why each counts or not.', hintRegister: 'The required fields are enough to register; the rest can follow. What you type is kept as a draft.', hintKeys: 'Press ? for the keyboard, / to search.',
  },
} as const;
