import type { Instant } from '#libs/calendar/index.js';
import { newWorkbook, sheetName } from '#libs/workbooks/new-workbook.js';
import type ExcelJS from 'exceljs';
import type { Figure, Value } from './figure.js';
import type { Comparison } from './published.js';
import type { WholeYear } from './whole-year.js';
import { figuresOfTerms } from './year-course.js';

/** The value as a spreadsheet counts with it: yuan with two decimals, days with one, a rate as a fraction. */
function cell(value: Value): { value: number | string; format: string } {
  switch (value.kind) {
    case 'count': return { value: value.count, format: '0' };
    case 'money': return { value: value.fen / 100, format: '#,##0.00' };
    case 'mean-days': return value.of === 0 ? { value: '无事项', format: '@' } : { value: value.days / value.of, format: '0.0' };
    case 'rate': return value.whole === 0 ? { value: '无事项', format: '@' } : { value: value.part / value.whole, format: '0.0%' };
  }
}

const UNITS: Readonly<Record<Value['kind'], string>> = { count: '件', money: '元', 'mean-days': '日', rate: '' };

interface Line {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly values: readonly [Value, Value];
  readonly remark: string;
}

/** One sheet of lines with two values each, under a title and a frozen head. */
function addSheet(workbook: ExcelJS.Workbook, name: string, title: string, heads: readonly [string, string], lines: readonly Line[]): void {
  const sheet = workbook.addWorksheet(sheetName(name), { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.columns = [{ width: 28 }, { width: 16 }, { width: 16 }, { width: 8 }, { width: 34 }];
  sheet.addRow([title]).font = { bold: true };
  sheet.addRow(['项目', ...heads, '单位', 'Figure']).font = { bold: true };
  for (const { nameZh, nameEn, values, remark } of lines) {
    const [left, right] = values.map(cell);
    if (!left || !right) continue;
    const row = sheet.addRow([nameZh, left.value, right.value, remark, nameEn]);
    row.getCell(2).numFmt = left.format;
    row.getCell(3).numFmt = right.format;
  }
}

/** Each figure beside the one of the year before. */
function beside(figures: readonly Figure[], before: readonly Figure[]): Line[] {
  const old = new Map(before.map((f) => [f.key, f.value]));
  return figures.map(({ key, nameZh, nameEn, value }) => ({ nameZh, nameEn, values: [value, old.get(key) ?? value], remark: UNITS[value.kind] }));
}

/** The annual figures as a workbook: cases, months, terms, petition desk, and the printed report's figures where they are known. */
export async function annualXlsx(bureauName: string, year: WholeYear, before: WholeYear, comparison: Comparison | null, created: Instant): Promise<Buffer> {
  const workbook = newWorkbook({ title: `${bureauName}${year.year}年度执法数据`, creator: bureauName, created });
  const heads = [`${year.year}年`, `${before.year}年`] as const;
  const title = (what: string) => `${bureauName} ${year.year}年度${what}（自案件流水记录统计）`;
  addSheet(workbook, `${year.year}年`, title('执法数据'), heads, beside([...year.figures, ...year.noPenaltyByMonth], [...before.figures, ...before.noPenaltyByMonth]));
  addSheet(workbook, '逐月', title('逐月立案结案'), heads, beside(year.course, before.course));
  addSheet(workbook, '期限', title('期限遵守'), heads, beside(figuresOfTerms(year.timeliness), figuresOfTerms(before.timeliness)));
  addSheet(workbook, '信访举报', title('信访举报数据'), heads, beside(year.desk, before.desk));
  if (comparison) {
    addSheet(workbook, '与公布数字对照', `${comparison.source}：公布数字与流水统计对照`, ['公布数字', '流水统计'],
      comparison.lines.map(({ nameZh, nameEn, printed, counted, same }) => ({ nameZh, nameEn, values: [printed, counted], remark: same ? '一致' : '不一致' })));
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
