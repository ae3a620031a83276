import { reachable, type Contact } from '#libs/casework/desk/index.js';
import type { AnyFacts, FieldOf, FieldsOf } from '../fields/facts.js';
import { nameOf } from '../fields/facts.js';

/** A field that is not printed where the person must stay unknown. */
export const unlessSecret = <F extends AnyFacts>(field: FieldOf<F>): FieldOf<F> => (f) => (f.anonymised ? '依法保密，不予透露' : field(f));

/** How a letter addresses somebody who may not have given a name. */
export function addressee(contact: Contact | null, people: number, otherwise: string): string {
  const name = contact?.name ?? otherwise;
  return people > 1 ? `${name}等${people}人` : name;
}

/** 你、你们、你单位. */
export function pronoun(contact: Contact | null, people = 1): string {
  if (contact?.kind === 'organisation') return '你单位';
  return people > 1 ? '你们' : '你';
}

/** How to reach them; a letter to somebody out of reach stays with the file. */
export function reachOf(contact: Contact | null): string | null {
  return reachable(contact) ? [contact?.address, contact?.phone].filter(Boolean).join('，') : null;
}

/** What both kinds of process of the desk have. */
export const DESK_FIELDS: FieldsOf<AnyFacts & { readonly c: { readonly number: string | null; readonly subject: string; readonly content: string } }> = {
  编号: (f) => f.c.number,
  标题: (f) => f.c.subject,
  内容: (f) => f.c.content,
  经办人: (f) => nameOf(f, f.recorded.by),
  承办人: (f) => nameOf(f, f.c.ownerId),
};
