import { annualReport, recordedYears, textTable, valueText, type AnnualReport } from '#libs/reports/index.js';
import type { DataSource } from 'typeorm';
import { findBureau, Misuse, readOptions, runProgram, withDatabase } from './command-line.js';

const USAGE = `用法 Usage: npm run report -- --bureau 120104 --year 2020 [--json]
  --bureau  单位代码 code of the bureau
  --year    年度（北京时间）legal year, Asia/Shanghai
  --json    输出 JSON，含每项数字背后的案件编号 every figure with the ids of its cases`;

function wanted() {
  const { values } = readOptions({ bureau: { type: 'string' }, year: { type: 'string' }, json: { type: 'boolean', default: false } });
  const { bureau, year, json } = values;
  if (!bureau || !year) throw new Misuse('须给出 --bureau 和 --year。Give --bureau and --year.');
  if (!/^\d{4}$/.test(year)) throw new Misuse(`“${year}”不是年度。“${year}” is not a year.`);
  return { code: bureau, year: Number(year), json };
}

async function mustHaveRecords(db: DataSource, bureau: { id: string; name: string }, year: number): Promise<void> {
  const years = await recordedYears(db, bureau.id);
  if (!years) throw new Misuse(`${bureau.name}还没有任何记录。The bureau has no records yet.`);
  if (year < years.first || year > years.last) {
    throw new Misuse(`${bureau.name}没有${year}年的记录，现有${years.first}至${years.last}年。No records of ${year}; there are ${years.first} to ${years.last}.`);
  }
}

function asText(name: string, { year, figures }: AnnualReport): string {
  const rows = figures.map(({ nameZh, nameEn, value }) => [nameZh, valueText(value), nameEn]);
  return `${name} ${year}年度执法数据（自案件流水记录统计）\n\n${textTable(rows, [1])}`;
}

await runProgram(USAGE, () => {
  const { code, year, json } = wanted();
  return withDatabase(async (db) => {
    const bureau = await findBureau(db, code);
    await mustHaveRecords(db, bureau, year);
    const report = await annualReport(db, bureau.id, year);
    console.log(json ? JSON.stringify({ bureau: { code, name: bureau.name }, ...report }, null, 2) : asText(bureau.name, report));
    return 0;
  });
});
