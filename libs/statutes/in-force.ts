import type { LegalDay, Rule, TimeLimit } from './types.js';

/** A rule that has a number of days. */
export type TimedRule = Rule & { readonly term: NonNullable<Rule['term']> };

export function isInForce(period: Pick<Rule, 'inForceFrom' | 'inForceTo'>, day: LegalDay): boolean {
  return (period.inForceFrom === null || period.inForceFrom <= day) && (period.inForceTo === null || day <= period.inForceTo);
}

/** The limit's timed rules in force on the day, most specific first. A gate without a number never answers "by when". */
export function rulesInForce(limit: TimeLimit, rules: ReadonlyMap<string, Rule>, day: LegalDay): TimedRule[] {
  return limit.rules
    .map((id) => rules.get(id))
    .filter((rule): rule is TimedRule => rule !== undefined && rule.term !== null && isInForce(rule, day));
}

/**
 * The rule a promise has to respect: the most specific one whose wording is verified. A more general verified rule still
 * guards where the specific one was only seen second-hand.
 */
export function guardOf(inForce: readonly TimedRule[]): TimedRule | undefined {
  return inForce.find((rule) => rule.verification === 'verified');
}
