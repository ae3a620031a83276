import { basisOf } from './basis.js';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unpackDocx } from './docx/unpack.js';
import { paragraphsOf } from './docx/text.js';
import { FIELDS, LISTS } from './fields/index.js';
import { DOCUMENT_KINDS, KIND_IDS, kindsOf } from './kinds.js';
import { checkTemplate } from './template-check.js';
import { defaultTemplate } from './templates/index.js';

/** Courts and organs above stand within what a party is told of its remedies. */
const TOLD_IN: Readonly<Record<string, string>> = { 诉讼法院: '救济告知', 复查机关: '复查告知', 复核机关: '复核告知' };

describe('the default templates', () => {
  it('are nineteen of a case, twelve of a petition and six of a 12350 report, one a form', () => {
    expect((['enforcement-case', 'petition', 'hazard-report'] as const).map((process) => kindsOf(process).length)).toEqual([19, 12, 6]);
  });

  it.each(KIND_IDS)('%s would be accepted as an upload: every tag is known', (kind) => {
    expect(checkTemplate(kind, defaultTemplate(kind))).toBeNull();
  });

  it.each(KIND_IDS)('%s is committed as its definition builds it', (kind) => {
    const file = readFileSync(fileURLToPath(new URL(`templates/${kind}.docx`, import.meta.url)));
    expect(file.equals(defaultTemplate(kind))).toBe(true);
  });

  it.each(KIND_IDS)('%s bears its name as the title, and its 文号 where it has one', (kind) => {
    const paragraphs = paragraphsOf(unpackDocx(defaultTemplate(kind)).get('word/document.xml')?.toString('utf8') ?? '');
    expect(paragraphs[0]).toBe(DOCUMENT_KINDS[kind].nameZh.replace('(', '（').replace(')', '）'));
    expect(paragraphs.includes('{文号}')).toBe(DOCUMENT_KINDS[kind].number !== null);
  });

  it.each(KIND_IDS)('%s uses every field it asks its writer for', (kind) => {
    const text = paragraphsOf(unpackDocx(defaultTemplate(kind)).get('word/document.xml')?.toString('utf8') ?? '').join('\n');
    const used = (tag: string) => text.includes(`{${tag}}`) || text.includes(`{${TOLD_IN[tag] ?? ''}}`);
    expect(DOCUMENT_KINDS[kind].asks.filter((tag) => !used(tag))).toEqual([]);
  });

  it.each(KIND_IDS)('%s rests on an article; one the pack holds no rule of is not passed off as verified', (kind) => {
    const basis = basisOf(kind);
    expect(basis.length).toBeGreaterThan(0);
    for (const { citation } of basis) expect(citation).toMatch(/^《.+》.*第\d+条/);
    if (kind === 'penalty-decision') expect(basis.map((b) => b.verification)).toEqual(['unverified', 'unverified']);
  });

  it('name the faces of official documents, with others to fall back on', () => {
    const parts = unpackDocx(defaultTemplate('penalty-decision'));
    const fonts = parts.get('word/fontTable.xml')?.toString('utf8') ?? '';
    expect(fonts).toContain('<w:font w:name="方正小标宋简体"><w:altName w:val="小标宋');
    expect(fonts).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋');
    expect(parts.get('word/styles.xml')?.toString('utf8')).toMatch(/AnqiTitle.*?<w:jc w:val="center"\/>.*?方正小标宋简体/);
  });

  it('give no tag two meanings: a list and its columns share no name with a field', () => {
    const names = Object.entries(LISTS).flatMap(([name, list]) => [name, ...list.tags]);
    expect(names.filter((name) => Object.hasOwn(FIELDS, name))).toEqual([]);
  });
});
