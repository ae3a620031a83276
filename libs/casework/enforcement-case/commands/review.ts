import { z } from 'zod';
import { notBefore, notInFuture, REVIEW_SCOPES, today } from '../../kernel/index.js';
import { day, text } from '../../kernel/fields.js';
import { byCaseOfficer, investigationConcluded, twoCertifiedOfficers } from '../checks.js';
import { define, files, given, OFFICER } from '../define.js';
import { REVIEW_POINTS, type ReviewPoint } from '../facts.js';
import { refuse } from '../refusals.js';
import { gateAhead, gateOf, scopeOf } from '../review-gates.js';
import { lastReview, type EnforcementCase } from '../state.js';

const finding = z.strictObject({ satisfied: z.boolean(), note: text(1000).optional() });
const findings = z.strictObject(Object.fromEntries(REVIEW_POINTS.map((p) => [p, finding])) as Record<ReviewPoint, typeof finding>);
const atFiling = (c: EnforcementCase) => c.stage === 'filing';

/**
 * 提交法制审核. A round begins at the gate where the case stands: which gates there are, the bureau's profile says. What is
 * proposed and why the review is mandatory are kept with the round.
 */
export const submitForReview = define({
  type: 'submit-for-review',
  nameZh: '提交法制审核',
  nameEn: 'Submit for legal review',
  payload: z.strictObject({ scope: z.array(z.enum(REVIEW_SCOPES)).max(REVIEW_SCOPES.length).optional() }),
  by: OFFICER,
  stages: ['filing', 'investigation', 'decision'],
  needs: [
    (c, ctx) => (atFiling(c) && gateAhead(c, ctx) === null ? refuse('no-review-here') : null),
    byCaseOfficer,
    (c, ctx) => (atFiling(c) ? null : investigationConcluded(c, ctx)),
    (c, ctx) => (atFiling(c) ? null : twoCertifiedOfficers(c, ctx)),
  ],
  decide(c, p, ctx) {
    const gate = gateAhead(c, ctx);
    if (!gate) return refuse('no-review-here');
    return [{
      type: 'ReviewSubmitted', round: c.reviews.length + 1, on: today(ctx), returnTo: c.stage, proposal: c.investigation?.proposal ?? null,
      gate, scope: scopeOf(c, p.scope ?? [], ctx),
    }];
  },
});

/** 法律顾问意见: an outside lawyer is heard on the round that is open. */
export const recordCounselOpinion = define({
  type: 'record-counsel-opinion',
  nameZh: '登记法律顾问意见',
  nameEn: "Record counsel's opinion",
  payload: z.strictObject({
    on: day(), counsel: text(60), firm: text(120), recommendation: z.enum(['agree', 'agree-with-changes', 'object']), opinion: text(5000), files,
  }),
  by: ['legal-reviewer', ...OFFICER],
  stages: ['legal-review'],
  decide(c, p, ctx) {
    const round = lastReview(c);
    const fault = notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, round?.submittedOn, '提交审核之日', 'the submission', 'on');
    if (fault) return fault;
    const opinion = { on: p.on, name: p.counsel, firm: p.firm, recommendation: p.recommendation, text: p.opinion, ...given({ files: p.files }) };
    return [{ type: 'CounselOpinionGiven', round: round?.round ?? 0, opinion }];
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
    const round = lastReview(c);
    const gate = round ? gateOf(round) : 'before-decision';
    return [p.outcome === 'fail' ? { type: 'ReviewFailed', opinion, returnTo: round?.returnTo ?? 'investigation', gate } : { type: 'ReviewPassed', opinion, gate }];
  },
});

export const reviewCommands = [submitForReview, recordCounselOpinion, giveReviewOpinion];
