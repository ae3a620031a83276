import { gap } from './blank.js';
import { buildDocx } from './docx/build.js';
import type { Definition } from './docx/definition.js';
import { estimatePages, paragraphsOf } from './docx/text.js';
import { unpackDocx } from './docx/unpack.js';
import { renderDocx } from './render.js';

const textOf = (content: Buffer) => paragraphsOf(unpackDocx(content).get('word/document.xml')?.toString('utf8') ?? '');
const TEMPLATE: Definition = [{ title: '标题' }, { text: '{甲}与{乙}。' }, { list: '证据', columns: [{ head: '号', tag: '序号', width: 1 }, { head: '名', tag: '证据名', width: 1 }] }];

describe('filling a template', () => {
  it('prints values, repeats the rows of a list, and leaves blanks where a value is missing', () => {
    const { content, missing } = renderDocx(buildDocx(TEMPLATE), { 甲: '某厂', 乙: null, 证据: [{ 序号: '1', 证据名: '照片' }, { 序号: '2', 证据名: '笔录' }] });
    expect(textOf(content)).toEqual(['标题', '某厂与＿＿＿。', '号', '名', '1', '照片', '2', '笔录', '']);
    expect(missing).toEqual(['乙']);
  });

  it('counts a gap inside a value as missing under its own tag', () => {
    const { content, missing } = renderDocx(buildDocx(TEMPLATE), { 甲: `向${gap('诉讼法院')}起诉`, 乙: '丙', 证据: [] });
    expect(textOf(content)[1]).toBe('向＿＿＿起诉与丙。');
    expect(missing).toEqual(['诉讼法院']);
  });

  it('takes text for text: markup, braces and names of the language do nothing', () => {
    const { content, missing } = renderDocx(buildDocx([{ text: '{甲}{constructor}{__proto__}' }]), { 甲: '<w:p>&{乙}"', 证据: [] });
    expect(textOf(content)).toEqual(['<w:p>&{乙}"＿＿＿＿＿＿']);
    expect(missing).toEqual(['constructor', '__proto__']);
  });

  it('keeps the lines of a value', () => {
    expect(textOf(renderDocx(buildDocx([{ text: '{甲}' }]), { 甲: '一\n二' }).content)).toEqual(['一\n二']);
  });

  it('gives the same bytes for the same template and data', async () => {
    const once = renderDocx(buildDocx(TEMPLATE), { 甲: '某厂', 乙: '乙', 证据: [] }).content;
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(renderDocx(buildDocx(TEMPLATE), { 甲: '某厂', 乙: '乙', 证据: [] }).content.equals(once)).toBe(true);
  });
});

describe('the sheets of a document', () => {
  it('are estimated by 28 characters a line and 22 lines a page', () => {
    expect(estimatePages([])).toBe(1);
    expect(estimatePages(Array.from({ length: 22 }, () => '字'))).toBe(1);
    expect(estimatePages(Array.from({ length: 23 }, () => '字'))).toBe(2);
    expect(estimatePages(['字'.repeat(28 * 22 + 1)])).toBe(2);
  });
});
