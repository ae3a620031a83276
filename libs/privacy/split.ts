import { CONTACTS, DOCUMENT, IDENTIFYING, NARRATIVE, PARTY, PLAIN } from './fields.js';

type Path = readonly (string | number)[];
/** A text taken out of a document, and where it stood. */
export type Taken = readonly [path: Path, text: string];

/** Days, moments, ids, hashes, codes: words of a program. */
const TOKEN = /^[\w:.#+/-]*$/;

type Within = 'contact' | 'organisation' | 'document' | null;

function isPersonal(key: string, value: string, within: Within, secrets: readonly string[]): boolean {
  if (value === '') return false;
  if (within === 'contact') return key !== 'kind';
  if (within === 'organisation' && key !== 'phone') return false;
  if (within === 'document') return secrets.some((s) => value.includes(s));
  if (IDENTIFYING.has(key) || NARRATIVE.has(key)) return true;
  return secrets.some((s) => value.includes(s)) || (!TOKEN.test(value) && !PLAIN.has(key));
}

function withinOf(key: string, value: object, outer: Within): Within {
  if (CONTACTS.has(key)) return 'contact';
  if (key === PARTY) return (value as { kind?: string }).kind === 'organisation' ? 'organisation' : 'contact';
  return key === DOCUMENT ? 'document' : outer;
}

/**
 * The document without its personal texts, each left empty, and the texts with their places. What no list of fields knows is
 * taken for personal unless it is a word of a program. `secrets` are taken out wherever they show.
 */
export function takeOut<T>(document: T, secrets: readonly string[]): { readonly rest: T; readonly taken: readonly Taken[] } {
  const taken: Taken[] = [];
  const walk = (value: unknown, key: string, path: Path, within: Within): unknown => {
    if (typeof value === 'string') {
      if (!isPersonal(key, value, within, secrets)) return value;
      taken.push([path, value]);
      return '';
    }
    if (typeof value !== 'object' || value === null) return value;
    const inside = withinOf(key, value, within);
    if (Array.isArray(value)) return value.map((item, i) => walk(item, key, [...path, i], inside));
    return Object.fromEntries(Object.entries(value).map(([k, inner]) => [k, walk(inner, k, [...path, k], inside)]));
  };
  return { rest: walk(document, '', [], null) as T, taken };
}

/** Puts the texts back where they stood; changes the document it is given. */
export function putBack<T>(document: T, taken: readonly Taken[]): T {
  for (const [path, text] of taken) {
    const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], document);
    (holder as Record<string | number, unknown>)[path.at(-1) ?? ''] = text;
  }
  return document;
}
