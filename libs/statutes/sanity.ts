import type { Rule, Rung, TimeLimit } from './types.js';

/** What a schema of shapes cannot see: contradictions inside one rule or limit. Each check returns messages; none means sound. */

const UNIT_OF_SUFFIX: Record<string, string> = { wd: 'working-day', d: 'calendar-day', h: 'hour', m: 'month', y: 'year' };
const AUTHORITIES = ['section-head', 'deputy-director', 'director', 'superior', 'government'];

function checkPeriod(rule: Rule): string[] {
  const { inForceFrom: from, inForceTo: to } = rule;
  return from !== null && to !== null && from > to ? [`失效日 ${to} 早于生效日 ${from}`] : [];
}

/** The id and the quotation both name the length: a slip in the term shows against them. */
function checkTerm(rule: Rule): string[] {
  const { term, id, quote } = rule;
  if (term === null) return [];
  const found: string[] = [];
  if (quote.includes('工作日') && term.unit !== 'working-day') found.push(`原文写“工作日”，期限却写作 ${term.unit}`);
  const suffix = /-(\d+)(wd|d|h|m|y)$/.exec(id);
  if (suffix && (term.length !== Number(suffix[1]) || term.unit !== UNIT_OF_SUFFIX[suffix[2] ?? ''])) {
    found.push(`编号写 ${suffix[1]}${suffix[2]}，期限却是 ${term.length} ${term.unit}`);
  }
  if (term.roll === 'next-working-day' && rule.duty !== 'party') found.push('只有当事人的期限可以顺延（A2、A4）');
  if (term.roll === 'next-working-day' && rule.direction === 'backward') found.push('倒推的期限不顺延');
  return found;
}

function checkExtensions(rule: Rule): string[] {
  const found: string[] = [];
  let ceiling = rule.term?.length ?? 0;
  let rank = -1;
  for (const { upTo, approvedBy } of rule.extensions) {
    if (rule.term === null) found.push('没有期限，不能延长');
    else if (upTo.unit !== rule.term.unit) found.push(`延长的单位 ${upTo.unit} 与期限不同`);
    if (AUTHORITIES.indexOf(approvedBy) < rank) found.push('延长须由低到高排列批准人');
    rank = AUTHORITIES.indexOf(approvedBy);
    if (upTo.countedFrom === 'start') {
      if (upTo.length <= ceiling) found.push(`延至 ${upTo.length} 没有超过原期限 ${ceiling}`);
      ceiling = upTo.length;
    }
  }
  return found;
}

export function checkRule(rule: Rule): string[] {
  return [...checkPeriod(rule), ...checkTerm(rule), ...checkExtensions(rule)];
}

/** Rungs climb: none fires before the one it follows. */
function checkLadder(ladder: readonly Rung[]): string[] {
  const found: string[] = [];
  ladder.forEach((rung, i) => {
    const before = ladder[i - 1];
    if (before && before.level > rung.level) found.push('阶梯的级别须由低到高');
    if (before && before.offset.unit === rung.offset.unit && before.offset.length >= rung.offset.length) {
      found.push('阶梯的时间须由早到晚');
    }
    if (rung.level > 0 && rung.offset.length < 0) found.push('上报不能早于到期');
  });
  return found;
}

export function checkLimit(limit: TimeLimit, rules: ReadonlyMap<string, Rule>): string[] {
  const found = checkLadder(limit.ladder);
  if (limit.rules.length === 0 && limit.setting === null) found.push('既没有规则也没有本局设定');
  for (const id of limit.rules) {
    const rule = rules.get(id);
    if (!rule) found.push(`没有规则 ${id}`);
    else if (rule.term === null) found.push(`规则 ${id} 没有期限，不能回答“何时之前”`);
    else if (rule.direction !== limit.direction) found.push(`规则 ${id} 的计算方向不同`);
  }
  return found;
}
