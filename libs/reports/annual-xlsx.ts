import ExcelJS from 'exceljs';
import type { AnnualReport } from './annual-report.js';
import type { Value } from './figure.js';

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

/** The annual figures as a workbook, beside those of the year before: one line a figure. */
export async function annualXlsx(bureauName: string, report: AnnualReport, before: AnnualReport): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(`${report.year}年`, { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.columns = [{ width: 28 }, { width: 16 }, { width: 16 }, { width: 6 }, { width: 34 }];
  sheet.addRow([`${bureauName} ${report.year}年度执法数据（自案件流水记录统计）`]).font = { bold: true };
  sheet.addRow(['项目', `${report.year}年`, `${before.year}年`, '单位', 'Figure']).font = { bold: true };
  const old = new Map(before.figures.map((f) => [f.key, f.value]));
  for (const { key, nameZh, nameEn, value } of report.figures) {
    const [now, then] = [cell(value), cell(old.get(key) ?? value)];
    const row = sheet.addRow([nameZh, now.value, then.value, UNITS[value.kind], nameEn]);
    row.getCell(2).numFmt = now.format;
    row.getCell(3).numFmt = then.format;
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
