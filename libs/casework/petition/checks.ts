import { isHandler, reachable, refuseAtDesk } from '../desk/index.js';
import type { Check } from '../kernel/index.js';
import { refuse } from './refusals.js';
import type { Petition } from './state.js';

type PetitionCheck = Check<Petition>;

export const byHandler: PetitionCheck = (p, ctx) => (isHandler(p.ownerId, ctx) ? null : refuseAtDesk('not-handler'));

/** Nothing has been decided about it yet, and no objection is waiting for its answer. */
export const undecided: PetitionCheck = (p) => {
  if (p.routing) return refuse('routed-already');
  return p.objection && p.objection.agreed === null ? refuse('objection-open') : null;
};

/** The extensions granted have been told, each to a petitioner who can be told (art. 34). */
export const extensionsTold: PetitionCheck = (p) => {
  const granted = Object.values(p.clocks).filter((c) => c.binding.limit === 'petition-handle').flatMap((c) => c.extensions);
  const last = granted.filter((e) => e.revokedAt === null).map((e) => e.at).sort().at(-1);
  if (last === undefined || !reachable(p.petitioner)) return null;
  return p.extensionNotices.length < new Set(granted.map((e) => e.at)).size ? refuseAtDesk('extension-not-told') : null;
};

/** What a closing needs: told, answered, served with proof, and something come of it. */
export const CLOSING_NEEDS: readonly PetitionCheck[] = [
  (p) => (p.notice || !reachable(p.petitioner) ? null : refuse('notice-missing')),
  (p) => (p.reply ? null : refuse('reply-missing')),
  (p) => (p.service ? null : refuse('service-missing')),
  (p) => (p.result ? null : refuse('result-missing')),
  extensionsTold,
];
