import type { Identity } from '#libs/access/oidc.js';
import { isRefusal } from '#libs/casework/index.js';
import { findPerson } from '../find-person.js';
import { dropIdentity, identityOf, saveIdentity } from '../identities.js';
import { refuse } from '../refusals.js';
import type { Kind } from './kind.js';

const unsaid = () => undefined;

/** Who somebody with powers signs in as at the provider: whoever could link it alone could act as him. */
export const linkIdentityKind: Kind<Identity & { readonly staffId: string }> = {
  person: ({ staffId }) => staffId,
  reason: unsaid,
  async look({ tx, me }, { staffId, issuer, subject }) {
    const found = await findPerson(tx, me.bureauId, staffId);
    if (isRefusal(found)) return found;
    const others = (await tx.query("SELECT staff_id FROM staff_identity WHERE identity_hash = SHA2(CONCAT(?, '\\n', ?), 256) AND staff_id <> ?", [issuer, subject, staffId])) as unknown[];
    if (others.length > 0) return refuse('identity-taken', {}, 'subject');
    const held = await identityOf(tx, staffId);
    return { subject: staffId, before: held, after: { issuer, subject }, basis: [found.person.roles, held] };
  },
  async apply({ tx, me }, { staffId, issuer, subject }) {
    if (!(await saveIdentity(tx, staffId, { issuer, subject }, me.now))) throw new Error('the identity was taken by another bureau a moment ago');
    return {};
  },
};

export const unlinkIdentityKind: Kind<{ readonly staffId: string }> = {
  person: ({ staffId }) => staffId,
  reason: unsaid,
  async look({ tx, me }, { staffId }) {
    const found = await findPerson(tx, me.bureauId, staffId);
    if (isRefusal(found)) return found;
    const held = await identityOf(tx, staffId);
    return held ? { subject: staffId, before: held, after: null, basis: [found.person.roles, held] } : refuse('identity-none');
  },
  async apply({ tx }, { staffId }) {
    await dropIdentity(tx, staffId);
    return {};
  },
};
