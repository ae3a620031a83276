import { redact } from '#libs/casework/desk/index.js';
import { BUREAU_FIELDS } from './fields/bureau-fields.js';
import type { AnyFacts, ListOf } from './fields/facts.js';
import { documentKind, type KindId } from './kinds.js';
import { portOf } from './ports.js';

/** The tags a template of this kind may use outside lists. */
export function tagsOf(kind: KindId): readonly string[] {
  return [...new Set([...Object.keys(portOf(kind).fields), ...documentKind(kind).asks])];
}

/** The lists a template of this kind may repeat. */
export function listsOf(kind: KindId): Readonly<Record<string, ListOf<AnyFacts>>> {
  return portOf(kind).lists;
}

export type Data = Readonly<Record<string, string | readonly Readonly<Record<string, string>>[] | null>>;

/** Text as XML can hold it: halves of characters are replaced, control characters dropped. */
function clean(value: string): string {
  // eslint-disable-next-line no-control-regex
  return value.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

/**
 * The data of one document. What the process knows comes from the process, and what the writer filled in only where it knows
 * nothing; a tag nobody can fill is null. Every `secret` is masked, wherever in the texts it stands, but for what names the
 * bureau and whom the letter goes to.
 */
export function mapFields(kind: KindId, f: AnyFacts, secrets: readonly string[] = []): Data {
  const { asks, goesTo } = documentKind(kind);
  const open = (tag: string) => tag === goesTo || Object.hasOwn(BUREAU_FIELDS, tag);
  const text = (tag: string, value: string | null | undefined) => (value ? clean(open(tag) ? value : redact(value, secrets)) : null);
  const data: Record<string, Data[string]> = {};
  for (const [tag, field] of Object.entries(portOf(kind).fields)) data[tag] = text(tag, field(f));
  for (const tag of asks) data[tag] ??= text(tag, f.given[tag]);
  for (const [name, list] of Object.entries(listsOf(kind))) {
    data[name] = list.rows(f).map((row) => Object.fromEntries(Object.entries(row).map(([tag, v]) => [tag, clean(redact(v, secrets))])));
  }
  return data;
}
