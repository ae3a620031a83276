import { paragraphsOf } from './docx/text.js';
import { unpackDocx } from './docx/unpack.js';
import type { KindId } from './kinds.js';
import { listsOf, tagsOf, type Data } from './map-fields.js';
import { renderDocx } from './render.js';

/** Every tag filled with its own name, every list with two rows: what a template looks like without a case. */
function sampleData(kind: KindId): Data {
  const named = (tag: string) => `［${tag}］`;
  const rows = ({ tags }: { tags: readonly string[] }) => [1, 2].map((n) => Object.fromEntries(tags.map((tag) => [tag, `${named(tag)}${n}`])));
  return {
    ...Object.fromEntries(tagsOf(kind).map((tag) => [tag, named(tag)])),
    ...Object.fromEntries(Object.entries(listsOf(kind)).map(([name, list]) => [name, rows(list)])),
  };
}

/** A template as it will look. It must have been checked. */
export function previewTemplate(kind: KindId, template: Buffer): Buffer {
  return renderDocx(template, sampleData(kind)).content;
}

/** How it will read, paragraph by paragraph; without header, footer and look. It must have been checked. */
export function previewText(kind: KindId, template: Buffer): string[] {
  return paragraphsOf(unpackDocx(previewTemplate(kind, template)).get('word/document.xml')?.toString('utf8') ?? '');
}
