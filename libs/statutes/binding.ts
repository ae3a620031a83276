import { citation } from './citation.js';
import { rulesInForce, type TimedRule } from './in-force.js';
import { brokenRule } from './promise.js';
import { isSameTerm } from './tightness.js';
import type { BindingTerm, LegalDay, ProfileTerm, Rule, TimeLimit } from './types.js';

const covers = (promise: ProfileTerm, day: LegalDay): boolean =>
  (promise.from === null || promise.from <= day) && (promise.to === null || day <= promise.to);

type Common = Pick<BindingTerm, 'limit' | 'rulePack' | 'duty' | 'direction'>;

function byStatute(common: Common, rule: TimedRule): BindingTerm {
  return { ...common, ruleId: rule.id, term: rule.term, source: 'statute', citation: citation(rule), verification: rule.verification };
}

function byPromise(common: Common, promise: ProfileTerm, rule: TimedRule | undefined): BindingTerm {
  return {
    ...common,
    ruleId: rule?.id ?? 'setting',
    term: promise.term,
    source: 'profile',
    citation: promise.basis,
    verification: rule?.verification ?? 'assumption',
  };
}

/** The term that binds a clock of the limit started on `day`; see `RulePack.bind`. The law of the trigger day governs (assumption A5). */
export function bindLimit(
  pack: { readonly version: string; readonly rules: ReadonlyMap<string, Rule> },
  limit: TimeLimit,
  day: LegalDay,
  profile: readonly ProfileTerm[],
): BindingTerm | null {
  const common: Common = { limit: limit.id, rulePack: pack.version, duty: limit.duty, direction: limit.direction };
  const inForce = rulesInForce(limit, pack.rules, day);
  const statute = inForce[0];
  const promise = profile.find((p) => p.limit === limit.id && covers(p, day));

  if (promise && brokenRule(promise.term, limit, inForce) === undefined) {
    const addsNothing = statute !== undefined && isSameTerm(promise.term, statute.term);
    if (!addsNothing) return byPromise(common, promise, statute);
  }
  if (statute) return byStatute(common, statute);
  if (limit.setting === null) return null;
  const { term, basis } = limit.setting;
  return { ...common, ruleId: 'setting', term, source: 'setting', citation: basis, verification: 'assumption' };
}
