import type { Actor } from '#libs/casework/index.js';
import type { ListFilter } from '#libs/journal/list.js';
import { findByPerson, vaultOf } from '#libs/privacy/index.js';
import type { DataSource } from 'typeorm';

/** Who may learn that somebody has petitioned: the same who may see any petitioner. */
const MAY_KNOW = ['petition-desk', 'section-head', 'deputy-director', 'director'] as const;

/** Whether somebody may learn of petitions and reports by the name of a person in them. */
export const mayKnow = (me: Pick<Actor, 'roles'>) => MAY_KNOW.some((role) => me.roles.includes(role));

/** Processes of the bureau that know somebody by exactly this name, telephone or number. */
export async function processesOf(db: DataSource, bureauId: string, text: string): Promise<string[]> {
  return [...(await findByPerson(db, vaultOf(db), bureauId, { name: text, phone: text, id: text })).keys()];
}

/**
 * Adds the processes in which a person is called exactly what is looked for, or has that telephone or number: their names are
 * sealed and cannot be searched by part. Petitions and reports are found so by those who may see any of their people, and by
 * whoever handles one, who sees the people of it.
 */
export async function withPeople(db: DataSource, filter: ListFilter, me: Pick<Actor, 'id' | 'roles'>): Promise<ListFilter> {
  const { text } = filter;
  if (text === undefined) return filter;
  const all = filter.kind === 'enforcement-case' || mayKnow(me);
  return { ...filter, people: await processesOf(db, filter.bureauId, text), peopleOf: all ? undefined : me.id };
}
