/** Words of administration that takes two people, in both languages side by side. */
export const twoPersonWords = {
  zh: {
    adminProposals: '两人办理', proposalsIntro: '重要管理事项由一人提出、另一名管理员或局长批准；批准前不生效，14 天内有效', proposalsOpen: '待批准', proposalsAll: '全部', proposalsNone: '没有待批准的申请', proposalsNever: '没有申请',
    awaiting: '待另一人批准：', proposedByAt: '{who} 于 {at} 提出，{until} 前有效', decidedByAt: '{who} 于 {at} {what}', proposalApprove: '批准', proposalReject: '驳回', proposalWithdraw: '撤回', proposalBefore: '现在', proposalAfter: '批准后',
    proposalItem: '项目', proposalNoDiff: '没有可比较的内容', proposalStale: '提出以后情况已变化，不能再批准', proposalApprovers: '可批准：{names}', proposalReason: '理由', rejectReason: '驳回理由', passwordFirstHalf: '这是密码的前一半，只显示这一次；批准后，后一半显示给批准人。两半以“-”相连才是密码，请当面交给本人。', passwordSecondHalf: '这是密码的后一半，只显示这一次；前一半在提出人手中。两半以“-”相连才是密码，请当面交给本人。', authorise: '授权', authoriseOf: '{name}的职务与权限', authoriseHint: '职务自带相应的管理职责；管理员和审计人员另行授予。批准后生效。', powersBeside: '另授权限', badgeProposals: '{n} 项待您批准',
  },
  en: {
    adminProposals: 'Second person', proposalsIntro: 'Important administration is proposed by one and approved by another administrator or a director; nothing takes effect before, and it stays open for 14 days', proposalsOpen: 'Awaiting', proposalsAll: 'All', proposalsNone: 'Nothing awaits approval', proposalsNever: 'No proposals',
    awaiting: 'Awaits a second person: ', proposedByAt: 'Proposed by {who} at {at}, open until {until}', decidedByAt: '{what} by {who} at {at}', proposalApprove: 'Approve', proposalReject: 'Reject', proposalWithdraw: 'Withdraw', proposalBefore: 'Now', proposalAfter: 'Once approved',
    proposalItem: 'Item', proposalNoDiff: 'Nothing to compare', proposalStale: 'What it was proposed on has changed; it can no longer be approved', proposalApprovers: 'May approve: {names}', proposalReason: 'Reason', rejectReason: 'Reason for rejecting', passwordFirstHalf: 'The first half of the password, shown this once; once approved, the other is shown to whoever approves. Joined by “-” the two are the password: hand it over in person.', passwordSecondHalf: 'The second half of the password, shown this once; whoever proposed it holds the first. Joined by “-” the two are the password: hand it over in person.', authorise: 'Post and powers', authoriseOf: 'Post and powers of {name}', authoriseHint: 'A post brings its own role of command; administrator and auditor are given beside it. It takes effect once approved.', powersBeside: 'Beside the post', badgeProposals: '{n} await your approval',
  },
} as const;
