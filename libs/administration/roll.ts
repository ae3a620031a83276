import { AbsenceRow, CertificateRow, StaffRow } from '#libs/bureau/entities.js';
import type { DataSource } from 'typeorm';

/** The people of a bureau as administrators see them: those who left too, with the ids that changes name. */
export async function readRoll(db: DataSource, bureauId: string) {
  const people = await db.getRepository(StaffRow).find({ where: { bureauId }, order: { id: 'ASC' } });
  const ids = people.map((p) => p.id);
  if (ids.length === 0) return [];
  const certificates = await db.getRepository(CertificateRow).createQueryBuilder('c').where('c.staff_id IN (:...ids)', { ids }).orderBy('c.valid_to').addOrderBy('c.id').getMany();
  const absences = await db.getRepository(AbsenceRow).createQueryBuilder('a').where('a.staff_id IN (:...ids)', { ids }).orderBy('a.from_day').addOrderBy('a.id').getMany();
  return people.map((p) => ({
    id: p.id, login: p.login, name: p.name, sectionId: p.sectionId, post: p.post, roles: p.roles.split(','), active: p.active === 1,
    certificates: certificates.filter((c) => c.staffId === p.id).map(({ id, number, validFrom, validTo, revokedOn }) => ({ id, number, validFrom, validTo, revokedOn })),
    absences: absences.filter((a) => a.staffId === p.id).map((a) => ({ id: a.id, from: a.fromDay, to: a.toDay, delegateId: a.delegateId })),
  }));
}
