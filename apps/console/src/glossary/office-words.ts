/** Words of search, bulk answers, first run and overview, in both languages side by side. */
export const officeWords = {
  zh: {
    searchAll: '搜索编号、当事人或拼音首字母', searchTitle: '搜索', searchHint: '输入编号、当事人名称或其拼音首字母，如“mmhg”找到“某某化工”', searchNothing: '没有找到“{q}”', searchMore: '查看全部结果', searchFound: '找到 {n} 项，用 ↑ ↓ 选择', kindWord: '类别', kindCase: '案件', kindPetition: '信访', kindReport: '举报',
  },
  en: {
    searchAll: 'Search number, party or pinyin initials', searchTitle: 'Search', searchHint: 'Type a number, a party or its pinyin initials: “mmhg” finds 某某化工', searchNothing: 'Nothing found for “{q}”', searchMore: 'Show all results', searchFound: '{n} found, choose with ↑ ↓', kindWord: 'Kind', kindCase: 'Case', kindPetition: 'Petition', kindReport: 'Report',
  },
} as const;
