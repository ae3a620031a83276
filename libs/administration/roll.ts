import { locksOf } from '#libs/access/lockout.js';
import { readPeople } from '#libs/bureau/contexts.js';
import type { Instant } from '#libs/calendar/index.js';
import type { DataSource } from 'typeorm';
import { readContacts } from './contacts.js';
import { readIdentities } from './identities.js';
import { countOpenTasks } from './open-tasks.js';

/**
 * The people of a bureau as administrators see them: those who left too, with the ids that changes name, how much waits for
 * each, who they are at the identity provider, and until when (UTC) wrong passwords keep them from signing in somewhere.
 */
export async function readRoll(db: DataSource, bureauId: string, now: Instant) {
  const tasks = await countOpenTasks(db, bureauId);
  const contacts = await readContacts(db, bureauId);
  const identities = await readIdentities(db, bureauId);
  const people = await readPeople(db, bureauId);
  const locks = await locksOf(db, people.map(({ person }) => person.login), now);
  return people.map(({ person: p, certificates, absences }) => ({
    id: p.id, login: p.login, name: p.name, sectionId: p.sectionId, post: p.post, roles: p.roles.split(','), active: p.active === 1, email: contacts.get(p.id)?.email ?? null,
    identity: identities.get(p.id) ?? null, lockedUntil: locks.get(p.login) ?? null,
    certificates: certificates.map(({ id, number, validFrom, validTo, revokedOn }) => ({ id, number, validFrom, validTo, revokedOn })),
    absences: absences.map((a) => ({ id: a.id, from: a.fromDay, to: a.toDay, delegateId: a.delegateId })),
    open: tasks.get(p.id) ?? { work: 0, escalations: 0 },
  }));
}
