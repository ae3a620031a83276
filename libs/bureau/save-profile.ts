import type { BureauProfile } from '#libs/casework/index.js';
import type { DataSource } from 'typeorm';

/** Saves a checked profile and raises the bureau's version, so that every API and worker reads it at its next decision. */
export async function saveProfile(db: DataSource, bureauId: string, profile: BureauProfile): Promise<number> {
  return db.transaction(async (tx) => {
    await tx.query('UPDATE bureau SET profile = ?, name = ?, short_name = ?, version = version + 1 WHERE id = ?', [JSON.stringify(profile), profile.name, profile.shortName, bureauId]);
    const [row] = (await tx.query('SELECT version FROM bureau WHERE id = ?', [bureauId])) as { version: number }[];
    return row?.version ?? 0;
  });
}
