import type { Term, Unit } from '#libs/calendar/index.js';
import type { Authority, ExtensionRule, RulePack } from '#libs/statutes/index.js';
import { authorityRank } from './bureau.js';
import type { Clock } from './clock.js';
import { deadlineOf } from './clock.js';
import type { Context } from './context.js';
import { today } from './context.js';
import { AUTHORITY_ZH } from './glossary.js';
import type { Refusal } from './refusal.js';
import { refuse } from './refusals.js';

export interface ExtensionRequest {
  readonly length: number;
  /** Who approved. Above the bureau, `reference` names the approving document. */
  readonly approvedBy: Authority;
  readonly reference?: string | undefined;
}

/**
 * A term the bureau set for itself, where the law names no number, may be extended once by as much again by the deputy
 * director: whoever set the term may move it, within reason.
 */
function settingExtension(term: Term): ExtensionRule {
  return { upTo: { length: term.length, unit: term.unit, countedFrom: 'raw-end' }, approvedBy: 'deputy-director', times: 1, article: '本单位办案期限设定', notice: false };
}

export function extensionRulesOf(clock: Clock, rules: RulePack): readonly ExtensionRule[] {
  return clock.binding.ruleId === 'setting' ? [settingExtension(clock.binding.term)] : rules.rule(clock.binding.ruleId).extensions;
}

const UNIT_ZH: Readonly<Record<Unit, string>> = {
  'calendar-day': '日', 'working-day': '个工作日', month: '个月', year: '年', hour: '小时', 'working-hour': '工作小时',
};

function standing(clock: Clock) {
  return clock.extensions.filter((e) => e.revokedAt === null);
}

/** How much longer the term may still get under one extension rule. */
function room(clock: Clock, rule: ExtensionRule): number {
  const given = standing(clock).reduce((sum, e) => sum + e.term.length, 0);
  return rule.upTo.countedFrom === 'start' ? rule.upTo.length - clock.binding.term.length - given : rule.upTo.length;
}

/** A revoked extension has had its turn: what is withdrawn cannot be granted a second time. */
function usedUp(clock: Clock, rule: ExtensionRule): boolean {
  return rule.times !== null && clock.extensions.filter((e) => authorityRank(e.approvedBy) >= authorityRank(rule.approvedBy)).length >= rule.times;
}

/** The extension's term, or why it cannot be had: no such right, used up, too late, too long, or too high for the approver. */
export function checkExtension(clock: Clock, request: ExtensionRequest, ctx: Context): Term | Refusal {
  const article = clock.binding.citation;
  const rules = extensionRulesOf(clock, ctx.rules);
  if (rules.length === 0) return refuse('not-extendable', { article }, 'clockId');
  // The law's own end counts, not an earlier day set by hand, and with an open suspension as it stands today.
  const lawful = deadlineOf({ ...clock, setDay: null }, ctx.calendar, today(ctx));
  if (ctx.now > lawful.due) return refuse('extension-late', { due: lawful.dueDay, article });
  const unused = rules.filter((r) => !usedUp(clock, r));
  if (unused.length === 0) return refuse('extension-used', { article });
  const fitting = unused.filter((r) => request.length <= room(clock, r));
  if (fitting.length === 0) {
    const most = Math.max(...unused.map((r) => room(clock, r)));
    if (most <= 0) return refuse('extension-used', { article });
    const unit = unused[0]?.upTo.unit ?? 'calendar-day';
    return refuse('extension-too-long', { limit: `${most}${UNIT_ZH[unit]}`, limitEn: `${most} × ${unit}`, article }, 'length');
  }
  const lowest = fitting.reduce((a, b) => (authorityRank(b.approvedBy) < authorityRank(a.approvedBy) ? b : a));
  if (authorityRank(request.approvedBy) < authorityRank(lowest.approvedBy)) {
    return refuse('extension-authority', { authority: AUTHORITY_ZH[lowest.approvedBy], authorityEn: lowest.approvedBy, article: lowest.article }, 'approvedBy');
  }
  const above = authorityRank(request.approvedBy) >= authorityRank('superior');
  if (above && !request.reference) return refuse('approval-reference-missing', { article: lowest.article }, 'reference');
  if (!above && authorityRank(ctx.actor.post) < authorityRank(request.approvedBy)) {
    return refuse('extension-authority', { authority: AUTHORITY_ZH[request.approvedBy], authorityEn: request.approvedBy, article: lowest.article }, 'approvedBy');
  }
  return { length: request.length, unit: lowest.upTo.unit, ...(clock.binding.term.roll ? { roll: clock.binding.term.roll } : {}) };
}
