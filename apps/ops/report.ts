import { legalDay } from '#libs/calendar/index.js';
import { zhDay } from '#libs/documents/zh-text.js';
import { annualDocx } from '#libs/reports/annual-docx.js';
import { annualText } from '#libs/reports/annual-text.js';
import { annualXlsx } from '#libs/reports/annual-xlsx.js';
import { figuresOfTerms } from '#libs/reports/year-course.js';
import { compareWithPublished, figuresOf, recordedYears, textTable, valueText, wholeYear, type WholeYear } from '#libs/reports/index.js';
import { systemClock } from '#libs/settings/clock.js';
import { writeFile } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import { findBureau, Misuse, readOptions, runProgram, withDatabase } from './command-line.js';

const USAGE = `用法 Usage: npm run report -- --bureau 120104 --year 2020 [--format text|json|xlsx|docx] [--out file]
  --bureau  单位代码 code of the bureau
  --year    年度（北京时间）legal year, Asia/Shanghai
  --format  默认 text；json 含每项数字背后的案件编号 text by default; json has the ids of the cases behind every figure
  --out     xlsx、docx 写入的文件，默认“<代码>-<年度>.<格式>” where a workbook or document is written`;

const FORMATS = ['text', 'json', 'xlsx', 'docx'] as const;

function wanted() {
  const { values } = readOptions({ bureau: { type: 'string' }, year: { type: 'string' }, format: { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean', default: false } });
  const { bureau, year, json } = values;
  if (!bureau || !year) throw new Misuse('须给出 --bureau 和 --year。Give --bureau and --year.');
  if (!/^\d{4}$/.test(year)) throw new Misuse(`“${year}”不是年度。“${year}” is not a year.`);
  const asked = values.format ?? (json ? 'json' : 'text');
  const format = FORMATS.find((f) => f === asked);
  if (!format) throw new Misuse(`“${asked}”不是可用的格式：${FORMATS.join('、')}。“${asked}” is none of the formats.`);
  return { code: bureau, year: Number(year), format, out: values.out ?? `${bureau}-${year}.${format}` };
}

async function mustHaveRecords(db: DataSource, bureau: { id: string; name: string }, year: number): Promise<void> {
  const years = await recordedYears(db, bureau.id);
  if (!years) throw new Misuse(`${bureau.name}还没有任何记录。The bureau has no records yet.`);
  if (year < years.first || year > years.last) {
    throw new Misuse(`${bureau.name}没有${year}年的记录，现有${years.first}至${years.last}年。No records of ${year}; there are ${years.first} to ${years.last}.`);
  }
}

function asText(name: string, code: string, report: WholeYear): string {
  const { year, figures, timeliness, desk } = report;
  const table = (list: typeof figures) => textTable(list.map(({ nameZh, nameEn, value }) => [nameZh, valueText(value), nameEn]), [1]);
  const printed = compareWithPublished(code, year, figuresOf(report));
  return [
    `${name} ${year}年度执法数据（自案件流水记录统计）`, annualText(report), table(figures), `期限遵守 Terms kept\n${table(figuresOfTerms(timeliness))}`, `信访举报 Petition desk\n${table(desk)}`,
    ...(printed ? [`与公布数字对照 Beside the printed report：${printed.source}\n${textTable(printed.lines.map((l) => [l.nameZh, valueText(l.printed), valueText(l.counted), l.same ? '一致' : '不一致']), [1, 2])}`] : []),
  ].join('\n\n');
}

await runProgram(USAGE, () => {
  const { code, year, format, out } = wanted();
  return withDatabase(async (db) => {
    const bureau = await findBureau(db, code);
    await mustHaveRecords(db, bureau, year);
    const report = await wholeYear(db, bureau.id, year);
    if (format === 'xlsx' || format === 'docx') {
      const before = await wholeYear(db, bureau.id, year - 1);
      const printed = compareWithPublished(code, year, figuresOf(report));
      await writeFile(out, format === 'xlsx' ? await annualXlsx(bureau.name, report, before, printed, systemClock.now()) : annualDocx(bureau.name, report, before, printed, zhDay(legalDay(systemClock.now()))));
      console.log(`已写入 written: ${out}`);
      return 0;
    }
    console.log(format === 'json' ? JSON.stringify({ bureau: { code, name: bureau.name }, ...report }, null, 2) : asText(bureau.name, code, report));
    return 0;
  });
});
