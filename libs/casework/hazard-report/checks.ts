import type { LegalDay } from '#libs/calendar/index.js';
import { isHandler, refuseAtDesk } from '../desk/index.js';
import { certifiedOn, type Check, type Context, type Refusal } from '../kernel/index.js';
import { canBeTold } from './facts.js';
import { refuse } from './refusals.js';
import type { HazardReport } from './state.js';

type ReportCheck = Check<HazardReport>;

export const verified: ReportCheck = (r) => (r.verification ? null : refuse('verification-missing'));
export const byVerifier: ReportCheck = (r, ctx) => (r.officers.includes(ctx.actor.id) || isHandler(r.ownerId, ctx) ? null : refuse('not-verifier'));

/** Two different people with certificates valid on the day. */
export function twoCertified(ids: readonly string[], day: LegalDay, ctx: Context): Refusal | null {
  const people = [...new Set(ids)].map((id) => ctx.staff.find(id)).filter((p) => p?.active && certifiedOn(p, day));
  return people.length >= 2 && people.length === ids.length ? null : refuse('two-certified-officers', {}, 'officers');
}

/** The sixty days are kept by extension, told to whoever can be told. */
export const extensionsTold: ReportCheck = (r) => {
  const granted = Object.values(r.clocks).filter((c) => c.binding.limit === 'report-handle').flatMap((c) => c.extensions).filter((e) => e.revokedAt === null);
  if (granted.length === 0 || !canBeTold(r.reporter)) return null;
  return r.extensionNotices.length < new Set(granted.map((e) => e.at)).size ? refuseAtDesk('extension-not-told') : null;
};

/** What a closing needs: verified, signed and followed up where there was something in it, told, and no reward half done. */
export const CLOSING_NEEDS: readonly ReportCheck[] = [
  verified,
  (r) => (r.verification && r.verification.finding !== 'unfounded' && !r.signedOff ? refuse('sign-off-missing') : null),
  (r) => (r.verification && r.verification.finding !== 'unfounded' && r.links.length === 0 && !r.rectification ? refuse('not-followed-up') : null),
  (r) => (canBeTold(r.reporter) && !r.feedback ? refuse('feedback-missing') : null),
  (r) => (r.reward && !r.reward.paid && r.reward.decision?.approved !== false ? refuse('reward-open') : null),
  extensionsTold,
];
