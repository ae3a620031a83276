import { hashPassword } from '#libs/access/passwords.js';
import { isRefusal, type Refusal } from '#libs/casework/index.js';
import { randomInt } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { findPerson } from './find-person.js';
import { powersOf } from './powers.js';
import { administer, type Administrator } from './record.js';
import { refuse } from './refusals.js';

/** No letters or digits that look alike: it is read out or typed from paper. 16 of 31 are 79 bits. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to hand over once. */
export function newPassword(): string {
  const letters = Array.from({ length: 16 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** Ends every session of a person, cookies and tokens alike. */
export async function endSessions(tx: EntityManager, staffId: string): Promise<void> {
  await tx.query('DELETE FROM session WHERE staff_id = ?', [staffId]);
}

/** Sets a fresh password and ends the sessions opened with the old one. Returns the password: it is shown once and kept nowhere. */
export async function replacePassword(tx: EntityManager, staffId: string): Promise<string> {
  const password = newPassword();
  await tx.query('UPDATE staff SET password_hash = ? WHERE id = ?', [await hashPassword(password), staffId]);
  await endSessions(tx, staffId);
  return password;
}

/** A new password for somebody without powers; those with powers take two people (proposal `reset-password`). */
export function issuePassword(db: DataSource, me: Administrator, staffId: string, reason: string): Promise<{ password: string } | Refusal> {
  return administer(db, me, async (tx) => {
    const found = await findPerson(tx, me.bureauId, staffId);
    if (isRefusal(found)) return found;
    if (staffId === me.id) return refuse('own-powers');
    if (powersOf(found.person).length > 0) return refuse('second-person-needed');
    return { deed: { act: 'issue-password', subject: staffId, reason }, value: { password: await replacePassword(tx, staffId) } };
  });
}
