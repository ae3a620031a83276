import { hashPassword } from '#libs/access/passwords.js';
import { SectionRow, StaffRow } from '#libs/bureau/entities.js';
import { isRefusal, type Refusal, type Role, type StaffMember } from '#libs/casework/index.js';
import type { DataSource, EntityManager } from 'typeorm';
import { ulid } from 'ulid';
import type { Change, Hire } from './bodies.js';
import { readContacts, saveEmail } from './contacts.js';
import { findPerson } from './find-person.js';
import { openTasksOf, type OpenTasks } from './open-tasks.js';
import { endSessions, newPassword } from './passwords.js';
import { cannotLose, ordinaryRolesOf, powersOf } from './powers.js';
import { administer, type Administrator } from './record.js';
import { refuse } from './refusals.js';

function hasSection(tx: EntityManager, bureauId: string, id: string): Promise<boolean> {
  return tx.getRepository(SectionRow).existsBy({ id, bureauId });
}

/** Takes somebody on, as an officer with ordinary roles. The password is in the answer and nowhere else. */
export function hire(db: DataSource, me: Administrator, { login, name, sectionId, roles }: Hire): Promise<{ id: string; password: string } | Refusal> {
  return administer(db, me, async (tx) => {
    if (!(await hasSection(tx, me.bureauId, sectionId))) return refuse('no-such-section', {}, 'sectionId');
    // Logins are unique over all bureaus; the lock is on one, so the index has the last word.
    const id = ulid(Date.parse(me.now));
    const password = newPassword();
    const given = [...new Set(roles)];
    const result = (await tx.query('INSERT IGNORE INTO staff (id, bureau_id, section_id, login, name, post, roles, active, password_hash) VALUES (?,?,?,?,?,?,?,1,?)',
      [id, me.bureauId, sectionId, login, name, 'officer', given.join(','), await hashPassword(password)])) as { affectedRows: number };
    if (result.affectedRows === 0) return refuse('login-taken', { login }, 'login');
    return { deed: { act: 'hire', subject: id, after: { login, name, sectionId, post: 'officer', roles: given } }, value: { id, password } };
  });
}

/** What a change would make of somebody. */
export interface Changed {
  readonly person: StaffMember;
  readonly before: PersonFacts;
  readonly after: PersonFacts;
}
interface PersonFacts { readonly name: string; readonly sectionId: string; readonly roles: readonly Role[]; readonly email: string | null }

/** What a change of name, section, ordinary roles or the address messages go to would make of somebody; what is not given stays. */
export async function lookAtChange(tx: EntityManager, me: Administrator, staffId: string, change: Change): Promise<Changed | Refusal> {
  const found = await findPerson(tx, me.bureauId, staffId);
  if (isRefusal(found)) return found;
  const { person } = found;
  if (change.sectionId !== undefined && !(await hasSection(tx, me.bureauId, change.sectionId))) return refuse('no-such-section', {}, 'sectionId');
  const email = (await readContacts(tx, me.bureauId)).get(staffId)?.email ?? null;
  const before = { name: person.name, sectionId: person.sectionId, roles: ordinaryRolesOf(person), email };
  const after = { name: change.name ?? before.name, sectionId: change.sectionId ?? before.sectionId, roles: [...new Set(change.roles ?? before.roles)], email: change.email === undefined ? email : change.email };
  return after.roles.length + powersOf(person).length === 0 ? refuse('no-roles-left', {}, 'roles') : { person, before, after };
}

export async function applyChange(tx: EntityManager, { person, before, after }: Changed): Promise<void> {
  await tx.update(StaffRow, { id: person.id }, { name: after.name, sectionId: after.sectionId, roles: [...after.roles, ...powersOf(person)].join(',') });
  if (after.email !== before.email) await saveEmail(tx, person.id, after.email);
}

/**
 * Changes somebody. Nobody changes his own roles; and nobody alone where another's escalations go to, who supervises or audits:
 * a change of that address takes two.
 */
export function changePerson(db: DataSource, me: Administrator, staffId: string, change: Change): Promise<{ id: string } | Refusal> {
  return administer(db, me, async (tx) => {
    const changed = await lookAtChange(tx, me, staffId, change);
    if (isRefusal(changed)) return changed;
    const { person, before, after } = changed;
    if (change.roles && staffId === me.id) return refuse('own-powers', {}, 'roles');
    if (after.email !== before.email && staffId !== me.id && powersOf(person).length > 0) return refuse('second-person-needed', {}, 'email');
    await applyChange(tx, changed);
    return { deed: { act: 'change-person', subject: staffId, before, after }, value: { id: staffId } };
  });
}

/** Somebody leaves: the account is shut and its sessions end at once, the person stays on record. Answers what others must now take over. */
export function leave(db: DataSource, me: Administrator, staffId: string, reason: string): Promise<OpenTasks | Refusal> {
  return administer(db, me, async (tx) => {
    const found = await findPerson(tx, me.bureauId, staffId);
    if (isRefusal(found)) return found;
    const { person, people } = found;
    if (staffId === me.id) return refuse('own-powers');
    const indispensable = cannotLose(people, person, [], true);
    if (indispensable) return indispensable;
    await tx.update(StaffRow, { id: staffId }, { active: 0 });
    await endSessions(tx, staffId);
    return { deed: { act: 'leave', subject: staffId, before: { active: true }, after: { active: false }, reason }, value: await openTasksOf(tx, me, staffId) };
  });
}
