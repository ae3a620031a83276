import { z } from 'zod';
import { holderOf, today, type Clock, type Post } from '../../kernel/index.js';
import { define } from '../define.js';
import { refuse } from '../refusals.js';
import { lastClock, type Petition } from '../state.js';

const SUPERVISORS: readonly Post[] = ['section-head', 'deputy-director', 'director'];

/** Answered, nobody asked for a review in time, and nobody closed it: the term that ran out, or null. */
export function idleSince(p: Petition): Clock | null {
  const limit = p.stage === 'replied' ? 'petition-review-request' : p.stage === 'reviewed' ? 'petition-recheck-request' : null;
  const clock = limit === null ? undefined : lastClock(p, limit);
  if (clock?.state !== 'expired') return null;
  return Object.values(p.escalations).some((e) => e.clockId === clock.id) ? null : clock;
}

/** A petition that lies is never closed by itself: it is put before a supervisor, once. */
export const escalateIdle = define({
  type: 'escalate-idle',
  nameZh: '提请督办搁置事项',
  nameEn: 'Escalate an idle petition',
  payload: z.strictObject({}),
  by: ['clock'],
  aside: true,
  stages: ['replied', 'reviewed'],
  needs: [(p) => (idleSince(p) ? null : refuse('not-idle'))],
  decide(p, _, ctx) {
    const clock = idleSince(p);
    if (!clock) return refuse('not-idle');
    const held = SUPERVISORS.map((post) => ({ post, person: holderOf(post, p, ctx, today(ctx)) }));
    const at = held.findIndex((h) => h.person !== null);
    const person = held[at]?.person ?? null;
    return [{
      type: 'EscalationRaised', escalationId: `${clock.id}:${Object.keys(p.escalations).length + 1}`, clockId: clock.id, rung: '1@idle', level: 1,
      post: 'section-head', recipientId: person?.id ?? null, passedOver: held.slice(0, at < 0 ? held.length : at).map((h) => h.post),
      due: clock.deadline.due, scheduledFor: ctx.now, raisedAt: ctx.now,
    }];
  },
});
