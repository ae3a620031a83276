import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Parts } from './pack.js';

/** Looks a tag up among the data's own names only: “constructor” is a missing tag, not a function. */
function ownValue(tag: string, text: (value: string) => string) {
  const lookUp = (scope: unknown): unknown =>
    tag === '.' ? scope : typeof scope === 'object' && scope !== null && Object.hasOwn(scope, tag) ? (scope as Record<string, unknown>)[tag] : null;
  return {
    get: (scope: unknown): unknown => {
      const value = lookUp(scope);
      return typeof value === 'string' ? text(value) : value;
    },
  };
}

/** A place in a template: a plain tag (no module), a list with what it repeats, or something else of docxtemplater's. */
export interface TemplateTag {
  readonly type: string;
  readonly value: string;
  readonly module?: string;
  readonly subparsed?: readonly TemplateTag[];
}

interface OpenOptions {
  /** Gives the text for a tag without a value. */
  readonly blank?: (tag: string) => string;
  /** Gives the text as it is to stand, for a value. */
  readonly text?: (value: string) => string;
  /** Told every tag of the template. */
  readonly onTags?: (tags: readonly TemplateTag[]) => void;
}

/** Opens parts as a template. Tags stand in {braces}, lists in {#list}…{/list}. Throws what docxtemplater finds broken. */
export function openTemplate(parts: Parts, { blank = () => '', text = (value) => value, onTags }: OpenOptions = {}): Docxtemplater<PizZip> {
  const zip = new PizZip();
  for (const [name, content] of parts) zip.file(name, content);
  const listen: Docxtemplater.DXT.Module = {
    name: 'Tags',
    set: ({ inspect }: { inspect?: { postparsed?: readonly TemplateTag[] } }) => { if (inspect?.postparsed) onTags?.(inspect.postparsed); },
  };
  return new Docxtemplater(zip, {
    paragraphLoop: true, linebreaks: true, errorLogging: false, delimiters: { start: '{', end: '}' }, parser: (tag) => ownValue(tag, text),
    nullGetter: (part) => (part.module ? '' : blank(part.value)), modules: [listen],
  });
}
