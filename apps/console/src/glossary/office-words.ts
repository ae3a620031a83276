/** Words of search, bulk answers, first run and overview, in both languages side by side. */
export const officeWords = {
  zh: {
    searchAll: '搜索编号、当事人或拼音首字母', searchTitle: '搜索', searchHint: '输入编号、当事人名称或其拼音首字母，如“mmhg”找到“某某化工”', searchNothing: '没有找到“{q}”', searchMore: '查看全部结果', searchFound: '找到 {n} 项，用 ↑ ↓ 选择', kindWord: '类别', kindCase: '案件', kindPetition: '信访', kindReport: '举报',
    bulkTitle: '批量处理', bulkAll: '全选', bulkPick: '选择 {what}', bulkPicked: '已选 {n} 项', bulkCount: '{n} 项', bulkAcknowledge: '一并签收', bulkInstruct: '一并批示', bulkReassign: '一并改派', bulkTo: '改派给', bulkReason: '改派理由', bulkText: '签收或批示内容', bulkAgain: '重新提交未办成的', bulkDone: '已办理 {n} 项', bulkRowDone: '已办理', bulkNoExtension: '延长须逐件审查，不能批量', bulkKeys: 'X 选择多项',
    listMoved: '列表已有变化', listReload: '从头重新加载',
    trendTitle: '逐月立案与结案', trendMonth: '月份', trendFiled: '立案', trendClosed: '结案', yearTiles: '{year} 年度主要数字', lastYear: '上年 {text}', termsKept: '期限遵守', lateCases: '逾期案件', deskFigures: '信访和举报',
    printedTitle: '与公布数字对照', printedWord: '公布数字', countedWord: '流水统计', printedVerdict: '对照', sameWord: '一致', differentWord: '不一致', printedSame: '{n} 项全部一致', printedDifferent: '{n} 项不一致',
    reviewerShare: '法制审核人员 {reviewers} 人，占持证执法人员 {officers} 人的 {share}', reviewerEnough: '，不少于 {wanted}', reviewerShort: '，低于规定的 {wanted}',
  },
  en: {
    searchAll: 'Search number, party or pinyin initials', searchTitle: 'Search', searchHint: 'Type a number, a party or its pinyin initials: “mmhg” finds 某某化工', searchNothing: 'Nothing found for “{q}”', searchMore: 'Show all results', searchFound: '{n} found, choose with ↑ ↓', kindWord: 'Kind', kindCase: 'Case', kindPetition: 'Petition', kindReport: 'Report',
    bulkTitle: 'Answer together', bulkAll: 'All', bulkPick: 'Pick {what}', bulkPicked: '{n} picked', bulkCount: '{n}', bulkAcknowledge: 'Acknowledge together', bulkInstruct: 'Instruct together', bulkReassign: 'Reassign together', bulkTo: 'Reassign to', bulkReason: 'Reason', bulkText: 'Note or instruction', bulkAgain: 'Send what is not done again', bulkDone: '{n} done', bulkRowDone: 'Done', bulkNoExtension: 'Each extension is weighed on its own, never together', bulkKeys: 'X picks several',
    listMoved: 'This list has changed meanwhile.', listReload: 'Load it anew',
    trendTitle: 'Filed and closed month by month', trendMonth: 'Month', trendFiled: 'Filed', trendClosed: 'Closed', yearTiles: 'Main figures of {year}', lastYear: 'last year {text}', termsKept: 'Terms kept', lateCases: 'Late cases', deskFigures: 'Petitions and reports',
    printedTitle: 'Beside the printed report', printedWord: 'Printed', countedWord: 'Counted', printedVerdict: 'Verdict', sameWord: 'same', differentWord: 'different', printedSame: 'all {n} figures agree', printedDifferent: '{n} figures differ',
    reviewerShare: '{reviewers} legal reviewers for {officers} certified officers: {share}', reviewerEnough: ', no fewer than {wanted}', reviewerShort: ', fewer than the {wanted} asked for',
  },
} as const;
