import PizZip from 'pizzip';
import { buildDocx } from './docx/build.js';
import type { Definition } from './docx/definition.js';
import { packDocx } from './docx/pack.js';
import { unpackDocx } from './docx/unpack.js';
import { checkTemplate, MAX_TEMPLATE } from './template-check.js';

const GOOD: Definition = [{ title: '催告书' }, { number: '{文号}' }, { text: '{当事人名称}：请缴至{收款银行}。' }];

function changed(change: (parts: Map<string, Buffer>) => void): Buffer {
  const parts = unpackDocx(buildDocx(GOOD));
  change(parts);
  return packDocx(parts);
}

const inDocument = (from: string, to: string) => changed((parts) => parts.set('word/document.xml', Buffer.from((parts.get('word/document.xml')?.toString('utf8') ?? '').replace(from, to))));
const code = (bytes: Buffer) => checkTemplate('payment-demand', bytes)?.code;

describe('a template that is uploaded', () => {
  it('is accepted when its tags are those of its kind', () => {
    expect(checkTemplate('payment-demand', buildDocx(GOOD))).toBeNull();
  });

  it('is refused for a tag its kind does not know, with the tag and its place', () => {
    const refusal = checkTemplate('payment-demand', buildDocx([...GOOD, { text: '被处罚人{当事人姓名}应于限期内履行' }]));
    expect(refusal).toMatchObject({ code: 'template-unknown-tag', kind: 'content', field: 'content' });
    expect(refusal?.zh).toBe('正文第4段（“被处罚人{当事人姓名}应于限期内履行”）：不认识的标签“当事人姓名”');
  });

  it('names every bad tag at once', () => {
    const refusal = checkTemplate('payment-demand', buildDocx([{ text: '{甲}' }, { text: '{乙}' }]));
    expect([refusal?.zh, ...(refusal?.also ?? []).map((r) => r.zh)].join()).toMatch(/第1段.*“甲”.*第2段.*“乙”/);
  });

  it('knows what a kind asks for, and no other kind', () => {
    expect(checkTemplate('penalty-notice', buildDocx(GOOD))?.zh).toContain('“收款银行”');
  });

  it.each([['没有右括号', '{当事人名称'], ['没有左括号', '当事人名称}']])('is refused for a tag that has %s', (fault, text) => {
    const refusal = checkTemplate('payment-demand', buildDocx([{ line: '抬头' }, { text }]));
    expect(refusal?.code).toBe('template-broken-tag');
    expect(refusal?.zh).toContain('正文第2段');
    expect(refusal?.zh).toContain(fault);
  });

  it('is refused for a list that does not end, and for one that nobody knows', () => {
    expect(checkTemplate('payment-demand', buildDocx([{ text: '{#证据}{证据名}' }]))).toMatchObject({ code: 'template-broken-tag', zh: expect.stringContaining('没有结束标记') });
    expect(checkTemplate('payment-demand', buildDocx([{ text: '{#物品}{序号}{/物品}' }]))?.zh).toContain('“物品”');
    expect(checkTemplate('payment-demand', buildDocx([{ text: '{#证据}{证据名}{/证据}' }]))).toBeNull();
    expect(checkTemplate('payment-demand', buildDocx([{ text: '{证据名}' }]))?.zh).toContain('“证据名”');
  });

  it('finds a tag that Word has torn into pieces', () => {
    const torn = inDocument('{收款银行}', '{收款</w:t></w:r><w:r><w:t>银行行}');
    expect(checkTemplate('payment-demand', torn)).toMatchObject({ code: 'template-unknown-tag', zh: expect.stringMatching(/正文第3段.*“收款银行行”/) });
  });

  it('is refused for raw XML', () => {
    expect(code(buildDocx([{ text: '{@处罚内容}' }]))).toMatch(/^template-(unknown|broken)-tag$/);
  });

  it.each([
    ['a macro', 'word/vbaProject.bin'], ['a control', 'word/activeX/activeX1.xml'], ['an embedded object', 'word/embeddings/oleObject1.bin'],
  ])('is refused for %s', (_, part) => {
    expect(code(changed((parts) => parts.set(part, Buffer.from('x'))))).toBe('template-macro');
  });

  it('is refused as a .docm or a .dotm that was renamed', () => {
    expect(code(changed((parts) => parts.set('[Content_Types].xml', Buffer.from((parts.get('[Content_Types].xml')?.toString('utf8') ?? '')
      .replace('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'application/vnd.ms-word.document.macroEnabled.main+xml')))))).toBe('template-macro');
  });

  it.each([
    ['a template elsewhere', '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://example.com/x.dotm" TargetMode="External"/>'],
    ['a picture elsewhere', '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://example.com/x.png" TargetMode="External"/>'],
  ])('is refused for %s', (_, relationship) => {
    const rels = 'word/_rels/document.xml.rels';
    expect(code(changed((parts) => parts.set(rels, Buffer.from((parts.get(rels)?.toString('utf8') ?? '').replace('</Relationships>', `${relationship}</Relationships>`)))))).toBe('template-external');
  });

  it('is refused for a field that fetches from elsewhere', () => {
    expect(code(inDocument('<w:body>', '<w:body><w:p><w:r><w:instrText>DDEAUTO c:\\\\cmd.exe "/k calc"</w:instrText></w:r></w:p>'))).toBe('template-external');
  });

  it('is refused above the limit of size', () => {
    expect(code(Buffer.alloc(MAX_TEMPLATE + 1))).toBe('template-too-large');
  });

  it.each([['text', Buffer.from('一份通知')], ['nothing', Buffer.alloc(0)], ['half a file', buildDocx(GOOD).subarray(0, 900)], ['an old .doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')]])('is refused as unreadable when it is %s', (_, bytes) => {
    expect(code(bytes)).toBe('template-unreadable');
  });

  it('is refused when a small file would unfold to a very large one', () => {
    const zip = new PizZip(buildDocx(GOOD));
    zip.file('word/media/a.xml', Buffer.alloc(40 * 1024 * 1024));
    const bomb = zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
    expect(bomb.length).toBeLessThan(MAX_TEMPLATE);
    expect(code(bomb)).toBe('template-unreadable');
  });

  it('is refused as a ZIP that holds no document', () => {
    const zip = new PizZip();
    zip.file('a.txt', 'x');
    expect(code(zip.generate({ type: 'nodebuffer' }))).toBe('template-unreadable');
  });
});
