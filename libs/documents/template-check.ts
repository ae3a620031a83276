import type { Refusal } from '#libs/casework/index.js';
import { openTemplate, type TemplateTag } from './docx/template.js';
import { paragraphsOf } from './docx/text.js';
import { NotADocx, unpackDocx } from './docx/unpack.js';
import type { KindId } from './kinds.js';
import { listsOf, tagsOf } from './map-fields.js';
import { refuse } from './refusals.js';

/** As uploaded. A form without pictures takes some 10 KiB. */
export const MAX_TEMPLATE = 512 * 1024;

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const ACTIVE = /vba(project|data)|activex|embeddings\/|oleobject|\.(bin|exe|dll|js|vbs)$/i;
const PART_NAMES: readonly (readonly [RegExp, string])[] = [[/^word\/document\.xml$/, '正文'], [/^word\/header/, '页眉'], [/^word\/footer/, '页脚'], [/^word\/footnotes/, '脚注'], [/^word\/endnotes/, '尾注']];

type PartTexts = readonly (readonly [part: string, paragraphs: readonly string[]])[];

function textsOf(parts: ReadonlyMap<string, Buffer>): PartTexts {
  return [...parts].filter(([name]) => PART_NAMES.some(([p]) => p.test(name))).map(([name, content]) => [name, paragraphsOf(content.toString('utf8'))]);
}

/** 正文第3段（“…”）: the first paragraph that fits; none when the tag is torn over several. */
function place(texts: PartTexts, fits: (paragraph: string) => boolean): string | null {
  for (const [part, paragraphs] of texts) {
    const at = paragraphs.findIndex(fits);
    if (at >= 0) return `${PART_NAMES.find(([p]) => p.test(part))?.[1] ?? part}第${at + 1}段（“${[...(paragraphs[at] ?? '')].slice(0, 30).join('')}”）`;
  }
  return null;
}

/** Where a person finds a tag. */
function placeOf(tag: string, texts: PartTexts): string {
  const exact = new RegExp(`\\{[#/^@]?\\s*${escapeRegExp(tag)}\\s*\\}`);
  return place(texts, (p) => exact.test(p)) ?? place(texts, (p) => p.includes(tag)) ?? '模板中';
}

/** Where a brace stands alone. What is before a lone closing one is all taken for its tag, so the paragraph may be shorter than that. */
function placeOfBrace(tag: string, texts: PartTexts): string {
  const alone = (p: string) => (p.match(/\{/g) ?? []).length !== (p.match(/\}/g) ?? []).length;
  return place(texts, (p) => alone(p) && (p.includes(tag) || tag.endsWith(p.slice(0, p.indexOf('}'))))) ?? place(texts, alone) ?? '模板中';
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const FAULTS: Readonly<Record<string, string>> = {
  unclosed_tag: '没有右括号', unopened_tag: '没有左括号', duplicate_open_tag: '左括号重复', duplicate_close_tag: '右括号重复', unclosed_loop: '没有结束标记', unopened_loop: '没有开始标记',
  closing_tag_does_not_match_opening_tag: '首尾不一致',
};

const BRACES: ReadonlySet<string> = new Set(['unclosed_tag', 'unopened_tag', 'duplicate_open_tag', 'duplicate_close_tag']);

interface TemplateFault { readonly properties?: { readonly id?: string; readonly xtag?: string; readonly errors?: readonly TemplateFault[] } }

function brokenTags(error: TemplateFault, texts: PartTexts): Refusal[] {
  return (error.properties?.errors ?? [error]).map(({ properties }) => {
    const tag = String(properties?.xtag ?? '');
    const at = (BRACES.has(properties?.id ?? '') ? placeOfBrace : placeOf)(tag, texts);
    return refuse('template-broken-tag', { place: at, tag, fault: FAULTS[properties?.id ?? ''] ?? '格式不正确' }, 'content');
  });
}

type Lists = ReturnType<typeof listsOf>;

function unknownTags(tags: readonly TemplateTag[], known: ReadonlySet<string>, lists: Lists, texts: PartTexts): Refusal[] {
  const refused = (tag: string) => refuse('template-unknown-tag', { place: placeOf(tag, texts), tag }, 'content');
  return tags.flatMap((t) => {
    if (t.type !== 'placeholder') return unknownTags(t.subparsed ?? [], known, lists, texts);
    if (t.module === undefined) return known.has(t.value) ? [] : [refused(t.value)];
    const list = t.module === 'loop' && Object.hasOwn(lists, t.value) ? lists[t.value] : undefined;
    // Raw XML could bring in anything.
    return list ? unknownTags(t.subparsed ?? [], new Set([...known, ...list.tags]), lists, texts) : [refused(t.value)];
  });
}

function activeContent(parts: ReadonlyMap<string, Buffer>): Refusal | null {
  const active = [...parts.keys()].find((name) => ACTIVE.test(name));
  if (active) return refuse('template-macro', { part: active }, 'content');
  if (!parts.get('[Content_Types].xml')?.toString('utf8').includes(MAIN)) return refuse('template-macro', { part: '[Content_Types].xml' }, 'content');
  const dde = [...parts].find(([name, content]) => name.endsWith('.xml') && /\bDDE(AUTO)?\b|\bINCLUDE(TEXT|PICTURE)\b/.test(content.toString('utf8')));
  if (dde) return refuse('template-external', { part: dde[0] }, 'content');
  const outside = [...parts].find(([name, content]) => name.endsWith('.rels') && (content.toString('utf8').match(/<Relationship\b[^>]*>/g) ?? [])
    .some((r) => /TargetMode\s*=\s*["']External["']/i.test(r) && !/\/relationships\/hyperlink["']/.test(r)));
  return outside ? refuse('template-external', { part: outside[0] }, 'content') : null;
}

/** Null when the file can serve as the template of this kind, else what is wrong, each fault with its tag and place. */
export function checkTemplate(kind: KindId, bytes: Buffer): Refusal | null {
  if (bytes.length > MAX_TEMPLATE) return refuse('template-too-large', { limit: `${MAX_TEMPLATE / 1024} KiB` }, 'content');
  let parts: Map<string, Buffer>;
  try {
    parts = unpackDocx(bytes);
  } catch (error) {
    if (error instanceof NotADocx) return refuse('template-unreadable', {}, 'content');
    throw error;
  }
  const unsafe = activeContent(parts);
  if (unsafe) return unsafe;
  const texts = textsOf(parts);
  const known = new Set(tagsOf(kind));
  let faults: Refusal[] = [];
  try {
    openTemplate(parts, { onTags: (tags) => faults.push(...unknownTags(tags, known, listsOf(kind), texts)) });
  } catch (error) {
    faults = (error as TemplateFault).properties ? brokenTags(error as TemplateFault, texts) : [refuse('template-unreadable', {}, 'content')];
  }
  const [first, ...also] = faults;
  return first ? (also.length > 0 ? { ...first, also } : first) : null;
}
