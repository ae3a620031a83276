import ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { OutCell } from './csv.js';
import type { LedgerColumn } from './kind.js';
import { LEDGERS } from './kinds.js';
import { readRow } from './read-row.js';
import { findHeader } from './table/header.js';
import { readFile } from './table/read-file.js';
import { writeCsv, writeXlsx } from './write-ledger.js';

type Cells = Record<string, OutCell>;
const columns = LEDGERS.cases.columns;
const PROPERTIES = { title: '案件台账', creator: '示范应急管理局', created: '2026-03-02T02:00:00.000Z' };
async function* each(rows: readonly Cells[]) { yield* rows; }

async function csvBytes(rows: readonly Cells[], of: readonly LedgerColumn[] = columns): Promise<Buffer> {
  const lines: string[] = [];
  for await (const line of writeCsv(of, each(rows))) lines.push(line);
  return Buffer.from(lines.join(''));
}

async function opened(bytes: Buffer): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const ROW: Cells = {
  caseNo: '（津南）应急立〔2026〕1号', party: '=HYPERLINK("http://x")', suspicion: '@SUM(1)', phone: '+8613800000000', identity: '913201001234567890', discoveredOn: '2026-02-03', fineFen: 316_458_026, paidFen: -500,
};

describe('an exported ledger', () => {
  it('is a workbook of real dates, numbers and texts, with a frozen header, filters and widths', async () => {
    const sheet = await opened(await writeXlsx(columns, each([ROW]), '案件台账', PROPERTIES));
    const heads = sheet.getRow(1).values as string[];
    const cell = (heading: string) => sheet.getRow(2).getCell(heads.indexOf(heading));
    expect([cell('发现日期').value, cell('发现日期').numFmt]).toEqual([new Date('2026-02-03T00:00:00.000Z'), 'yyyy-mm-dd']);
    expect([cell('罚款金额（元）').value, cell('已缴金额（元）').value]).toEqual([3_164_580.26, -5]);
    expect([cell('证件号码').value, cell('证件号码').numFmt]).toEqual(['913201001234567890', '@']);
    expect([cell('当事人').value, cell('案由').value, cell('联系电话').value]).toEqual(['\'=HYPERLINK("http://x")', "'@SUM(1)", "'+8613800000000"]);
    sheet.eachRow((row) => row.eachCell((c) => expect(c.formula).toBeUndefined()));
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.autoFilter).toBeDefined();
    expect(sheet.columns.map((c) => c.width)).toEqual(columns.map((c) => c.width));
  });

  it('is CSV with its mark, guards, numbers as numbers, and a tab that keeps long digits text', async () => {
    const text = (await csvBytes([ROW])).toString('utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    for (const part of ['"\'=HYPERLINK(""http://x"")"', "'@SUM(1)", "'+8613800000000", '"\t913201001234567890"', ',3164580.26,', ',-5.00,', ',2026-02-03,']) expect(text).toContain(part);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  const word = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '某', '𠮷', '（', '〔', '1', 'A', ' ', '\n', '\t'), minLength: 1, maxLength: 12 }).map((s) => s.trim()).filter((s) => s !== '');
  const day = fc.integer({ min: 0, max: 27_000 }).map((n) => new Date(Date.UTC(1950, 0, 2) + n * 86_400_000).toISOString().slice(0, 10));
  const rows = fc.array(fc.record({ party: word, suspicion: word, discoveredOn: day, filedOn: day, fineFen: fc.integer({ min: 0, max: 1_000_000_000_000 }) }), { minLength: 1, maxLength: 4 });

  it.each(['csv', 'xlsx'] as const)('read again as %s says what was written', async (format) => {
    await fc.assert(fc.asyncProperty(rows, async (written) => {
      const bytes = format === 'csv' ? await csvBytes(written) : await writeXlsx(columns, each(written), '台账', PROPERTIES);
      const [table] = (await readFile(bytes)).tables;
      const header = table && findHeader(table, LEDGERS.cases);
      expect(table && header ? table.rows.slice(header.below).map((row) => readRow(row, header)) : null).toEqual(written.map((values) => ({ values, faults: [] })));
    }), { numRuns: format === 'csv' ? 100 : 25 });
  });
});
