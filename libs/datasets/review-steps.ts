import { REVIEW_POINTS, type ReviewPoint } from '#libs/casework/enforcement-case/index.js';
import type { BureauProfile } from '#libs/casework/index.js';
import type { Cast, Scene } from './case-facts.js';
import type { Plan } from './plan.js';

export function opinion(plan: Plan, { reviewer }: Cast, outcome: 'pass' | 'fail', text: string): void {
  const weak: ReviewPoint = 'facts-clear-evidence-sufficient';
  const findings = Object.fromEntries(REVIEW_POINTS.map((point) => [point, outcome === 'fail' && point === weak ? { satisfied: false, note: text } : { satisfied: true }]));
  plan.does(reviewer, 'give-review-opinion', { outcome, findings, opinion: text });
}

const PASSED = {
  filing: '有违法事实线索，属本机关管辖，未过追究时限，同意立案',
  investigation: '调查程序合法，事实清楚，证据充分，同意调查结论',
};

/** The earlier gates that only some bureaus have (处罚法 art. 58 knows the one before the decision): where there is none, nothing happens. */
export function passGate(plan: Plan, gate: keyof typeof PASSED & BureauProfile['legalReview']['gates'][number], cast: Cast, { profile }: Scene): void {
  if (!profile.legalReview.gates.includes(gate)) return;
  plan.does(cast.lead, 'submit-for-review');
  plan.later(1);
  opinion(plan, cast, 'pass', PASSED[gate]);
}
