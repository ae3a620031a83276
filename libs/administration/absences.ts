import { AbsenceRow } from '#libs/bureau/entities.js';
import { addDays, legalDay } from '#libs/calendar/index.js';
import { authorityRank, isRefusal, ROLE_ZH, type Refusal, type StaffMember } from '#libs/casework/index.js';
import type { DataSource, EntityManager } from 'typeorm';
import { ulid } from 'ulid';
import type { NewAbsence } from './bodies.js';
import { findPerson, type Found } from './find-person.js';
import { ordinaryRolesOf } from './powers.js';
import { administer, type Administrator } from './record.js';
import { refuse } from './refusals.js';

const meets = (a: { from: string; to: string }, b: { from: string; to: string }) => a.from <= b.to && b.from <= a.to;

/**
 * Whether somebody can stand in: of equal or higher post, with the same ordinary roles, present throughout. Powers do not pass by
 * absence. As a delegate is never away meanwhile, delegation forms no chain and no circle.
 */
function checkDelegate({ person, people }: Found, absence: NewAbsence & { delegateId: string }): Refusal | null {
  const delegate: StaffMember | undefined = people.find((p) => p.id === absence.delegateId && p.active);
  if (!delegate) return refuse('no-such-person', {}, 'delegateId');
  if (delegate.id === person.id) return refuse('delegate-self', {}, 'delegateId');
  if (authorityRank(delegate.post) < authorityRank(person.post)) return refuse('delegate-post', {}, 'delegateId');
  const lacking = ordinaryRolesOf(person).filter((r) => !delegate.roles.includes(r));
  if (lacking.length > 0) return refuse('delegate-roles', { roles: lacking.map((r) => ROLE_ZH[r]).join('、'), rolesEn: lacking.join(', ') }, 'delegateId');
  const away = delegate.absences.find((a) => meets(a, absence));
  return away ? refuse('delegate-away', { from: away.from, to: away.to }, 'delegateId') : null;
}

function check(found: Found, absence: NewAbsence, today: string): Refusal | null {
  const { person, people } = found;
  if (absence.to < absence.from || absence.to < today) return refuse('absence-order', {}, 'to');
  if (absence.to > addDays(absence.from, 366)) return refuse('absence-too-long', {}, 'to');
  const own = person.absences.find((a) => meets(a, absence));
  if (own) return refuse('absence-overlaps', { from: own.from, to: own.to }, 'from');
  for (const other of people.filter((p) => p.active)) {
    const task = other.absences.find((a) => a.delegateId === person.id && meets(a, absence));
    if (task) return refuse('stands-in-elsewhere', { name: other.name, from: task.from, to: task.to }, 'from');
  }
  const { delegateId } = absence;
  return delegateId === null ? null : checkDelegate(found, { ...absence, delegateId });
}

/** Enters an absence; its days are inclusive. Without a delegate what comes in climbs the ladder. */
export function addAbsence(db: DataSource, me: Administrator, staffId: string, absence: NewAbsence): Promise<{ id: string } | Refusal> {
  return administer(db, me, async (tx) => {
    const found = await findPerson(tx, me.bureauId, staffId);
    if (isRefusal(found)) return found;
    const refused = check(found, absence, legalDay(me.now));
    if (refused) return refused;
    const id = ulid(Date.parse(me.now));
    await tx.insert(AbsenceRow, { id, staffId, fromDay: absence.from, toDay: absence.to, delegateId: absence.delegateId });
    return { deed: { act: 'add-absence', subject: staffId, after: { id, ...absence } }, value: { id } };
  });
}

/** Takes an absence back: one that has begun ended yesterday, one to come is gone. Null: the bureau has no such absence still to run. */
export async function cancelAbsence(db: DataSource, me: Administrator, id: string): Promise<{ id: string } | Refusal | null> {
  const today = legalDay(me.now);
  const known = async (over: DataSource | EntityManager) => over.getRepository(AbsenceRow).createQueryBuilder('a')
    .innerJoin('staff', 's', 's.id = a.staff_id').where('a.id = :id AND s.bureau_id = :bureau AND a.to_day >= :today', { id, bureau: me.bureauId, today }).getOne();
  if (!(await known(db))) return null;
  return administer(db, me, async (tx) => {
    const held = await known(tx);
    if (!held) return refuse('absence-order');
    const before = { id, from: held.fromDay, to: held.toDay, delegateId: held.delegateId };
    const begun = held.fromDay < today;
    if (begun) await tx.update(AbsenceRow, { id }, { toDay: addDays(today, -1) });
    else await tx.delete(AbsenceRow, { id });
    return { deed: { act: 'cancel-absence', subject: held.staffId, before, after: begun ? { ...before, to: addDays(today, -1) } : null }, value: { id } };
  });
}
