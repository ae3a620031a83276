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

function letters(count: number): string {
  return Array.from({ length: count }, () => LETTERS[randomInt(LETTERS.length)]).join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** A password to hand over once. */
export function newPassword(): string {
  return letters(16);
}

/** Half a password, for one of two people: 59 bits, which nobody guesses through a sign-in that counts. */
export function passwordHalf(): string {
  return letters(12);
}

/** Ends every session of a person, cookies and tokens alike. */
export async function endSessions(tx: EntityManager, staffId: string): Promise<void> {
  await tx.query('DELETE FROM session WHERE staff_id = ?', [staffId]);
}

/** Sets a password and ends the sessions opened with the old one. */
export async function setPassword(tx: EntityManager, staffId: string, password: string): Promise<void> {
  await tx.query('UPDATE staff SET password_hash = ? WHERE id = ?', [await hashPassword(password), staffId]);
  await endSessions(tx, staffId);
}

/** A new password for somebody without powers, shown once and kept nowhere; a single administrator who could reset a director's could act as him. */
export function issuePassword(db: DataSource, me: Administrator, staffId: string, reason: string): Promise<{ password: string } | Refusal> {
  return administer(db, me, async (tx) => {
    const found = await findPerson(tx, me.bureauId, staffId);
    if (isRefusal(found)) return found;
    if (staffId === me.id) return refuse('own-powers');
    if (powersOf(found.person).length > 0) return refuse('second-person-needed');
    const password = newPassword();
    await setPassword(tx, staffId, password);
    return { deed: { act: 'issue-password', subject: staffId, reason }, value: { password } };
  });
}
