import type { Identity } from '#libs/access/oidc.js';
import type { Instant } from '#libs/calendar/index.js';
import { isRefusal, type Refusal } from '#libs/casework/index.js';
import { toSql } from '#libs/journal/sql-time.js';
import type { DataSource, EntityManager } from 'typeorm';
import { endSessions } from './passwords.js';
import { findPerson } from './find-person.js';
import { administer, type Administrator } from './record.js';
import { powersOf } from './powers.js';
import { refuse } from './refusals.js';

/** Who a bureau's people are at the provider, by staff id: the subject it knows them by. */
export async function readIdentities(db: DataSource | EntityManager, bureauId: string): Promise<ReadonlyMap<string, string>> {
  const rows = (await db.query('SELECT i.staff_id AS id, i.subject FROM staff_identity i JOIN staff s ON s.id = i.staff_id WHERE s.bureau_id = ?', [bureauId])) as { id: string; subject: string }[];
  return new Map(rows.map(({ id, subject }) => [id, subject]));
}

/** Who somebody is at the provider; null where nothing is linked. */
export async function identityOf(tx: EntityManager, staffId: string): Promise<Identity | null> {
  const [row] = (await tx.query('SELECT issuer, subject FROM staff_identity WHERE staff_id = ?', [staffId])) as Identity[];
  return row ?? null;
}

/** Links in place of any link before; false where the identity is somebody else's, and then the transaction is to be given up. */
export async function saveIdentity(tx: EntityManager, staffId: string, { issuer, subject }: Identity, now: Instant): Promise<boolean> {
  await tx.query('DELETE FROM staff_identity WHERE staff_id = ?', [staffId]);
  const { affectedRows } = (await tx.query('INSERT IGNORE INTO staff_identity (staff_id, issuer, subject, linked_at) VALUES (?,?,?,?)', [staffId, issuer, subject, toSql(now)])) as { affectedRows: number };
  return affectedRows > 0;
}

/** Takes the link away and ends the sessions. */
export async function dropIdentity(tx: EntityManager, staffId: string): Promise<void> {
  await tx.query('DELETE FROM staff_identity WHERE staff_id = ?', [staffId]);
  await endSessions(tx, staffId);
}

/** Links somebody without powers to who they are at the provider. Never guessed from a name or an address of mail. */
export function linkIdentity(db: DataSource, me: Administrator, staffId: string, issuer: string, subject: string): Promise<{ id: string } | Refusal> {
  return administer(db, me, async (tx) => {
    const found = await findPerson(tx, me.bureauId, staffId);
    if (isRefusal(found)) return found;
    // Whoever could link himself to a director would be the director.
    if (staffId === me.id) return refuse('own-powers');
    if (powersOf(found.person).length > 0) return refuse('second-person-needed');
    if (!(await saveIdentity(tx, staffId, { issuer, subject }, me.now))) return refuse('identity-taken', {}, 'subject');
    return { deed: { act: 'link-identity', subject: staffId, after: { issuer, subject } }, value: { id: staffId } };
  });
}

/** Takes the link of somebody without powers away and ends the sessions. */
export function unlinkIdentity(db: DataSource, me: Administrator, staffId: string): Promise<{ id: string } | Refusal> {
  return administer(db, me, async (tx) => {
    const found = await findPerson(tx, me.bureauId, staffId);
    if (isRefusal(found)) return found;
    if (!(await identityOf(tx, staffId))) return refuse('identity-none');
    if (powersOf(found.person).length > 0) return refuse('second-person-needed');
    await dropIdentity(tx, staffId);
    return { deed: { act: 'unlink-identity', subject: staffId }, value: { id: staffId } };
  });
}
