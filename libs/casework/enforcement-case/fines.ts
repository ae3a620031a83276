import { earnsLowerBound, find, judge, sanctionFor, CIRCUMSTANCES, type Circumstance, type Range } from '#libs/discretion/index.js';
import { z } from 'zod';
import { today, type Context, type Refusal } from '../kernel/index.js';
import { fen, id, text } from '../kernel/fields.js';
import { yuan } from './checks.js';
import { fineOf, type Discretion, type Penalty, type ViolationFine } from './facts.js';
import { refuse } from './refusals.js';
import type { EnforcementCase } from './state.js';

export const circumstanceFields = z.array(z.enum(CIRCUMSTANCES)).max(CIRCUMSTANCES.length);

/** The violations of the catalogue that the fine is for, each with its share. */
export const violationFields = z.array(z.strictObject({
  code: id(),
  occasion: z.enum(['found', 'not-corrected', 'accident']).default('found'),
  fineFen: fen().min(1),
  tier: z.enum(['light', 'ordinary', 'serious']).optional(),
  annualIncomeFen: fen().min(1).optional(),
  departure: text(2000).optional(),
})).min(1).max(20);

interface Fined {
  readonly penalties: readonly Penalty[];
  readonly discretion: Discretion;
  readonly violations?: readonly ViolationFine[] | undefined;
  readonly circumstances?: readonly Circumstance[] | undefined;
}

/** A fine that leaves its tier, or its range where the law lets it, is reasoned and was discussed by the heads. */
function departs(violation: ViolationFine, c: EnforcementCase, asked: Range, at: string): Refusal | null {
  const tier = { from: yuan(asked.minFen), to: yuan(asked.maxFen) };
  if (!violation.departure) return refuse('departure-needs-reasons', tier, `${at}.departure`);
  return c.discussion ? null : refuse('departure-needs-discussion', tier, `${at}.fineFen`);
}

/** Where cooperation and rectification earn the lower bound: that amount alone, or the light tier where the article names no least. */
function lowerBound(range: Range, light: Range): Range {
  return range.minFen > 0 ? { minFen: range.minFen, maxFen: range.minFen } : light;
}

function checkViolation(violation: ViolationFine, at: string, p: Fined, c: EnforcementCase, ctx: Context): Refusal | 'below-range' | null {
  const circumstances = p.circumstances ?? [];
  const found = find(violation.code, c.actEndedOn ?? today(ctx));
  if (!found) return refuse('unknown-violation', { code: violation.code }, `${at}.code`);
  const sanction = sanctionFor(found, c.party?.kind ?? 'organisation', violation.occasion);
  if (!sanction) return refuse('no-sanction', { article: found.basis }, `${at}.occasion`);
  const options = { tier: violation.tier, annualIncomeFen: violation.annualIncomeFen };
  const judgement = judge(sanction, violation.fineFen, circumstances, options);
  const light = judge(sanction, violation.fineFen, circumstances, { ...options, tier: 'light' });
  if (!judgement || !light) return refuse('income-needed', { article: found.basis }, `${at}.annualIncomeFen`);
  const { range } = judgement;
  const mayGoBelow = p.discretion === 'mitigated' && judgement.mayGoBelow;
  if (judgement.verdict === 'above-range' || (judgement.verdict === 'below-range' && !mayGoBelow)) {
    return refuse('fine-outside-range', { from: yuan(range.minFen), to: yuan(range.maxFen), article: found.basis }, `${at}.fineFen`);
  }
  if (judgement.verdict === 'below-range') return departs(violation, c, range, at) ?? 'below-range';
  const earned = p.discretion === 'lower-bound' || (ctx.profile.cooperativeAtLowerBound === true && earnsLowerBound(circumstances));
  const asked = earned ? lowerBound(range, light.asked) : judgement.asked;
  return asked.minFen <= violation.fineFen && violation.fineFen <= asked.maxFen ? null : departs(violation, c, asked, at);
}

/**
 * Holds a fine against the catalogue, where violations are named: inside its tier it stands; outside it needs reasons and a
 * discussion; outside the range it is refused, but for a mitigated one (减轻, 处罚法 art. 32) below it.
 */
export function checkFines(c: EnforcementCase, p: Fined, ctx: Context): Refusal | null {
  const violations = p.violations ?? [];
  if (violations.length === 0) return null;
  const sum = violations.reduce((total, v) => total + v.fineFen, 0);
  const fine = fineOf(p.penalties);
  if (sum !== fine) return refuse('violation-fines-do-not-add-up', { sum: yuan(sum), fine: yuan(fine) }, 'violations');
  let below = false;
  for (const [i, violation] of violations.entries()) {
    const fault = checkViolation(violation, `violations.${i}`, p, c, ctx);
    if (fault === 'below-range') below = true;
    else if (fault) return fault;
  }
  return p.discretion === 'mitigated' && !below ? refuse('not-mitigated', {}, 'discretion') : null;
}
