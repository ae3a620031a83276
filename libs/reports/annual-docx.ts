import { buildDocx } from '#libs/documents/docx/build.js';
import type { Definition } from '#libs/documents/docx/definition.js';
import { renderDocx } from '#libs/documents/render.js';
import { annualText } from './annual-text.js';
import { valueText, type Figure } from './figure.js';
import type { Comparison } from './published.js';
import type { WholeYear } from './whole-year.js';
import { figuresOfTerms } from './year-course.js';

const table = (list: string, now: string, then: string) =>
  ({ list, columns: [{ head: '项目', tag: '项目', width: 46 }, { head: now, tag: '左', width: 27 }, { head: then, tag: '右', width: 27 }] });

/** The report as bureaus print it: a paragraph in their wording, then tables of all figures beside the year before. */
const definition = (compared: boolean): Definition => [
  { title: '{单位名称}\n{年度}年行政执法统计年报' },
  { text: '{概述}' },
  table('数据', '本年度', '上年度'),
  { line: '期限遵守' },
  table('期限', '本年度', '上年度'),
  { line: '信访和举报' },
  table('信访', '本年度', '上年度'),
  ...(compared ? [{ line: '与公布数字对照' }, { text: '公布数字见{来源}。' }, table('对照', '公布数字', '流水统计')] : []),
  { note: '数据自案件流水记录统计，按北京时间的法定日归入年度。' },
  { sign: ['{单位名称}', '（印章）', '{日期}'] },
];

function beside(figures: readonly Figure[], before: readonly Figure[]) {
  const old = new Map(before.map((f) => [f.key, f.value]));
  return figures.map(({ key, nameZh, value }) => ({ 项目: nameZh, 左: valueText(value), 右: valueText(old.get(key) ?? value) }));
}

/** The annual report as DOCX. The same figures and day give the same bytes. `day` is the legal day it is printed on. */
export function annualDocx(bureauName: string, year: WholeYear, before: WholeYear, comparison: Comparison | null, day: string): Buffer {
  return renderDocx(buildDocx(definition(comparison !== null)), {
    单位名称: bureauName, 年度: String(year.year), 概述: annualText(year), 日期: day,
    数据: beside(year.figures, before.figures), 期限: beside(figuresOfTerms(year.timeliness), figuresOfTerms(before.timeliness)), 信访: beside(year.desk, before.desk),
    来源: comparison?.source ?? '', 对照: comparison?.lines.map(({ nameZh, printed, counted }) => ({ 项目: nameZh, 左: valueText(printed), 右: valueText(counted) })) ?? [],
  }).content;
}
