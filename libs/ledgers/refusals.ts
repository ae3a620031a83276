import { refusalsOf, type Refusal, type RefusalText } from '#libs/casework/index.js';

/** What is wrong with a file as a whole: nothing of it is taken. */
const FILE_REFUSALS = {
  'ledger-too-large': { kind: 'content', zh: '文件超过 {limit} MiB', en: 'The file is larger than {limit} MiB', rule: '台账文件不超过 {limit} MiB', cureZh: '按年度拆分后分次导入', cureEn: 'Split it by year and import the parts' },
  'ledger-expands-too-far': { kind: 'content', zh: '工作簿解压后超过 {limit} MiB', en: 'The workbook unpacks to more than {limit} MiB', rule: '工作簿解压后不超过 {limit} MiB', cureZh: '删去图片和多余的工作表，另存后再导入', cureEn: 'Remove pictures and spare sheets, save it anew' },
  'ledger-too-many-rows': { kind: 'content', zh: '台账超过 {limit} 行', en: 'The ledger has more than {limit} rows', rule: '一次不超过 {limit} 行', cureZh: '按年度拆分后分次导入', cureEn: 'Split it by year and import the parts' },
  'ledger-too-many-cells': { kind: 'content', zh: '工作簿的单元格过多', en: 'The workbook has too many cells', rule: '有内容的单元格不超过 {limit} 个', cureZh: '只保留台账所在的工作表和列', cureEn: 'Keep only the sheet and columns of the ledger' },
  'ledger-not-decodable': { kind: 'content', zh: '无法识别文件的文字编码', en: 'The encoding of the text cannot be told', rule: '支持 UTF-8、UTF-16（带 BOM）、GBK、GB18030', cureZh: '在 Excel 或 WPS 中另存为“CSV UTF-8”或 XLSX', cureEn: 'Save it as “CSV UTF-8” or XLSX' },
  'ledger-not-csv': { kind: 'content', zh: 'CSV 第 {row} 行引号不配对或格式有误', en: 'Row {row} of the CSV is malformed, perhaps a quote that is not closed', rule: 'RFC 4180', cureZh: '核对该行，或另存为 XLSX 后导入', cureEn: 'Check that row, or save it as XLSX' },
  'ledger-old-xls': { kind: 'content', zh: '不支持旧版 XLS 或加密的工作簿', en: 'Old XLS and encrypted workbooks are not read', rule: '支持 XLSX 和 CSV', cureZh: '取消密码，另存为 XLSX', cureEn: 'Remove the password and save it as XLSX' },
  'ledger-not-workbook': { kind: 'content', zh: '工作簿已损坏或不是 XLSX', en: 'The workbook is damaged or no XLSX', rule: '支持 XLSX 和 CSV', cureZh: '在 Excel 或 WPS 中打开后另存为 XLSX', cureEn: 'Open it in Excel or WPS and save it anew' },
  'ledger-empty': { kind: 'content', zh: '文件没有内容', en: 'The file is empty', rule: '须有表头和数据行', cureZh: '核对文件', cureEn: 'Check the file' },
  'ledger-header-missing': { kind: 'content', zh: '没有找到{kind}的表头', en: 'No heading row of this ledger was found', rule: '前 20 行内须有表头，至少包含：{needed}', cureZh: '按导出的台账补充表头', cureEn: 'Give the columns the headings of an exported ledger' },
  'ledger-column-missing': { kind: 'content', zh: '缺少必需的列：{columns}', en: 'A column is missing: {columns}', rule: '必需的列须齐全', cureZh: '补充该列，可用的名称有：{names}', cureEn: 'Add it; it may be called {names}' },
  'ledger-column-twice': { kind: 'content', zh: '{first} 列和 {second} 列都是“{column}”', en: 'Columns {first} and {second} are both “{column}”', rule: '同一内容只能有一列', cureZh: '删去或改名其中一列', cureEn: 'Remove or rename one of them' },
  'ledger-import-running': { kind: 'state', zh: '本单位正在导入另一份台账', en: 'Another ledger of this bureau is being imported', rule: '一次导入一份', cureZh: '等其完成后再导入', cureEn: 'Wait until it is done' },
} as const satisfies Readonly<Record<string, RefusalText>>;

/** What is wrong with one cell or row. */
const ROW_REFUSALS = {
  'cell-required': { kind: 'content', zh: '“{column}”不能为空', en: '“{column}” must not be empty', rule: '必填', cureZh: '补充该单元格', cureEn: 'Fill in the cell' },
  'not-a-date': { kind: 'content', zh: '“{column}”不是日期', en: '“{column}” is no date', rule: '日期如 2026-02-28、2026/2/28、2026.2.28、2026年2月28日、20260228', cureZh: '填写完整的年月日', cureEn: 'Give year, month and day' },
  'date-serial': { kind: 'content', zh: '“{column}”是数字而不是日期', en: '“{column}” holds a number, not a date', rule: '日期列须为日期', cureZh: '把单元格格式设为日期，或改写为 {guess}（如确为该日）', cureEn: 'Format the cell as a date, or write {guess} if that is the day' },
  'no-such-day': { kind: 'content', zh: '“{column}”的日期不存在', en: '“{column}” is a day that does not exist', rule: '日期须真实存在，年份在 1950 至 2199 之间', cureZh: '核对原始文书后改正', cureEn: 'Check the original document' },
  'day-in-future': { kind: 'content', zh: '“{column}”晚于今天', en: '“{column}” lies in the future', rule: '台账只记录已经发生的事实', cureZh: '填写实际发生的日期', cureEn: 'Give the day it happened' },
  'days-out-of-order': { kind: 'content', zh: '“{column}”早于“{earlier}”', en: '“{column}” is before “{earlier}”', rule: '办理步骤的先后顺序', cureZh: '核对两个日期', cureEn: 'Check both days' },
  'not-an-amount': { kind: 'content', zh: '“{column}”不是金额', en: '“{column}” is no amount', rule: '金额为数字，最多精确到分，不带单位', cureZh: '填写数字，例如 50000.00', cureEn: 'Give a number such as 50000.00' },
  'not-a-count': { kind: 'content', zh: '“{column}”不是整数', en: '“{column}” is no whole number', rule: '填写整数', cureZh: '填写整数', cureEn: 'Give a whole number' },
  'not-a-choice': { kind: 'content', zh: '“{column}”不认识该取值', en: '“{column}” has an unknown value', rule: '可填：{choices}', cureZh: '改为其中之一', cureEn: 'Use one of these' },
  'digits-lost': { kind: 'content', zh: '“{column}”存成了数字，末位已丢失', en: '“{column}” is stored as a number; its last digits are lost', rule: '证件号码须为文本', cureZh: '把该列设为文本，重新录入号码', cureEn: 'Format the column as text and type the number again' },
  'formula-not-calculated': { kind: 'content', zh: '“{column}”的公式没有计算结果', en: 'The formula in “{column}” has no stored result', rule: '只读取公式的结果', cureZh: '在 Excel 或 WPS 中打开并保存，或粘贴为数值', cureEn: 'Open and save it in Excel or WPS, or paste values' },
  'formula-error': { kind: 'content', zh: '“{column}”的公式结果是错误值', en: 'The formula in “{column}” gives an error', rule: '只读取公式的结果', cureZh: '改正公式，或粘贴为数值', cureEn: 'Correct the formula, or paste values' },
  'duplicate-in-file': { kind: 'content', zh: '与第 {row} 行重复：“{number}”是同一文号', en: 'Row {row} has the same number “{number}”', rule: '同一文号只登记一次；全角、半角和各种括号视为相同', cureZh: '删去重复的一行，或改正文号', cureEn: 'Delete one of the rows, or correct the number' },
  'same-row-twice': { kind: 'content', zh: '与第 {row} 行内容相同', en: 'Row {row} says the same', rule: '没有文号的行按内容识别', cureZh: '删去重复的一行，或各自补充文号', cureEn: 'Delete one of them, or give each its number' },
  'number-taken': { kind: 'content', zh: '“{number}”已登记，但{columns}不同', en: '“{number}” is registered already, with another {columns}', rule: '导入不改动已登记的事项', cureZh: '核对；如台账正确，在系统中更正登记信息', cureEn: 'Check which is right; correct the registration in the system' },
  'in-other-ledger': { kind: 'content', zh: '已由另一台账导入：同一当事人、事由和日期（{record}）', en: 'It came in with another ledger already: same party, cause and day ({record})', rule: '没有文号的行按当事人、事由和日期识别，运行台账与历史办结台账不重复导入', cureZh: '删去该行；确为另一事项的，补充文号', cureEn: 'Leave it out, or give it its number if it is another matter' },
  'credit-code-unconfirmed': { kind: 'content', zh: '统一社会信用代码校验位不符（按前17位应为“{expected}”），未经确认', en: 'The credit code fails its check (its first 17 characters call for “{expected}”) and nobody has confirmed it', rule: '统一社会信用代码 GB 32100-2015；确与证照一致的，由科室负责人确认', cureZh: '核对证照；确为原码的，由科室负责人导入并填写“信用代码确认理由”和“证照附件”', cureEn: 'Check the licence; if it says so, a section head imports it with reason and attachment' },
} as const satisfies Readonly<Record<string, RefusalText>>;

export const refuseFile = refusalsOf(FILE_REFUSALS);
export const refuseRow = refusalsOf(ROW_REFUSALS);
export type RowRefusalCode = keyof typeof ROW_REFUSALS;

const STATUS: Readonly<Record<string, number>> = { 'ledger-too-large': 413 };

/** Thrown where a file cannot be taken at all. `status` is set where it is not the one of the refusal's kind. */
export class LedgerFault extends Error {
  readonly refusal: Refusal;
  readonly status: number | undefined;

  constructor(code: keyof typeof FILE_REFUSALS, details: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    const refusal = refuseFile(code, details, 'file');
    super(refusal.en, options);
    this.refusal = refusal;
    this.status = STATUS[code];
  }
}
