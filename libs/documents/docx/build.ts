import type { Block, Definition } from './definition.js';
import { packDocx } from './pack.js';
import { documentXml, FIXED_PARTS } from './parts.js';

/** Width of the text, in twentieths of a point. */
const WIDTH = 8844;
const BORDER = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('');

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function paragraph(style: string, text: string): string {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escape(line)}</w:t>`).join('<w:br/>');
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r>${lines}</w:r></w:p>`;
}

function cell(style: string, text: string, width: number, span = 1): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}<w:vAlign w:val="center"/></w:tcPr>${paragraph(style, text)}</w:tc>`;
}

function table(columns: readonly number[], rows: readonly string[]): string {
  const grid = columns.map((w) => `<w:gridCol w:w="${w}"/>`).join('');
  const body = rows.map((r) => `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="560" w:hRule="atLeast"/></w:trPr>${r}</w:tr>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblBorders>${BORDER}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

/** Label, value, label, value: four columns; a row of two gives its value the rest of the width. */
const FORM = [1600, 2822, 1600, 2822] as const;

function formRow(cells: readonly string[]): string {
  const [label = '', value = '', label2, value2 = ''] = cells;
  if (cells.length === 1) return cell('AnqiCell', label, WIDTH, 4);
  if (label2 === undefined) return cell('AnqiLabel', label, FORM[0]) + cell('AnqiCell', value, WIDTH - FORM[0], 3);
  return cell('AnqiLabel', label, FORM[0]) + cell('AnqiCell', value, FORM[1]) + cell('AnqiLabel', label2, FORM[2]) + cell('AnqiCell', value2, FORM[3]);
}

function list(block: Extract<Block, { list: string }>): string {
  const total = block.columns.reduce((sum, c) => sum + c.width, 0);
  const widths = block.columns.map((c) => Math.floor((c.width * WIDTH) / total));
  const heads = block.columns.map((c, i) => cell('AnqiLabel', c.head, widths[i] ?? 0)).join('');
  const last = block.columns.length - 1;
  const row = block.columns.map((c, i) => cell('AnqiCell', `${i === 0 ? `{#${block.list}}` : ''}{${c.tag}}${i === last ? `{/${block.list}}` : ''}`, widths[i] ?? 0)).join('');
  return table(widths, [heads, row]);
}

function blockXml(block: Block): string {
  if ('title' in block) return paragraph('AnqiTitle', block.title);
  if ('number' in block) return paragraph('AnqiNumber', block.number);
  if ('line' in block) return paragraph('AnqiLine', block.line);
  if ('text' in block) return paragraph('AnqiText', block.text);
  if ('note' in block) return paragraph('AnqiNote', block.note);
  if ('sign' in block) return paragraph('AnqiLine', '') + block.sign.map((line) => paragraph('AnqiSign', line)).join('');
  // Two tables in a row would grow together.
  if ('form' in block) return table(FORM, block.form.map(formRow)) + paragraph('AnqiNote', '');
  return list(block) + paragraph('AnqiNote', '');
}

/** The DOCX of a definition; the same definition gives the same bytes. */
export function buildDocx(definition: Definition): Buffer {
  const parts = new Map([...FIXED_PARTS].map(([name, xml]) => [name, Buffer.from(xml)]));
  parts.set('word/document.xml', Buffer.from(documentXml(definition.map(blockXml).join(''))));
  return packDocx(parts);
}
