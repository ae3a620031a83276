/** Words of the archive pages, in both languages side by side. */
export const archiveWords = {
  zh: {
    volume: '案卷', volumeNumber: '案卷号', volumeFind: '案号或当事人', volumeYear: '登记年度', volumesNone: '没有符合条件的案卷', archivedOn: '归档日期', volumePlace: '存放位置', sheets: '{n} 页', retention: '保管期限', retainedUntil: '保管至', retainedForEver: '永久保管', volumeKept: '保管情况',
    volumeDownload: '下载电子案卷', volumeOpen: '尚未归档：目录随案件变化，归档时封存。', volumeContents: '卷内目录', volumeTitle: '题名', volumePages: '页号', volumeSheets: '页数', volumeEstimate: '页数为估计', volumeEmpty: '卷内没有文件', volumeSavePages: '保存页数', volumePagesSaved: '页数已保存',
    volumeVerify: '完整性校验', volumeVerifyDo: '校验案卷', volumeVerifyHint: '逐字节核对每份文书和附件，逐条核对办理记录；有改动即指出是哪一份。', volumeSound: '与归档时一致', volumeBroken: '{n} 处与记录不符', volumeRecord: '第 {n} 条记录', volumeCounted: '核对了 {entries} 个文件（{size}）、{records} 条办理记录',
  },
  en: {
    volume: 'Volume', volumeNumber: 'Volume', volumeFind: 'Case number or party', volumeYear: 'Year registered', volumesNone: 'No volume fits', archivedOn: 'Archived on', volumePlace: 'Kept at', sheets: '{n} pages', retention: 'Retention', retainedUntil: 'Kept until', retainedForEver: 'For ever', volumeKept: 'Keeping',
    volumeDownload: 'Download the archive', volumeOpen: 'Not archived yet: the contents move with the case and are sealed when it is archived.', volumeContents: 'Contents', volumeTitle: 'Title', volumePages: 'Pages', volumeSheets: 'Sheets', volumeEstimate: 'Estimated', volumeEmpty: 'Nothing in the volume', volumeSavePages: 'Save the page counts', volumePagesSaved: 'Page counts saved',
    volumeVerify: 'Integrity', volumeVerifyDo: 'Verify the volume', volumeVerifyHint: 'Every document and file byte by byte, and the records one by one; what was changed is named.', volumeSound: 'As it was archived', volumeBroken: '{n} not as recorded', volumeRecord: 'record {n}', volumeCounted: '{entries} files ({size}) and {records} records checked',
  },
} as const;
