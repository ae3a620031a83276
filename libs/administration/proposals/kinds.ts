import { addClosureKind, publishYearKind, revokeClosureKind } from './calendar-kinds.js';
import type { Kind } from './kind.js';
import { linkIdentityKind, unlinkIdentityKind } from './identity-kinds.js';
import { authoriseKind, changePersonKind, resetPasswordKind } from './people-kinds.js';
import { saveProfileKind } from './profile-kind.js';

/** What takes two people. Nothing in a bureau's profile can take a kind out. */
export const KINDS = {
  'publish-year': publishYearKind,
  'add-closure': addClosureKind,
  'revoke-closure': revokeClosureKind,
  'save-profile': saveProfileKind,
  authorise: authoriseKind,
  'reset-password': resetPasswordKind,
  'link-identity': linkIdentityKind,
  'unlink-identity': unlinkIdentityKind,
  'change-person': changePersonKind,
} as const;

export type KindName = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as [KindName, ...KindName[]];
export type PayloadOf<K extends KindName> = (typeof KINDS)[K] extends Kind<infer P> ? P : never;

/** The payload of a stored proposal is the one it was stored with, so its kind takes it. */
export function kindOf(name: KindName): Kind<unknown> {
  return KINDS[name] as Kind<unknown>;
}
