import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { newWorkbook, sheetName } from './new-workbook.js';

async function readBack(workbook: ExcelJS.Workbook): Promise<ExcelJS.Workbook> {
  const read = new ExcelJS.Workbook();
  await read.xlsx.load((await workbook.xlsx.writeBuffer()) as unknown as ArrayBuffer);
  return read;
}

describe('a workbook that goes out', () => {
  it('says what it is, whose it is and when it was made, by the clock it was given', async () => {
    const workbook = newWorkbook({ title: '南开2026年案件台账', creator: '天津市南开区应急管理局', created: '2026-03-02T02:00:00.000Z' });
    workbook.addWorksheet(sheetName('案件台账'));
    const at = new Date('2026-03-02T02:00:00.000Z');
    expect(await readBack(workbook)).toMatchObject({ title: '南开2026年案件台账', creator: '天津市南开区应急管理局', lastModifiedBy: '天津市南开区应急管理局', created: at, modified: at });
  });

  it.each([
    ['2026/2027年：案件[一]', '2026 2027年：案件 一'], ["'甲'", '甲'], ['?*', '数据'], ['', '数据'], ['年'.repeat(40), '年'.repeat(31)], [`${'年'.repeat(30)}𠮷`, '年'.repeat(30)],
  ])('names its sheet legally: %s', (wanted, name) => {
    expect(sheetName(wanted)).toBe(name);
  });

  it('names its sheet legally whatever is wanted', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (wanted) => {
      const name = sheetName(wanted);
      expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
      expect(name).not.toMatch(/^'|'$/);
    }));
  });
});
