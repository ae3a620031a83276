import { documentKind, type KindId } from '../kinds.js';
import { CASE_FIELDS } from './case-fields.js';
import { DECISION_FIELDS } from './decision-fields.js';
import { EXECUTION_FIELDS } from './execution-fields.js';
import type { Facts, Fields } from './facts.js';
import { LISTS } from './lists.js';
import { TERM_FIELDS } from './term-fields.js';

export type { Facts } from './facts.js';
export { LISTS } from './lists.js';

/** Every tag the case itself can fill, whatever the document. */
export const FIELDS: Fields = { ...CASE_FIELDS, ...DECISION_FIELDS, ...TERM_FIELDS, ...EXECUTION_FIELDS };

/** The tags a template of this kind may use outside lists. */
export function tagsOf(kind: KindId): readonly string[] {
  return [...new Set([...Object.keys(FIELDS), ...documentKind(kind).asks])];
}

export type Data = Readonly<Record<string, string | readonly Readonly<Record<string, string>>[] | null>>;

/** Text as XML can hold it: halves of characters are replaced, control characters dropped. */
function clean(value: string): string {
  // eslint-disable-next-line no-control-regex
  return value.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

/**
 * The data of one document. What the case knows comes from the case, and what the writer filled in only where it knows
 * nothing; a tag nobody can fill is null.
 */
export function mapFields(kind: KindId, f: Facts): Data {
  const text = (value: string | null | undefined) => (value ? clean(value) : null);
  const data: Record<string, Data[string]> = {};
  for (const [tag, field] of Object.entries(FIELDS)) data[tag] = text(field(f));
  for (const tag of documentKind(kind).asks) data[tag] ??= text(f.given[tag]);
  for (const [name, list] of Object.entries(LISTS)) data[name] = list.rows(f).map((row) => Object.fromEntries(Object.entries(row).map(([tag, v]) => [tag, clean(v)])));
  return data;
}
