/** Words of the petition desk's board, lists and registration, in both languages side by side. */
export const deskWords = {
  zh: {
    byChannel: '按渠道', byAge: '按收到天数', byOwner: '按承办人', channelWord: '渠道', ageWord: '天数', ageDays: '{band} 天', receivedYear: '今年收到', closedOf: '其中已办结', rateWord: '办结率', carriedOver: '上年结转未结', openNow: '在办', overdueNow: '逾期', dueTodayNow: '今日到期',
    keepsTodayUnder: '拉低今日办结率的事项', keepsMonthUnder: '拉低本月办结率的事项', keepsNothing: '没有：收到的都已办结', boardByDue: '全部在办事项（按到期先后）', narrowed: '只显示看板所选的事项', narrowedClear: '显示全部', receivedSpan: '收到 {from} – {to}', onlyClosed: '已办结',
    assignTogether: '一并交办', assignTo: '交给', assignReason: '交办理由', known: '同一人的事项', knownNone: '没有同一人的事项', knownByName: '同名', knownByPhone: '同电话', knownById: '同证件', asRepeat: '登记为重复件', mergeInto: '登记后并入', willRepeat: '将登记为 {number} 的重复件', willMerge: '登记后并入 {number}', undoChoice: '取消', itemOpen: '在办', itemEnded: '已办结',
  },
  en: {
    byChannel: 'By channel', byAge: 'By days since receipt', byOwner: 'By handler', channelWord: 'Channel', ageWord: 'Days', ageDays: '{band} days', receivedYear: 'Received this year', closedOf: 'Closed of them', rateWord: 'Rate', carriedOver: 'Open from earlier years', openNow: 'Open', overdueNow: 'Overdue', dueTodayNow: 'Due today',
    keepsTodayUnder: 'What keeps today’s rate under 100%', keepsMonthUnder: 'What keeps this month’s rate under 100%', keepsNothing: 'Nothing: all that came in is closed', boardByDue: 'Everything open, by when it is due', narrowed: 'Only what the board counted is shown', narrowedClear: 'Show all', receivedSpan: 'Received {from} – {to}', onlyClosed: 'Closed',
    assignTogether: 'Assign together', assignTo: 'Assign to', assignReason: 'Reason', known: 'The same person’s items', knownNone: 'Nothing of the same person', knownByName: 'Same name', knownByPhone: 'Same telephone', knownById: 'Same number', asRepeat: 'Register as repeat', mergeInto: 'Register and merge into', willRepeat: 'Will be registered as a repeat of {number}', willMerge: 'Will be merged into {number} once registered', undoChoice: 'Undo', itemOpen: 'Open', itemEnded: 'Ended',
  },
} as const;
