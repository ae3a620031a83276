import { saveProfile } from '#libs/bureau/save-profile.js';
import type { BureauProfile, Refusal } from '#libs/casework/index.js';
import { builtinPack } from '#libs/statutes/index.js';
import { refuse } from '../refusals.js';
import type { Kind } from './kind.js';

/** A bureau may promise more than the law asks, never less; every term that loosens it is named. */
function refuseLoosening({ terms }: BureauProfile): Refusal | null {
  const [first, ...also] = builtinPack.checkProfile(terms).map(({ limit, message, article }) =>
    refuse('profile-loosens', { limit, message, article }, `terms.${terms.findIndex((t) => t.limit === limit)}.term`));
  return first ? { ...first, ...(also.length > 0 ? { also } : {}) } : null;
}

/** Only the settings that differ, so that whoever decides sees what they decide. */
function differing(one: BureauProfile, other: BureauProfile): Partial<BureauProfile> {
  const keys = Object.keys({ ...one, ...other }) as (keyof BureauProfile)[];
  return Object.fromEntries(keys.filter((k) => JSON.stringify(one[k]) !== JSON.stringify(other[k])).flatMap((k) => (one[k] === undefined ? [] : [[k, one[k]]])));
}

export const saveProfileKind: Kind<BureauProfile> = {
  person: () => null,
  reason: () => undefined,
  async look({ tx, me }, profile) {
    const refused = refuseLoosening(profile);
    if (refused) return refused;
    const [row] = (await tx.query('SELECT profile FROM bureau WHERE id = ?', [me.bureauId])) as { profile: string }[];
    if (!row) throw new Error(`no bureau ${me.bureauId}`);
    const held = JSON.parse(row.profile) as BureauProfile;
    return { subject: me.bureauId, before: differing(held, profile), after: differing(profile, held), basis: held };
  },
  async apply({ tx, me }, profile) {
    await saveProfile(tx, me.bureauId, profile);
    return {};
  },
};
