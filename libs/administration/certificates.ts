import { CertificateRow } from '#libs/bureau/entities.js';
import { legalDay } from '#libs/calendar/index.js';
import { isRefusal, type Refusal } from '#libs/casework/index.js';
import type { DataSource, EntityManager } from 'typeorm';
import { ulid } from 'ulid';
import type { NewCertificate } from './bodies.js';
import { findPerson } from './find-person.js';
import { administer, type Administrator, type Done } from './record.js';
import { refuse } from './refusals.js';

/** Enters a 行政执法证 of somebody who serves. */
export function addCertificate(db: DataSource, me: Administrator, staffId: string, { number, validFrom, validTo }: NewCertificate): Promise<{ id: string } | Refusal> {
  return administer(db, me, async (tx) => {
    const found = await findPerson(tx, me.bureauId, staffId);
    if (isRefusal(found)) return found;
    if (validTo < validFrom) return refuse('certificate-order', {}, 'validTo');
    const known = (await tx.query('SELECT c.id FROM certificate c JOIN staff s ON s.id = c.staff_id WHERE s.bureau_id = ? AND c.number = ? AND c.revoked_on IS NULL LIMIT 1', [me.bureauId, number])) as unknown[];
    if (known.length > 0) return refuse('certificate-known', { number }, 'number');
    const id = ulid(Date.parse(me.now));
    await tx.insert(CertificateRow, { id, staffId, number, validFrom, validTo });
    return { deed: { act: 'add-certificate', subject: staffId, after: { id, number, validFrom, validTo } }, value: { id } };
  });
}

async function onCertificate(db: DataSource, me: Administrator, id: string, work: (tx: EntityManager, held: CertificateRow) => Promise<Done<{ id: string }> | Refusal>): Promise<{ id: string } | Refusal | null> {
  const known = async (over: DataSource | EntityManager) =>
    (await over.getRepository(CertificateRow).createQueryBuilder('c').innerJoin('staff', 's', 's.id = c.staff_id').where('c.id = :id AND s.bureau_id = :bureau', { id, bureau: me.bureauId }).getOne());
  if (!(await known(db))) return null;
  return administer(db, me, async (tx) => {
    const held = await known(tx);
    if (!held || held.revokedOn !== null) return refuse('certificate-revoked');
    return work(tx, held);
  });
}

/** A later last day, as the renewed certificate has it. Null: the bureau has no such certificate. */
export function extendCertificate(db: DataSource, me: Administrator, id: string, validTo: string): Promise<{ id: string } | Refusal | null> {
  return onCertificate(db, me, id, async (tx, held) => {
    if (validTo <= held.validTo) return refuse('certificate-not-longer', { validTo: held.validTo }, 'validTo');
    await tx.update(CertificateRow, { id }, { validTo });
    return { deed: { act: 'extend-certificate', subject: held.staffId, before: { number: held.number, validTo: held.validTo }, after: { number: held.number, validTo } }, value: { id } };
  });
}

/** It counts up to the day before; never backdated, so what was done under it stays covered. Null: no such certificate. */
export function revokeCertificate(db: DataSource, me: Administrator, id: string, revokedOn: string, reason: string): Promise<{ id: string } | Refusal | null> {
  return onCertificate(db, me, id, async (tx, held) => {
    const today = legalDay(me.now);
    if (revokedOn < today || revokedOn > held.validTo) return refuse('revoked-in-past', { today, validTo: held.validTo }, 'revokedOn');
    await tx.update(CertificateRow, { id }, { revokedOn });
    return { deed: { act: 'revoke-certificate', subject: held.staffId, before: { number: held.number, validTo: held.validTo }, after: { number: held.number, revokedOn }, reason }, value: { id } };
  });
}
