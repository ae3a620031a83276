import { EVENTS } from '#libs/glossary/index.js';
import { BOM, csvLine } from '#libs/ledgers/csv.js';
import type { Manifest } from './manifest.js';
import { pageRange, type VolumeItem } from './volume.js';

/** An item of the volume with the entry that holds it, if one does: a physical object has none. */
export interface IndexedItem extends VolumeItem {
  readonly entry: string | null;
}

export interface Happened { readonly seq: number; readonly at: string; readonly by: string; readonly type: string }

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function address(entry: string): string {
  return entry.split('/').map(encodeURIComponent).join('/');
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.map((c) => `<td>${c}</td>`).join('')}</tr>`;
}

function table(heads: readonly string[], rows: readonly string[]): string {
  return `<table><thead><tr>${heads.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

const HEADS = ['序号', '文号', '责任者', '题名', '日期', '页号'];

/** 卷内目录.csv */
export function indexCsv(items: readonly IndexedItem[]): string {
  return BOM + csvLine([...HEADS, '文件']) + items.map((i) => csvLine([i.position, i.number, i.author, i.title, i.day, pageRange(i), i.entry])).join('');
}

/** A page to read the archive by: no script, nothing from outside, times in UTC as recorded. */
export function indexPage(manifest: Omit<Manifest, 'entries'>, items: readonly IndexedItem[], journal: readonly Happened[], nameOf: (id: string) => string): string {
  const title = `${manifest.case.volume ?? ''} ${manifest.case.party}`.trim();
  const facts = [['立案号', manifest.case.number], ['案卷号', manifest.case.volume], ['当事人', manifest.case.party], ['单位', manifest.bureau.name], ['归档日期', manifest.case.archivedOn], ['保管期限', manifest.case.retention.zh], ['办理记录链头', manifest.journal.headHash]];
  const papers = items.map((i) => row([String(i.position), escape(i.number ?? ''), escape(i.author), i.entry ? `<a href="${address(i.entry)}">${escape(i.title)}</a>` : escape(i.title), i.day, pageRange(i)]));
  const voided = manifest.voided.map((v) => row([escape(v.number ?? ''), escape(v.title), v.at, escape(v.reason)]));
  const events = journal.map((e) => row([String(e.seq), e.at, escape(EVENTS[e.type]?.zh ?? e.type), escape(nameOf(e.by))]));
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escape(title)}</title>
<style>body{font:16px/1.6 "FangSong","STFangsong",serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{border:1px solid #888;padding:.25rem .5rem;text-align:left;vertical-align:top}h1{text-align:center}</style></head><body>
<h1>${escape(title)}</h1>
${table(['项目', '内容'], facts.map(([k, v]) => row([k ?? '', escape(v ?? '')])))}
<h2>卷内目录</h2>
${table(HEADS, papers)}
${voided.length > 0 ? `<h2>作废文书</h2>\n${table(['文号', '题名', '作废时间', '原因'], voided)}\n` : ''}<h2>办理记录</h2>
${table(['序号', '时间（UTC）', '事项', '经办'], events)}
<p>校验：在本目录运行 <code>node verify.mjs</code>（需 Node.js 18 以上）。</p>
</body></html>
`;
}
