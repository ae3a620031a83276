import { readStaff } from '#libs/bureau/contexts.js';
import { type Refusal, type StaffMember } from '#libs/casework/index.js';
import { StaffRow } from '#libs/bureau/entities.js';
import type { DataSource, EntityManager } from 'typeorm';
import { refuse } from './refusals.js';

export interface Found {
  readonly person: StaffMember;
  readonly people: readonly StaffMember[];
}

/** Somebody who serves in the bureau, with all its people, as they are under the lock. */
export async function findPerson(tx: EntityManager, bureauId: string, id: string, field?: string): Promise<Found | Refusal> {
  const people = await readStaff(tx, bureauId);
  const person = people.find((p) => p.id === id && p.active);
  return person ? { person, people } : refuse('no-such-person', {}, field);
}

/** Whether the bureau has or had somebody of this id. */
export function servesOrServed(db: DataSource, bureauId: string, id: string): Promise<boolean> {
  return db.getRepository(StaffRow).existsBy({ id, bureauId });
}
