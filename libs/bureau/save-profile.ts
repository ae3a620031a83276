import type { BureauProfile } from '#libs/casework/index.js';
import type { EntityManager } from 'typeorm';

/** Saves a checked profile within the transaction given and raises the bureau's version, so that every API and worker reads it at its next decision. */
export async function saveProfile(tx: EntityManager, bureauId: string, profile: BureauProfile): Promise<void> {
  await tx.query('UPDATE bureau SET profile = ?, name = ?, short_name = ?, version = version + 1 WHERE id = ?', [JSON.stringify(profile), profile.name, profile.shortName, bureauId]);
}
