import { addDays } from '#libs/calendar/legal-day.js';
import { citation } from './citation.js';
import { guardOf, rulesInForce, type TimedRule } from './in-force.js';
import { isNoLongerThan, isSameTerm } from './tightness.js';
import type { Duty, LegalDay, ProfileFault, ProfileTerm, Rule, Term, TimeLimit } from './types.js';

const UNIT_ZH: Record<Term['unit'], string> = {
  'calendar-day': '日（自然日）',
  'working-day': '个工作日',
  month: '个月',
  year: '年',
  hour: '小时',
  'working-hour': '个工作小时',
};

export const termZh = (t: Term): string => `${t.length}${UNIT_ZH[t.unit]}`;

/** The bureau may be stricter with itself, but a party's or a court's time is not its to change. */
function mayReplace(promise: Term, rule: TimedRule, duty: Duty): boolean {
  if (duty === 'agency' || duty === 'government') return isNoLongerThan(promise, rule.term);
  return isSameTerm(promise, rule.term);
}

/** The promise breaks this rule on a day when these rules are in force; undefined when it may stand. */
export function brokenRule(promise: Term, limit: TimeLimit, inForce: readonly TimedRule[]): TimedRule | undefined {
  const guard = guardOf(inForce);
  return guard !== undefined && !mayReplace(promise, guard, limit.duty) ? guard : undefined;
}

/** The days inside the promise's period on which the law may change: its first day, and the start and end of every rule. */
function turningDays(promise: ProfileTerm, limit: TimeLimit, rules: ReadonlyMap<string, Rule>): LegalDay[] {
  const first = promise.from ?? '0001-01-01';
  const changes = limit.rules.flatMap((id) => {
    const rule = rules.get(id);
    return [rule?.inForceFrom ?? null, rule?.inForceTo ? addDays(rule.inForceTo, 1) : null];
  });
  return [first, ...changes.filter((d): d is LegalDay => d !== null)]
    .filter((d) => d >= first && (promise.to === null || d <= promise.to))
    .sort();
}

function faultOf(promise: ProfileTerm, limit: TimeLimit, rule: TimedRule, day: LegalDay): ProfileFault {
  const from = rule.inForceFrom !== null && rule.inForceFrom > day ? rule.inForceFrom : day;
  const since = from === '0001-01-01' ? '' : `自${from}起`;
  const own = limit.duty === 'agency' || limit.duty === 'government';
  const reason = own
    ? `承诺的${termZh(promise.term)}可能长于法定的${termZh(rule.term)}`
    : `法定期限为${termZh(rule.term)}，不是本机关自己的期限，不得改为${termZh(promise.term)}`;
  return {
    limit: limit.id,
    ruleId: rule.id,
    article: citation(rule),
    message: `${limit.nameZh}：${since}${citation(rule)}，${reason}。`,
  };
}

/** Every verified rule the promise breaks somewhere in its period, each once, from the first day it does. */
export function faultsOf(promise: ProfileTerm, limit: TimeLimit, rules: ReadonlyMap<string, Rule>): ProfileFault[] {
  const faults = new Map<string, ProfileFault>();
  for (const day of turningDays(promise, limit, rules)) {
    const rule = brokenRule(promise.term, limit, rulesInForce(limit, rules, day));
    if (rule && !faults.has(rule.id)) faults.set(rule.id, faultOf(promise, limit, rule, day));
  }
  return [...faults.values()];
}
