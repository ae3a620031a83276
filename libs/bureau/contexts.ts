import { addDays } from '#libs/calendar/index.js';
import type { BureauProfile, Post, Role, StaffDirectory, StaffMember } from '#libs/casework/index.js';
import { builtinPack } from '#libs/statutes/index.js';
import { calendarOf } from '#libs/workdays/store.js';
import type { BureauContext, BureauContexts } from '#libs/journal/directory.js';
import type { DataSource, EntityManager } from 'typeorm';
import { sawVersion } from './seen-versions.js';
import { AbsenceRow, BureauRow, CertificateRow, StaffRow } from './entities.js';

/** A revoked certificate ends the day before its revocation. */
function lastValidDay({ validTo, revokedOn }: Pick<CertificateRow, 'validTo' | 'revokedOn'>): string {
  return revokedOn !== null && revokedOn <= validTo ? addDays(revokedOn, -1) : validTo;
}

/** A bureau's people as their rows are, those who left too, each with certificates and absences, oldest first. */
export async function readPeople(db: DataSource | EntityManager, bureauId: string): Promise<{ person: StaffRow; certificates: CertificateRow[]; absences: AbsenceRow[] }[]> {
  const people = await db.getRepository(StaffRow).find({ where: { bureauId }, order: { id: 'ASC' } });
  const ids = people.map((p) => p.id);
  if (ids.length === 0) return [];
  const certificates = await db.getRepository(CertificateRow).createQueryBuilder('c').where('c.staff_id IN (:...ids)', { ids }).orderBy('c.valid_to').addOrderBy('c.id').getMany();
  const absences = await db.getRepository(AbsenceRow).createQueryBuilder('a').where('a.staff_id IN (:...ids)', { ids }).orderBy('a.from_day').addOrderBy('a.id').getMany();
  return people.map((person) => ({
    person, certificates: certificates.filter((c) => c.staffId === person.id), absences: absences.filter((a) => a.staffId === person.id),
  }));
}

/** A bureau's people as deciders know them. */
export async function readStaff(db: DataSource | EntityManager, bureauId: string): Promise<StaffMember[]> {
  return (await readPeople(db, bureauId)).map(({ person: p, certificates, absences }) => ({
    id: p.id, name: p.name, sectionId: p.sectionId, post: p.post as Post, roles: p.roles.split(',') as Role[], active: p.active === 1,
    certificates: certificates.map((c) => ({ number: c.number, validFrom: c.validFrom, validTo: lastValidDay(c) })),
    absences: absences.map((a) => ({ from: a.fromDay, to: a.toDay, delegateId: a.delegateId })),
  }));
}

export function directoryOf(people: readonly StaffMember[]): StaffDirectory {
  const byId = new Map(people.map((p) => [p.id, p]));
  return { find: (id) => byId.get(id), all: () => people };
}

/** Keeps each bureau's context until its version moves; the version comes with every locked row, so no reload is late. */
export class CachedBureauContexts implements BureauContexts {
  private readonly cache = new Map<string, BureauContext>();

  constructor(private readonly db: DataSource) {}

  async of(bureauId: string, version?: number, over: DataSource | EntityManager = this.db): Promise<BureauContext> {
    const current = version ?? (await versionOf(over, bureauId));
    sawVersion(this.db, bureauId, current);
    const cached = this.cache.get(bureauId);
    if (cached?.version === current) return cached;
    const context = await load(over, bureauId);
    this.cache.set(bureauId, context);
    return context;
  }
}

async function versionOf(db: DataSource | EntityManager, bureauId: string): Promise<number> {
  const rows = (await db.query('SELECT version FROM bureau WHERE id = ?', [bureauId])) as { version: number }[];
  return rows[0]?.version ?? 0;
}

async function load(db: DataSource | EntityManager, bureauId: string): Promise<BureauContext> {
  const bureau = await db.getRepository(BureauRow).findOneBy({ id: bureauId });
  if (!bureau) throw new Error(`no bureau ${bureauId}`);
  const profile = JSON.parse(bureau.profile) as BureauProfile;
  const staff = directoryOf(await readStaff(db, bureauId));
  return { bureauId, version: bureau.version, profile, staff, calendar: await calendarOf(db, bureauId), rules: builtinPack };
}
