import { citation, citeArticle } from './citation.js';
import { termZh } from './promise.js';
import type { Authority, ExtensionRefusal, ExtensionRequest, ExtensionRule, ExtensionVerdict, Rule, Term } from './types.js';

/** Lowest first: whoever stands above the named authority may approve in its place. */
const RANK: readonly Authority[] = ['section-head', 'deputy-director', 'director', 'superior', 'government'];
const AUTHORITY_ZH: Record<Authority, string> = {
  'section-head': '科室负责人',
  'deputy-director': '分管负责人',
  director: '本机关负责人',
  superior: '上一级机关',
  government: '人民政府（复议案件为复议机构负责人）',
};

type Amount = { readonly length: number; readonly unit: Term['unit'] };

/** Days gained so far and how often each rung was used, replaying what was approved. */
interface Used { gained: number; readonly times: Map<ExtensionRule, number> }

const hasTurn = (step: ExtensionRule, used: Used): boolean =>
  step.times === null || (used.times.get(step) ?? 0) < step.times;

/** `start` is a ceiling on the whole term (延至90日); `raw-end` is the length of this one extension. */
function fits(step: ExtensionRule, rule: Rule, asked: Amount, used: Used): boolean {
  const total = (rule.term?.length ?? 0) + used.gained + asked.length;
  return step.upTo.countedFrom === 'start' ? total <= step.upTo.length : asked.length <= step.upTo.length;
}

function replay(rule: Rule, request: ExtensionRequest): Used {
  const used: Used = { gained: 0, times: new Map() };
  for (const past of request.past) {
    const step = rule.extensions.find((s) => hasTurn(s, used) && fits(s, rule, past, used));
    if (step) used.times.set(step, (used.times.get(step) ?? 0) + 1);
    if (!past.revoked) used.gained += past.length;
  }
  return used;
}

function ceilingZh(step: ExtensionRule): string {
  const length = termZh({ length: step.upTo.length, unit: step.upTo.unit });
  return step.upTo.countedFrom === 'start' ? `自起算日起最长${length}` : `每次最长${length}`;
}

function refuse(code: ExtensionRefusal, article: string, reason: string): ExtensionVerdict {
  return { ok: false, code, article, message: `不能延长：${reason}（${article}）。` };
}

/** May the rule's term be extended as asked? The lowest rung that fits decides whose approval is needed. */
export function mayExtendRule(rule: Rule, request: ExtensionRequest): ExtensionVerdict {
  const article = citation(rule);
  const { asked, approver } = request;
  const last = rule.extensions.at(-1);
  if (!last) return refuse('no-extension', article, '该条没有规定延长');
  if (request.today > request.dueDay) return refuse('expired', article, `期限已于${request.dueDay}届满，延长须在届满前批准`);
  if (!Number.isInteger(asked.length) || asked.length <= 0) return refuse('bad-length', article, '延长的长度须为正整数');
  if (!rule.extensions.some((step) => step.upTo.unit === asked.unit)) {
    return refuse('wrong-unit', article, `该条的延长按“${termZh({ length: last.upTo.length, unit: last.upTo.unit })}”的单位计算`);
  }

  const used = replay(rule, request);
  const withTurn = rule.extensions.filter((step) => hasTurn(step, used));
  if (withTurn.length === 0) return refuse('used-up', citeArticle(rule, last.article), `只可以延长${last.times}次，已经用过`);
  const step = withTurn.find((s) => s.upTo.unit === asked.unit && fits(s, rule, asked, used));
  if (!step) return refuse('too-long', citeArticle(rule, last.article), `超过上限，${ceilingZh(last)}`);
  const stepArticle = citeArticle(rule, step.article);
  if (RANK.indexOf(approver) < RANK.indexOf(step.approvedBy)) {
    return refuse('no-authority', stepArticle, `须经${AUTHORITY_ZH[step.approvedBy]}批准`);
  }
  return { ok: true, step, citation: stepArticle };
}
