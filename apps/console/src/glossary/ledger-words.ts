/** Words of the ledger pages. */
export const ledgerZh = {
  navLedgers: '台账导入导出', ledgersTitle: '台账导入导出', ledgersIntro: '往年台账先试读，逐行看结果，再导入；随时导出为表格',
  ledgerOf: '台账', ledgerColumns: '读取的列', ledgerColumnsHint: '列名可用其他叫法，标 * 的必填',
  ledgerExport: '导出', ledgerYear: '登记年度（空白为全部）', ledgerFile: '台账文件（XLSX 或 CSV）', ledgerImport: '导入', ledgerTry: '试读', ledgerAll: '全部通过才导入', ledgerSome: '只导入通过的行', ledgerMode: '导入方式',
  ledgerCounts: '共 {rows} 行：通过 {accepted}，未通过 {refused}，系统已有 {present}', ledgerAdded: '已导入 {added} 行', ledgerTried: '试读结果，尚未写入任何内容', ledgerRows: '逐行结果', ledgerRow: '行', ledgerNumber: '文号', ledgerVerdict: '结果', ledgerReasons: '原因与改正办法',
  ledgerAccepted: '通过', ledgerRefused: '未通过', ledgerPresent: '系统已有', ledgerIgnored: '未使用的列：{columns}', ledgerOnlyRefused: '只看未通过的行', ledgerEncoding: '{format}，{encoding}',
} as const;

export const ledgerEn: Readonly<Record<keyof typeof ledgerZh, string>> = {
  navLedgers: 'Ledger files', ledgersTitle: 'Import and export ledgers', ledgersIntro: 'A former year is read on trial first, row by row, and then imported; export whenever you like',
  ledgerOf: 'Ledger', ledgerColumns: 'Columns that are read', ledgerColumnsHint: 'Each may go by other headings; those marked * must be there',
  ledgerExport: 'Export', ledgerYear: 'Year registered (empty: all)', ledgerFile: 'Ledger file (XLSX or CSV)', ledgerImport: 'Import', ledgerTry: 'Read on trial', ledgerAll: 'Import only if every row passes', ledgerSome: 'Import the rows that pass', ledgerMode: 'How to import',
  ledgerCounts: '{rows} rows: {accepted} pass, {refused} refused, {present} already here', ledgerAdded: '{added} rows imported', ledgerTried: 'Read on trial: nothing has been written', ledgerRows: 'Row by row', ledgerRow: 'Row', ledgerNumber: 'Number', ledgerVerdict: 'Result', ledgerReasons: 'Why, and how to correct it',
  ledgerAccepted: 'Passes', ledgerRefused: 'Refused', ledgerPresent: 'Already here', ledgerIgnored: 'Columns not used: {columns}', ledgerOnlyRefused: 'Refused rows only', ledgerEncoding: '{format}, {encoding}',
};
