import { z } from 'zod';
import { notBefore, notInFuture, type Context } from '../../kernel/index.js';
import { day, id, text } from '../../kernel/fields.js';
import { define, HEADS, OFFICER } from '../define.js';
import { fineOf, type Penalty } from '../facts.js';
import { refuse } from '../refusals.js';
import { passedReview, reviewed } from '../review-gates.js';
import type { EnforcementCase } from '../state.js';

/** Heavy or complex: the heads discuss together (处罚法 art. 57(2)); what counts as heavy is the bureau's threshold. */
export function needsDiscussion(c: EnforcementCase, penalties: readonly Penalty[], ctx: Context): boolean {
  return c.complex || fineOf(penalties) >= ctx.profile.discussionThresholdFen
    || penalties.some((p) => p.kind === 'suspension' || p.kind === 'licence-revocation' || p.kind === 'closure');
}

export const holdDiscussion = define({
  type: 'hold-discussion',
  nameZh: '负责人集体讨论',
  nameEn: 'Record the collective discussion',
  payload: z.strictObject({ heldOn: day(), participants: z.array(id()).min(1).max(20), conclusion: text(5000) }),
  by: [...OFFICER, ...HEADS],
  stages: ['decision'],
  needs: [reviewed],
  decide(c, p, ctx) {
    const fault = notInFuture(p.heldOn, ctx, 'heldOn') ?? notBefore(p.heldOn, passedReview(c)?.opinion?.on, '审核通过之日', 'the review', 'heldOn');
    if (fault) return fault;
    const stranger = p.participants.findIndex((x) => !ctx.staff.find(x));
    if (stranger >= 0) return refuse('unknown-officer', { id: p.participants[stranger] ?? '' }, `participants.${stranger}`);
    if (new Set(p.participants).size < 3) return refuse('too-few-heads', {}, 'participants');
    return [{ type: 'DiscussionHeld', on: p.heldOn, participants: p.participants, conclusion: p.conclusion }];
  },
});
