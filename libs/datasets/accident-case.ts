import { addDays } from '#libs/calendar/index.js';
import { afterDecision } from './after-decision.js';
import { castFor, type CaseFacts, type Scene } from './case-facts.js';
import type { CaseScript } from './case-script.js';
import { drawFrom } from './draw.js';
import { extendIfNeeded } from './ordinary-case.js';
import { Plan, within } from './plan.js';
import { decision, firstEvidence, proceedings } from './proceedings.js';

export interface AccidentFacts extends CaseFacts {
  readonly deaths: number;
  readonly injuries: number;
  /** Series of the government's replies, e.g. 东丽政函. */
  readonly replySeries: string;
}

/**
 * An ordinary accident: reported up within two hours, investigated within sixty days, the government replies within
 * fifteen, and only then is the investigation of the party concluded (生产安全事故报告和调查处理条例).
 */
export function accidentCase(facts: AccidentFacts, scene: Scene): CaseScript {
  const draw = drawFrom(facts.key);
  const accidentDay = facts.discoveredOn;
  const plan = new Plan(scene.calendar, draw, accidentDay);
  const cast = castFor(facts.turn, scene.prefix);
  plan.does(cast.lead, 'register-case', {
    variant: 'accident', source: { kind: 'accident', reference: `事故快报 ${facts.key}` }, party: facts.party, suspicion: facts.violation.suspicion, discoveredOn: accidentDay,
    accident: { occurredAt: `${accidentDay}T07:40:00+08:00`, grade: 'ordinary', deaths: facts.deaths, injuries: facts.injuries },
  });
  plan.does(cast.lead, 'report-accident-up', { at: `${accidentDay}T09:05:00+08:00` });
  plan.later(2, 4).does(cast.deputy, 'approve-filing', { officers: [`@${cast.lead}`, `@${cast.second}`] });
  const filedOn = plan.day;
  firstEvidence(plan, facts, cast, scene);
  plan.on(within(accidentDay, draw.between(38, 48), scene.calendar)).does(cast.deputy, 'submit-accident-report', { on: plan.day });
  plan.on(addDays(plan.day, draw.between(6, 12))).does(cast.deputy, 'record-government-reply', { on: plan.day, number: `${facts.replySeries} ${facts.key}` });
  proceedings(plan, facts, cast, scene);
  decision(plan, facts, cast, scene);
  extendIfNeeded(plan, filedOn, cast, scene);
  afterDecision(plan, facts, cast, scene, draw);
  return { key: facts.key, steps: plan.inOrder() };
}
