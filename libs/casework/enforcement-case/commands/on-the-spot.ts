import { z } from 'zod';
import { today, type Context } from '../../kernel/index.js';
import { text } from '../../kernel/fields.js';
import { checkPenalties, doneAlready, twoCertifiedOfficers } from '../checks.js';
import { define, OFFICER } from '../define.js';
import { fineOf, type Decision } from '../facts.js';
import { penaltyFields } from '../fields.js';
import { outOfTime } from '../limitation.js';
import { refuse } from '../refusals.js';
import type { EnforcementCase } from '../state.js';

/** Ceilings of an on-the-spot fine in fen: 处罚法 (2021) art. 51; before 2021-07-15 the old law's 50 and 1000 yuan. */
function summaryCeiling(c: EnforcementCase, ctx: Context): number {
  const current = today(ctx) >= '2021-07-15';
  return c.party?.kind === 'person' ? (current ? 20_000 : 5_000) : (current ? 300_000 : 100_000);
}

export const decideOnTheSpot = define({
  type: 'decide-on-the-spot',
  nameZh: '当场处罚',
  nameEn: 'Decide on the spot',
  payload: z.strictObject({ penalties: z.array(penaltyFields).min(1).max(2), legalBasis: text(1000), reasons: text(2000) }),
  by: OFFICER,
  stages: ['filing'],
  needs: [
    (c) => (c.variant === 'summary' ? null : refuse('not-summary')),
    (c, ctx) => (c.variant === 'summary' ? twoCertifiedOfficers(c, ctx) : null),
    (c, ctx) => (c.variant === 'summary' ? outOfTime(c, ctx) : null),
  ],
  draws: (c) => (c.variant === 'summary' ? ['on-the-spot'] : []),
  decide(c, p, ctx) {
    const fault = checkPenalties(p.penalties, 'penalties');
    if (fault) return fault;
    if (p.penalties.some((x) => x.kind !== 'warning' && x.kind !== 'fine')) return refuse('summary-kinds', {}, 'penalties');
    const ceiling = summaryCeiling(c, ctx);
    if (fineOf(p.penalties) > ceiling) return refuse('summary-limit', { limit: ceiling / 100 }, 'penalties');
    const decision: Decision = {
      kind: 'penalty', number: ctx.numbers['on-the-spot'] ?? '', decidedOn: today(ctx), decidedBy: ctx.actor.id, penalties: p.penalties,
      legalBasis: p.legalBasis, discretion: 'ordinary', reasons: p.reasons, summary: true,
    };
    // Handed over in presence: served at once (处罚法 art. 52, 61).
    return [{ type: 'PenaltyDecided', decision }, { type: 'DecisionServed', method: 'direct', on: today(ctx), proof: '当场交付' }];
  },
});

/** 当场处罚报所属机关备案 (处罚法 art. 52(3)). */
export const recordOnTheSpot = define({
  type: 'record-on-the-spot',
  nameZh: '当场处罚备案',
  nameEn: 'Record the on-the-spot penalty',
  payload: z.strictObject({}),
  by: OFFICER,
  stages: ['disclosure'],
  needs: [(c) => (c.decision?.summary ? null : refuse('not-summary')), (c) => (c.onSite.recordedOn ? doneAlready('备案', 'The record') : null)],
  decide: (_, __, ctx) => [{ type: 'OnSitePenaltyRecorded', on: today(ctx) }],
});
