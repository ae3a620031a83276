import { BLANK, printGaps } from './blank.js';
import { openTemplate } from './docx/template.js';
import { packDocx } from './docx/pack.js';
import { estimatePages, paragraphsOf } from './docx/text.js';
import { unpackDocx } from './docx/unpack.js';
import type { Data } from './map-fields.js';

export interface Rendered {
  readonly content: Buffer;
  /** Tags without a value, in the order of the text. */
  readonly missing: readonly string[];
  /** Estimated sheets in print. */
  readonly pages: number;
}

/** Fills a template. The same template and data give the same bytes. */
export function renderDocx(template: Buffer, data: Data): Rendered {
  const missing = new Set<string>();
  const document = openTemplate(unpackDocx(template), {
    blank: (tag) => {
      missing.add(tag);
      return BLANK;
    },
    text: (value) => printGaps(value, (tag) => missing.add(tag)),
  });
  document.render(data);
  const zip = document.getZip();
  const parts = new Map(Object.values(zip.files).filter((f) => !f.dir).map((f) => [f.name, f.asNodeBuffer()]));
  const text = paragraphsOf(parts.get('word/document.xml')?.toString('utf8') ?? '');
  return { content: packDocx(parts), missing: [...missing], pages: estimatePages(text) };
}
