import { legalDay, type LegalDay } from '#libs/calendar/index.js';
import { reachable } from '../desk/index.js';
import { isOpen, type Clock, type ClockTrigger } from '../kernel/index.js';
import type { PetitionEvent } from './events.js';
import type { Notice } from './facts.js';
import { lastClock, reviewable, type Petition } from './state.js';

type Meets = ClockTrigger<Petition, PetitionEvent>['meets'];

/**
 * The fifteen days ask for a notice in writing. Whoever cannot be reached is not told (art. 23), but what becomes of the
 * petition is decided within them all the same.
 */
const told = (p: Petition, on: string, notice: Notice | null) => notice?.on ?? (reachable(p.petitioner) ? null : on);
const INFORMED: Meets = {
  PetitionAccepted: (e, p) => told(p, e.on, e.notice),
  PetitionDeclined: (e, p) => told(p, e.on, null),
  PetitionTransferred: (e, p) => told(p, e.on, null),
  NoticeGiven: (e) => e.notice.on,
};

function closingClock(p: Petition): Clock | null {
  const clock = lastClock(p, 'petition-closing');
  return clock && isOpen(clock) ? clock : null;
}

/** The day of an act that carries a lying petition on; null where it does not lie, or was carried on that day or later already. */
function carriedOn(p: Petition, on: LegalDay): LegalDay | null {
  const clock = closingClock(p);
  return clock && on > legalDay(clock.start) ? on : null;
}

/**
 * The whole of "when does which term run" of a petition. The sixty days are only those of art. 31 item 6: what follows the
 * procedure of another statute has that statute's term. The five days to object to a forwarding are a right, not a duty,
 * and have no clock (see `objectBy`).
 */
export const PETITION_CLOCKS: readonly ClockTrigger<Petition, PetitionEvent>[] = [
  { limit: 'petition-accept', starts: { PetitionRegistered: (e) => (e.forwarded ? null : e.receivedOn) }, meets: INFORMED },
  { limit: 'petition-transferred', starts: { PetitionRegistered: (e) => (e.forwarded ? e.receivedOn : null) }, meets: INFORMED },
  {
    limit: 'petition-handle',
    starts: {
      PetitionAccepted: (e) => (e.route === 'petition' ? e.on : null),
      ReviewConcluded: (e) => (e.opinion.outcome === 'remade' ? e.opinion.on : null),
      RecheckConcluded: (e) => (e.opinion.outcome === 'remade' ? e.opinion.on : null),
    },
    meets: {
      // A question is done with when it is closed; nothing else would remind anybody to close it.
      ReplyServed: (e, p) => (reviewable(p) ? e.service.on : null),
      PetitionClosed: (e) => e.closing.on,
    },
  },
  {
    limit: 'petition-review-request',
    starts: { ReplyServed: (e, p) => (reviewable(p) && e.service.method !== 'kept' ? e.service.on : null) },
    meets: { ReviewRequested: (e) => e.on },
    voids: ['ReplyServed'],
  },
  { limit: 'petition-review', starts: { ReviewRequested: (e) => e.on }, meets: { ReviewConcluded: (e) => e.opinion.on } },
  {
    limit: 'petition-recheck-request',
    starts: { ReviewConcluded: (e) => (e.opinion.outcome === 'remade' ? null : e.opinion.servedOn) },
    meets: { RecheckRequested: (e) => e.on },
  },
  { limit: 'petition-recheck', starts: { RecheckRequested: (e) => e.on }, meets: { RecheckConcluded: (e) => e.opinion.on } },
  {
    // No article says when to close, nor how long another procedure may lie: without a term of the bureau's own nobody
    // would be reminded. Each act of the handler is followed by thirty days again.
    limit: 'petition-closing',
    starts: {
      PetitionAccepted: (e) => (e.route === 'petition' ? null : e.on),
      PetitionSupplemented: (e, p) => carriedOn(p, e.on),
      ReplyIssued: (e, p) => carriedOn(p, e.reply.on),
      ResultRecorded: (e, p) => carriedOn(p, e.on),
      ReplyServed: (e, p) => (closingClock(p) ? carriedOn(p, e.service.on) : reviewable(p) ? e.service.on : null),
      ReviewConcluded: (e) => (e.opinion.outcome === 'remade' ? null : e.opinion.servedOn),
      RecheckConcluded: (e) => (e.opinion.outcome === 'remade' ? null : e.opinion.servedOn),
      PetitionReopened: (e, p) => (p.accepted?.route === 'petition' ? null : e.on),
    },
    meets: {
      PetitionSupplemented: (e, p) => carriedOn(p, e.on),
      ReplyIssued: (e, p) => carriedOn(p, e.reply.on),
      ResultRecorded: (e, p) => carriedOn(p, e.on),
      ReplyServed: (e, p) => carriedOn(p, e.service.on),
      PetitionClosed: (e) => e.closing.on,
    },
    voids: ['ReviewRequested', 'RecheckRequested'],
  },
];
