import { addDays } from '#libs/calendar/index.js';
import { castFor, type CaseFacts, type Cast, type Scene } from './case-facts.js';
import type { CaseScript } from './case-script.js';
import { afterDecision } from './after-decision.js';
import { drawFrom } from './draw.js';
import { Plan } from './plan.js';
import { decision, firstEvidence, proceedings } from './proceedings.js';
import { passGate } from './review-steps.js';
import { dueDayOf } from './terms-of-law.js';

/** 登记案源: found on an inspection. */
export function register(plan: Plan, facts: CaseFacts, { lead }: Cast): void {
  plan.does(lead, 'register-case', {
    variant: 'ordinary', source: { kind: 'inspection', reference: `${facts.theme ?? '现场检查记录'} ${facts.key}` }, party: facts.party,
    suspicion: facts.violation.suspicion, discoveredOn: plan.day,
  });
}

/** An inspection finds a violation: an ordinary case from the finding to the archive. */
export function ordinaryCase(facts: CaseFacts, scene: Scene): CaseScript {
  const draw = drawFrom(facts.key);
  const plan = new Plan(scene.calendar, draw, facts.discoveredOn);
  const cast = castFor(facts.turn, scene.prefix);
  register(plan, facts, cast);
  passGate(plan, 'filing', cast, scene);
  plan.later(1, 3).does(cast.deputy, 'approve-filing', { officers: [`@${cast.lead}`, `@${cast.second}`] });
  const filedOn = plan.day;
  firstEvidence(plan, facts, cast, scene);
  proceedings(plan, facts, cast, scene);
  decision(plan, facts, cast, scene);
  extendIfNeeded(plan, filedOn, cast, scene);
  afterDecision(plan, facts, cast, scene, draw);
  return { key: facts.key, steps: plan.inOrder() };
}

/** Thirty days were the rule of the former Order 15: where they do not suffice, the director grants thirty or sixty more in time. */
export function extendIfNeeded(plan: Plan, filedOn: string, { director }: Cast, scene: Scene): void {
  const due = dueDayOf('decision', filedOn, scene);
  if (plan.day <= due) return;
  const length = plan.day <= addDays(due, 30) ? 30 : 60;
  plan.aside(addDays(due, -3), director, 'extend-clock', { clockId: 'decision', length, approvedBy: 'director', reason: '案情复杂，需补充调查取证' });
}
