import type { BureauProfile, Context, ReviewGate, ReviewScope } from '../kernel/index.js';
import { REVIEW_SCOPES } from '../kernel/index.js';
import type { PenaltyKind, ReviewRound, Stage } from './facts.js';
import { refuse } from './refusals.js';
import type { EnforcementCase } from './state.js';

type Reviewed = Pick<EnforcementCase, 'reviews' | 'reviewsBefore'>;
const DECISION_GATES: readonly ReviewGate[] = ['penalty-document', 'before-decision'];

export const GATE_NAMES: Readonly<Record<ReviewGate, { readonly zh: string; readonly en: string }>> = {
  filing: { zh: '立案', en: 'filing' }, investigation: { zh: '调查终结', en: 'the investigation' },
  'penalty-document': { zh: '处罚文书', en: 'the penalty document' }, 'before-decision': { zh: '作出决定前', en: 'the decision' },
};

/** Rounds recorded before there were several gates stood before the decision. */
export function gateOf(round: ReviewRound): ReviewGate {
  return round.gate ?? 'before-decision';
}

/** The last round at one of these gates since the case was last reopened, if its opinion passes. */
export function latestPassed(c: Reviewed, gates: readonly ReviewGate[]): ReviewRound | undefined {
  const last = c.reviews.findLast((r) => r.round > (c.reviewsBefore ?? 0) && gates.includes(gateOf(r)));
  return last?.opinion && last.opinion.outcome !== 'fail' ? last : undefined;
}

/** The round that lets the case be decided: the last one before a decision, with an opinion that passes. */
export function passedReview(c: Reviewed): ReviewRound | undefined {
  return latestPassed(c, DECISION_GATES);
}

/** The gates before a decision: never none, for the law knows no decision without review (处罚法 art. 58). */
export function decisionGates(profile: BureauProfile): readonly ReviewGate[] {
  const own = DECISION_GATES.filter((gate) => profile.legalReview.gates.includes(gate));
  return own.length > 0 ? own : ['before-decision'];
}

const has = (ctx: Context, gate: ReviewGate) => ctx.profile.legalReview.gates.includes(gate);

/** A changed conclusion is a new one: its own review, not the earlier one, opens the way. */
function investigationOpen(c: EnforcementCase, ctx: Context): boolean {
  return has(ctx, 'investigation') && c.investigation !== null && c.investigation.reviewedInRound === undefined;
}

/** The gate at which the case would be submitted as it stands; null where this bureau has none there. */
export function gateAhead(c: EnforcementCase, ctx: Context): ReviewGate | null {
  if (c.stage === 'filing') return has(ctx, 'filing') ? 'filing' : null;
  if (investigationOpen(c, ctx)) return 'investigation';
  const gates = decisionGates(ctx.profile);
  return gates.find((gate) => !latestPassed(c, [gate])) ?? gates[0] ?? null;
}

/** Where a passed review leads: before the decision to it, elsewhere back to the step that was reviewed. */
export function stageAfterPassing(gate: ReviewGate, cameFrom: Stage): Stage {
  return DECISION_GATES.includes(gate) ? 'decision' : cameFrom;
}

const missing = (gate: ReviewGate) => refuse('gate-not-passed', { gate: GATE_NAMES[gate].zh, gateEn: GATE_NAMES[gate].en });

export const filingReviewed = (c: EnforcementCase, ctx: Context) => (has(ctx, 'filing') && !latestPassed(c, ['filing']) ? missing('filing') : null);
export const investigationReviewed = (c: EnforcementCase, ctx: Context) => (investigationOpen(c, ctx) ? missing('investigation') : null);
/** Every gate before the decision has been passed. */
export const reviewed = (c: EnforcementCase, ctx: Context) => {
  const open = decisionGates(ctx.profile).find((gate) => !latestPassed(c, [gate]));
  return open ? (open === 'before-decision' ? refuse('review-not-passed') : missing(open)) : null;
};

const VITAL: ReadonlySet<PenaltyKind> = new Set(['suspension', 'licence-revocation', 'closure', 'restriction']);

/** The grounds that make this review mandatory in this bureau: what the case itself shows, and what the officer states. */
export function scopeOf(c: EnforcementCase, stated: readonly ReviewScope[], ctx: Context): readonly ReviewScope[] {
  const proposal = c.investigation?.proposal;
  const shown: Partial<Record<ReviewScope, boolean>> = {
    'ordinary-procedure-penalty': proposal?.kind === 'penalty',
    'directly-affects-vital-rights': proposal?.penalties.some((p) => VITAL.has(p.kind)) ?? false,
    'decided-after-hearing': Boolean(c.hearing?.heldOn),
    'complex-or-several-legal-relations': c.complex,
  };
  return (ctx.profile.legalReview.scope ?? REVIEW_SCOPES).filter((ground) => shown[ground] || stated.includes(ground));
}
