import type { BureauProfile } from '#libs/casework/index.js';
import { closing } from './after-decision.js';
import { castFor, type CaseFacts, type Scene } from './case-facts.js';
import type { CaseScript } from './case-script.js';
import { drawFrom } from './draw.js';
import { register } from './ordinary-case.js';
import { Plan, within } from './plan.js';
import { firstEvidence } from './proceedings.js';
import { opinion } from './review-steps.js';
import { basisOf } from './violations.js';

/** A violation on the bureau's no-penalty list (免罚清单): reviewed like any decision, decided with every condition of the list (处罚法 art. 33(1)). */
export function noPenaltyCase(facts: CaseFacts, list: NonNullable<BureauProfile['noPenaltyList']>, scene: Scene): CaseScript {
  const draw = drawFrom(facts.key);
  const plan = new Plan(scene.calendar, draw, facts.discoveredOn);
  const cast = castFor(facts.turn, scene.prefix);
  register(plan, facts, cast);
  plan.later(1, 3).does(cast.deputy, 'approve-filing', { officers: [`@${cast.lead}`, `@${cast.second}`] });
  firstEvidence(plan, facts, cast, scene);
  plan.later(1, 2).does(cast.lead, 'conclude-investigation', {
    facts: `${facts.violation.facts}，当场改正`, legalBasis: basisOf(facts.violation, plan.day), proposal: 'no-penalty', penalties: [],
  });
  plan.later(1).does(cast.lead, 'submit-for-review');
  plan.later(1, 2);
  opinion(plan, cast, 'pass', '符合免罚清单全部条件，同意不予处罚');
  plan.later(1).does(cast.deputy, 'decide-no-penalty', {
    ground: 'first-minor-corrected', legalBasis: '《行政处罚法》第33条第1款', reasons: '初次违法且危害后果轻微并及时改正，属免罚清单所列情形', conditions: list.allOf,
  });
  plan.on(within(plan.day, draw.between(1, 6), scene.calendar));
  plan.does(cast.lead, 'record-service', { method: 'direct', servedOn: plan.day, proof: '送达回证' });
  closing(plan, '违法行为已改正，不予处罚决定已送达，同意结案', cast, scene, draw);
  return { key: facts.key, steps: plan.inOrder() };
}
