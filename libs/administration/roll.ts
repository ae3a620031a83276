import { readPeople } from '#libs/bureau/contexts.js';
import type { DataSource } from 'typeorm';
import { readContacts } from './contacts.js';
import { countOpenTasks } from './open-tasks.js';

/** The people of a bureau as administrators see them: those who left too, with the ids that changes name, and how much waits for each. */
export async function readRoll(db: DataSource, bureauId: string) {
  const tasks = await countOpenTasks(db, bureauId);
  const contacts = await readContacts(db, bureauId);
  return (await readPeople(db, bureauId)).map(({ person: p, certificates, absences }) => ({
    id: p.id, login: p.login, name: p.name, sectionId: p.sectionId, post: p.post, roles: p.roles.split(','), active: p.active === 1, email: contacts.get(p.id)?.email ?? null,
    certificates: certificates.map(({ id, number, validFrom, validTo, revokedOn }) => ({ id, number, validFrom, validTo, revokedOn })),
    absences: absences.map((a) => ({ id: a.id, from: a.fromDay, to: a.toDay, delegateId: a.delegateId })),
    open: tasks.get(p.id) ?? { work: 0, escalations: 0 },
  }));
}
