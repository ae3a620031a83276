import { addMonths, type LegalDay } from '#libs/calendar/index.js';
import { citation, type Rule, type RulePack, type Verification } from '#libs/statutes/index.js';
import { BEFORE_MEASURES, CLASSES, MEASURES } from './display-rules.js';
import type { Display, DisplayCategory } from './records.js';
import { penaltiesInForce, type EnforcementCase } from './state.js';

/** Months a category is shown at least and at most, by the measure in force on the day of the decision. */
export interface DisplayBounds {
  readonly min: number;
  readonly max: number;
  readonly scopeZh: string;
  readonly ruleId: string | null;
  readonly citation: string;
  /** Of the numbers; shown to the reader unless they are verified. */
  readonly verification: Verification;
}

/** How long a decision stays public, and from when a repair of credit may end it; both days inclusive, Asia/Shanghai. */
export interface DisplayPeriod extends Omit<DisplayBounds, 'min' | 'max'> {
  readonly category: DisplayCategory;
  readonly from: LegalDay;
  readonly repairableFrom: LegalDay;
  readonly until: LegalDay;
}

type Decided = Pick<EnforcementCase, 'accident' | 'reconsideration' | 'lawsuit'> & { readonly decision: NonNullable<EnforcementCase['decision']> };

/** 轻微、一般 or 严重, by the kinds of penalty in force and the grade of the accident. */
export function displayCategory(c: Decided): DisplayCategory {
  const kinds = penaltiesInForce(c).map((p) => p.kind);
  if (kinds.some((k) => CLASSES.seriousPenalties.includes(k)) || (c.accident && CLASSES.seriousAccidents.includes(c.accident.grade))) return 'serious';
  return c.decision.summary || kinds.every((k) => CLASSES.lightPenalties.includes(k)) ? 'light' : 'ordinary';
}

/** Length in months of one of the rule's classes; throws when the pack no longer has it. */
function months(rule: Rule, when: string): number {
  const term = rule.alternatives.find((a) => a.when === when)?.term;
  if (term?.unit !== 'month') throw new Error(`rule ${rule.id} has no term in months for “${when}”`);
  return term.length;
}

/** By the measure in force on the day of the decision (司法、行政公务文书认定之日). */
export function displayBounds(category: DisplayCategory, decidedOn: LegalDay, rules: RulePack): DisplayBounds {
  for (const measure of MEASURES) {
    const rule = rules.rule(measure.ruleId);
    if ((rule.inForceFrom ?? decidedOn) > decidedOn || (rule.inForceTo ?? decidedOn) < decidedOn) continue;
    const shortest = measure.shortest[category];
    return {
      min: shortest === null ? 0 : months(rule, shortest), max: months(rule, measure.longest[category]),
      scopeZh: measure.scopeZh[category], ruleId: rule.id, citation: citation(rule), verification: rule.verification,
    };
  }
  return { ...BEFORE_MEASURES, ruleId: null };
}

/** As the bureau has set it, or until it does, by what was decided and for the longest time. */
export function displayPeriod(c: Decided, rules: RulePack, set: Pick<Display, 'category' | 'from' | 'until'> | null): DisplayPeriod {
  const from = set?.from ?? c.decision.decidedOn;
  const category = set?.category ?? displayCategory(c);
  const { min, max, ...basis } = displayBounds(category, from, rules);
  return { ...basis, category, from, repairableFrom: addMonths(from, min), until: set?.until ?? addMonths(from, max) };
}
