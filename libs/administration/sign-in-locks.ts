import { unlock } from '#libs/access/lockout.js';
import { StaffRow } from '#libs/bureau/entities.js';
import type { Instant } from '#libs/calendar/index.js';
import { isRefusal, type Refusal } from '#libs/casework/index.js';
import type { DataSource } from 'typeorm';
import { findPerson } from './find-person.js';
import { administer, type Administrator } from './record.js';

/** Who stands in the record where nobody acted but the count of wrong passwords. */
const BY = 'sign-in';

interface Lock { readonly scope: 'pair' | 'login'; readonly place: string; readonly now: Instant }

/** Puts on record that a login has been locked: whose, and tried from where. What was typed is kept nowhere. */
export async function recordLock(db: DataSource, { id, bureauId }: Pick<StaffRow, 'id' | 'bureauId'>, { scope, place, now }: Lock): Promise<void> {
  await administer(db, { bureauId, id: BY, now }, async () => ({ deed: { act: 'lock-sign-in', subject: id, after: { everywhere: scope === 'login', place } }, value: null }));
}

/** Lets somebody try again at once, wherever the wrong passwords came from. */
export function unlockSignIn(db: DataSource, me: Administrator, staffId: string, reason: string): Promise<{ id: string } | Refusal> {
  return administer(db, me, async (tx) => {
    const found = await findPerson(tx, me.bureauId, staffId);
    if (isRefusal(found)) return found;
    await unlock(tx, (await tx.getRepository(StaffRow).findOneByOrFail({ id: staffId })).login);
    return { deed: { act: 'unlock-sign-in', subject: staffId, reason }, value: { id: staffId } };
  });
}
