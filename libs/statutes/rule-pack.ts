import { bindLimit } from './binding.js';
import { UnknownRule } from './errors.js';
import { faultsOf } from './promise.js';
import type { PackData, Rule, RulePack, TimeLimit } from './types.js';

/** The rule pack over compiled data. The data must have passed `packSchema`; nothing is checked again here. */
export function createRulePack(data: PackData): RulePack {
  const rules: ReadonlyMap<string, Rule> = new Map(data.rules.map((r) => [r.id, r]));
  const limits: ReadonlyMap<string, TimeLimit> = new Map(data.limits.map((l) => [l.id, l]));

  const rule = (id: string): Rule => {
    const found = rules.get(id);
    if (!found) throw new UnknownRule('rule', id);
    return found;
  };
  const limit = (id: string): TimeLimit => {
    const found = limits.get(id);
    if (!found) throw new UnknownRule('limit', id);
    return found;
  };

  return {
    version: data.version,
    rules,
    limits,
    rule,
    limit,
    bind: (id, day, profile = []) => bindLimit({ version: data.version, rules }, limit(id), day, profile),
    checkProfile: (profile) => profile.flatMap((promise) => faultsOf(promise, limit(promise.limit), rules)),
    extensionsFor: (ruleId) => (ruleId === 'setting' ? [] : rule(ruleId).extensions),
  };
}
