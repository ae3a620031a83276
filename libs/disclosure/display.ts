import { addMonths, type LegalDay } from '#libs/calendar/index.js';
import type { EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import { citation, type Rule, type RulePack, type Verification } from '#libs/statutes/index.js';
import { BEFORE_MEASURES, CLASSES, MEASURES, type DisplayClass } from './display-rules.js';

/** How long a decision stays public, and from when a repair of credit may end it; both days inclusive, Asia/Shanghai. */
export interface DisplayPeriod {
  readonly class: DisplayClass;
  readonly scopeZh: string;
  readonly repairableFrom: LegalDay;
  readonly until: LegalDay;
  readonly ruleId: string | null;
  readonly citation: string;
  /** Of the numbers; shown to the reader unless they are verified. */
  readonly verification: Verification;
}

type Decided = Pick<EnforcementCase, 'accident'> & { readonly decision: NonNullable<EnforcementCase['decision']> };

/** 轻微、一般 or 严重, by the kinds of penalty and the grade of the accident. */
export function displayClass({ decision, accident }: Decided): DisplayClass {
  const kinds = decision.penalties.map((p) => p.kind);
  if (kinds.some((k) => CLASSES.seriousPenalties.includes(k)) || (accident && CLASSES.seriousAccidents.includes(accident.grade))) return 'serious';
  return decision.summary || kinds.every((k) => CLASSES.minorPenalties.includes(k)) ? 'minor' : 'general';
}

/** Length in months of one of the rule's classes; throws when the pack no longer has it. */
function months(rule: Rule, when: string): number {
  const term = rule.alternatives.find((a) => a.when === when)?.term;
  if (term?.unit !== 'month') throw new Error(`rule ${rule.id} has no term in months for “${when}”`);
  return term.length;
}

/** By the measure in force on the day of the decision (司法、行政公务文书认定之日). */
export function displayPeriod(decided: Decided, rules: RulePack): DisplayPeriod {
  const on = decided.decision.decidedOn;
  const kind = displayClass(decided);
  for (const measure of MEASURES) {
    const rule = rules.rule(measure.ruleId);
    if ((rule.inForceFrom ?? on) > on || (rule.inForceTo ?? on) < on) continue;
    const shortest = measure.shortest[kind];
    return {
      class: kind, scopeZh: measure.scopeZh[kind], ruleId: rule.id, citation: citation(rule), verification: rule.verification,
      repairableFrom: shortest === null ? on : addMonths(on, months(rule, shortest)), until: addMonths(on, months(rule, measure.longest[kind])),
    };
  }
  const { shortestMonths, longestMonths, ...basis } = BEFORE_MEASURES;
  return { class: kind, ruleId: null, ...basis, repairableFrom: addMonths(on, shortestMonths), until: addMonths(on, longestMonths) };
}
