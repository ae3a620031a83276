import { hashPassword } from '#libs/access/passwords.js';
import type { BureauProfile, Post, Role } from '#libs/casework/index.js';
import { foundKeys } from '#libs/privacy/index.js';
import { builtinPack } from '#libs/statutes/index.js';
import type { DataSource } from 'typeorm';
import { ulid } from 'ulid';
import { BureauRow, CertificateRow, SectionRow, StaffRow } from './entities.js';

export interface NewStaff {
  readonly login: string;
  readonly name: string;
  readonly section: string;
  readonly post: Post;
  readonly roles: readonly Role[];
  readonly certificate?: { readonly number: string; readonly validFrom: string; readonly validTo: string };
}

export interface FoundedBureau {
  readonly bureauId: string;
  /** Staff ids by login. */
  readonly staff: ReadonlyMap<string, string>;
  readonly created: boolean;
}

/** Sets up a bureau with its sections and people; a bureau that exists is left as it is. Refuses a profile that loosens the law. */
export async function foundBureau(db: DataSource, profile: BureauProfile, people: readonly NewStaff[], password: string): Promise<FoundedBureau> {
  const faults = builtinPack.checkProfile(profile.terms);
  if (faults[0]) throw new Error(`profile of ${profile.code}: ${faults[0].message} (${faults[0].article})`);
  const known = await db.getRepository(BureauRow).findOneBy({ code: profile.code });
  if (known) {
    const rows = await db.getRepository(StaffRow).findBy({ bureauId: known.id });
    return { bureauId: known.id, staff: new Map(rows.map((r) => [r.login, r.id])), created: false };
  }
  const passwordHash = await hashPassword(password);
  return db.transaction(async (tx) => {
    const bureauId = ulid();
    await tx.insert(BureauRow, { id: bureauId, code: profile.code, name: profile.name, shortName: profile.shortName, profile: JSON.stringify(profile), version: 1 });
    await foundKeys(tx, bureauId);
    const sections = new Map([...new Set(people.map((p) => p.section))].map((name) => [name, ulid()]));
    await tx.insert(SectionRow, [...sections].map(([name, id]) => ({ id, bureauId, name })));
    const rows = people.map((p) => ({
      id: ulid(), bureauId, sectionId: sections.get(p.section) ?? '', login: p.login, name: p.name, post: p.post, roles: p.roles.join(','), active: 1, passwordHash,
    }));
    await tx.insert(StaffRow, rows);
    const certificates = people.flatMap((p, i) => (p.certificate ? [{ id: ulid(), staffId: rows[i]?.id ?? '', ...p.certificate }] : []));
    if (certificates.length > 0) await tx.insert(CertificateRow, certificates);
    return { bureauId, staff: new Map(rows.map((r) => [r.login, r.id])), created: true };
  });
}
