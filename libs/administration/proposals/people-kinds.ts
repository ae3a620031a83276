import { StaffRow } from '#libs/bureau/entities.js';
import { isRefusal } from '#libs/casework/index.js';
import type { EntityManager } from 'typeorm';
import type { Authorisation, Change } from '../bodies.js';
import { readContacts } from '../contacts.js';
import { findPerson } from '../find-person.js';
import { identityOf } from '../identities.js';
import { passwordHalf, setPassword } from '../passwords.js';
import { applyChange, lookAtChange } from '../people.js';
import { cannotLose, ordinaryRolesOf, powersOf, type Power } from '../powers.js';
import { refuse } from '../refusals.js';
import type { Kind } from './kind.js';

/** The role of command that a post brings, and what is given beside it. */
function powersIn({ post, powers }: Authorisation): Power[] {
  return [...(post === 'officer' ? [] : [post]), ...new Set(powers)];
}

/** How somebody comes in and where their messages go: their own password, who they are at the provider, the address of mail. */
async function waysIn(tx: EntityManager, bureauId: string, staffId: string) {
  const [row] = (await tx.query('SELECT password_hash FROM staff WHERE id = ?', [staffId])) as { password_hash: string }[];
  return { password: row?.password_hash, identity: (await identityOf(tx, staffId))?.subject ?? null, email: (await readContacts(tx, bureauId)).get(staffId)?.email ?? null };
}

/** 授权: post, and the powers that go with it or beside it. What an administrator gives alone stays as it is. */
export const authoriseKind: Kind<Authorisation & { readonly staffId: string }> = {
  person: ({ staffId }) => staffId,
  reason: ({ reason }) => reason,
  async look({ tx, me }, payload) {
    const found = await findPerson(tx, me.bureauId, payload.staffId);
    if (isRefusal(found)) return found;
    const { person, people } = found;
    const powers = powersIn(payload);
    if (powers.includes('administrator') && powers.includes('auditor')) return refuse('auditor-apart', {}, 'powers');
    const indispensable = cannotLose(people, person, powers, false);
    if (indispensable) return indispensable;
    const roles = [...ordinaryRolesOf(person), ...powers];
    if (roles.length === 0) return refuse('no-roles-left', {}, 'powers');
    const held = { post: person.post, roles: person.roles };
    const ways = await waysIn(tx, me.bureauId, person.id);
    // What one person could arrange beforehand is shown to whoever gives the first power, and must not change while it waits.
    const arranged = powersOf(person).length === 0 && powers.length > 0 ? { identity: ways.identity, email: ways.email } : {};
    return { subject: person.id, before: held, after: { post: payload.post, roles, ...arranged }, basis: [held, ways] };
  },
  async apply({ tx, me }, payload) {
    const found = await findPerson(tx, me.bureauId, payload.staffId);
    if (isRefusal(found)) throw new Error(`${payload.staffId} has left under the lock`);
    await tx.update(StaffRow, { id: payload.staffId }, { post: payload.post, roles: [...ordinaryRolesOf(found.person), ...powersIn(payload)].join(',') });
    return {};
  },
};

/** 变更人员 where it moves the address that the escalations of somebody with powers go to. */
export const changePersonKind: Kind<Change & { readonly staffId: string }> = {
  person: ({ staffId }) => staffId,
  reason: () => undefined,
  async look({ tx, me }, { staffId, ...change }) {
    const changed = await lookAtChange(tx, me, staffId, change);
    if (isRefusal(changed)) return changed;
    const { person, before, after } = changed;
    return { subject: staffId, before, after, basis: [before, person.roles] };
  },
  async apply({ tx, me }, { staffId, ...change }) {
    const changed = await lookAtChange(tx, me, staffId, change);
    if (isRefusal(changed)) throw new Error(`${staffId} has changed under the lock`);
    await applyChange(tx, changed);
    return {};
  },
};

/** One half is shown to whoever proposes, the other to whoever approves: neither can sign in as the person. */
export const resetPasswordKind: Kind<{ readonly staffId: string; readonly reason: string; readonly half: string }> = {
  person: ({ staffId }) => staffId,
  reason: ({ reason }) => reason,
  async look({ tx, me }, { staffId }) {
    const found = await findPerson(tx, me.bureauId, staffId);
    if (isRefusal(found)) return found;
    const [row] = (await tx.query('SELECT password_hash FROM staff WHERE id = ?', [staffId])) as { password_hash: string }[];
    return { subject: staffId, before: null, after: null, basis: [found.person.roles, row?.password_hash] };
  },
  async apply({ tx }, { staffId, half }) {
    const other = passwordHalf();
    await setPassword(tx, staffId, `${half}-${other}`);
    return { passwordHalf: other };
  },
};
