import { buildDocx } from '#libs/documents/docx/build.js';
import type { Definition } from '#libs/documents/docx/definition.js';
import { renderDocx } from '#libs/documents/render.js';
import type { AnnualReport } from './annual-report.js';
import { annualText } from './annual-text.js';
import { valueText } from './figure.js';

/** The report as bureaus print it: a paragraph in their wording, then the table of all figures beside the year before. */
const DEFINITION: Definition = [
  { title: '{单位名称}\n{年度}年行政执法统计年报' },
  { text: '{概述}' },
  { list: '数据', columns: [{ head: '项目', tag: '项目', width: 46 }, { head: '本年度', tag: '本年度', width: 27 }, { head: '上年度', tag: '上年度', width: 27 }] },
  { note: '数据自案件流水记录统计，按北京时间的法定日归入年度。' },
  { sign: ['{单位名称}', '（印章）', '{日期}'] },
];

/** The annual report as DOCX. The same figures and day give the same bytes. `day` is the legal day it is printed on. */
export function annualDocx(bureauName: string, report: AnnualReport, before: AnnualReport, day: string): Buffer {
  const old = new Map(before.figures.map((f) => [f.key, f.value]));
  return renderDocx(buildDocx(DEFINITION), {
    单位名称: bureauName, 年度: String(report.year), 概述: annualText(report), 日期: day,
    数据: report.figures.map(({ key, nameZh, value }) => ({ 项目: nameZh, 本年度: valueText(value), 上年度: valueText(old.get(key) ?? value) })),
  }).content;
}
