import { z } from 'zod';
import { today } from '../../kernel/index.js';
import { text } from '../../kernel/fields.js';
import { byCaseOfficer, investigationConcluded, twoCertifiedOfficers } from '../checks.js';
import { define, OFFICER } from '../define.js';
import { REVIEW_POINTS, type ReviewPoint } from '../facts.js';
import { refuse } from '../refusals.js';
import { lastReview } from '../state.js';

const finding = z.strictObject({ satisfied: z.boolean(), note: text(1000).optional() });
const findings = z.strictObject(Object.fromEntries(REVIEW_POINTS.map((p) => [p, finding])) as Record<ReviewPoint, typeof finding>);

/** 提交法制审核. A round begins; what is proposed is kept with it. */
export const submitForReview = define({
  type: 'submit-for-review',
  nameZh: '提交法制审核',
  nameEn: 'Submit for legal review',
  payload: z.strictObject({}),
  by: OFFICER,
  stages: ['investigation', 'decision'],
  needs: [byCaseOfficer, investigationConcluded, twoCertifiedOfficers],
  decide(c, _, ctx) {
    const investigation = c.investigation;
    if (!investigation) return refuse('investigation-open');
    return [{ type: 'ReviewSubmitted', round: c.reviews.length + 1, on: today(ctx), returnTo: c.stage, proposal: investigation.proposal }];
  },
});

/**
 * 法制审核意见. A reviewer who did not investigate answers the eight points; a failed round goes back to where it came
 * from with the opinion, and stays on record.
 */
export const giveReviewOpinion = define({
  type: 'give-review-opinion',
  nameZh: '出具法制审核意见',
  nameEn: 'Give the review opinion',
  payload: z.strictObject({ outcome: z.enum(['pass', 'pass-with-changes', 'fail']), findings, opinion: text(5000) }),
  by: ['legal-reviewer'],
  stages: ['legal-review'],
  needs: [
    (c, ctx) => (c.officers.includes(ctx.actor.id) || c.registeredBy === ctx.actor.id ? refuse('reviewer-investigated') : null),
  ],
  decide(c, p, ctx) {
    const unsatisfied = REVIEW_POINTS.filter((point) => !p.findings[point].satisfied);
    if (p.outcome === 'pass' && unsatisfied[0]) return refuse('finding-unsatisfied', { point: unsatisfied[0] }, `findings.${unsatisfied[0]}`);
    if (p.outcome === 'fail' && !unsatisfied.some((point) => p.findings[point].note)) return refuse('fail-needs-note', {}, 'findings');
    const opinion = { outcome: p.outcome, findings: p.findings, text: p.opinion, reviewerId: ctx.actor.id, on: today(ctx) };
    const returnTo = lastReview(c)?.returnTo ?? 'investigation';
    return [p.outcome === 'fail' ? { type: 'ReviewFailed', opinion, returnTo } : { type: 'ReviewPassed', opinion }];
  },
});

export const reviewCommands = [submitForReview, giveReviewOpinion];
