import { z } from 'zod';
import { notBefore, notInFuture, today, type Context } from '../../kernel/index.js';
import { day, id, text } from '../../kernel/fields.js';
import { checkPenalties, noTransferOpen, twoCertifiedOfficers, yuan } from '../checks.js';
import { define, HEADS, OFFICER, penaltyFields } from '../define.js';
import { fineOf, payableOf, type Decision, type Penalty } from '../facts.js';
import { refuse } from '../refusals.js';
import { passedReview, type EnforcementCase } from '../state.js';
import { partyRightsOpen } from './notice.js';

const DISCRETION = z.enum(['ordinary', 'lower-bound', 'lighter', 'mitigated', 'heavier']);

const reviewed = (c: EnforcementCase) => (passedReview(c) ? null : refuse('review-not-passed'));
const notInvestigator = (c: EnforcementCase, ctx: Context) => (c.officers.includes(ctx.actor.id) ? refuse('decider-investigated') : null);

/** Heavy or complex: the heads discuss together (处罚法 art. 57(2)); what counts as heavy is the bureau's threshold. */
function needsDiscussion(c: EnforcementCase, penalties: readonly Penalty[], ctx: Context): boolean {
  return c.complex || fineOf(penalties) >= ctx.profile.discussionThresholdFen
    || penalties.some((p) => p.kind === 'suspension' || p.kind === 'licence-revocation' || p.kind === 'closure');
}

export const holdDiscussion = define({
  type: 'hold-discussion',
  nameZh: '负责人集体讨论',
  nameEn: 'Record the collective discussion',
  payload: z.strictObject({ heldOn: day(), participants: z.array(id()).min(1).max(20), conclusion: text(5000) }),
  by: [...OFFICER, ...HEADS],
  stages: ['decision'],
  needs: [reviewed],
  decide(c, p, ctx) {
    const fault = notInFuture(p.heldOn, ctx, 'heldOn') ?? notBefore(p.heldOn, passedReview(c)?.opinion?.on, '审核通过之日', 'the review', 'heldOn');
    if (fault) return fault;
    const stranger = p.participants.findIndex((x) => !ctx.staff.find(x));
    if (stranger >= 0) return refuse('unknown-officer', { id: p.participants[stranger] ?? '' }, `participants.${stranger}`);
    if (new Set(p.participants).size < 3) return refuse('too-few-heads', {}, 'participants');
    return [{ type: 'DiscussionHeld', on: p.heldOn, participants: p.participants, conclusion: p.conclusion }];
  },
});

/** The decision may stay below what was notified and reviewed, never go above it (处罚法 art. 44, 45, 58). */
function exceeds(c: EnforcementCase, penalties: readonly Penalty[]) {
  const notified = c.notice?.penalties ?? [];
  const reviewed = passedReview(c)?.proposal.penalties ?? [];
  const sum = (of: readonly Penalty[], kind: Penalty['kind']) => payableOf(of.filter((p) => p.kind === kind));
  // Kind by kind: a larger fine is heavier even where a smaller confiscation makes up for it.
  for (const { kind } of penalties) {
    if (!notified.some((n) => n.kind === kind)) return refuse('kind-not-notified', { kind }, 'penalties');
    if (sum(penalties, kind) > sum(notified, kind)) return refuse('heavier-than-notified', { kind, notified: yuan(sum(notified, kind)) }, 'penalties');
    if (!reviewed.some((r) => r.kind === kind) || sum(penalties, kind) > sum(reviewed, kind)) return refuse('heavier-than-reviewed', {}, 'penalties');
  }
  return null;
}

export const decidePenalty = define({
  type: 'decide-penalty',
  nameZh: '作出处罚决定',
  nameEn: 'Decide the penalty',
  payload: z.strictObject({ penalties: z.array(penaltyFields).min(1).max(8), legalBasis: text(1000), discretion: DISCRETION, reasons: text(5000) }),
  by: HEADS,
  stages: ['decision'],
  needs: [
    reviewed,
    notInvestigator,
    noTransferOpen,
    (c) => (passedReview(c)?.proposal.kind === 'no-penalty' ? refuse('review-was-no-penalty', { reviewed: '不予处罚', reviewedEn: 'no penalty' }) : null),
    (c, ctx) => (passedReview(c)?.proposal.kind === 'no-penalty' ? null : partyRightsOpen(c, ctx)),
    (c, ctx) => (needsDiscussion(c, passedReview(c)?.proposal.penalties ?? [], ctx) && !c.discussion ? refuse('discussion-missing') : null),
  ],
  draws: () => ['decision'],
  decide(c, p, ctx) {
    const fault = checkPenalties(p.penalties, 'penalties') ?? exceeds(c, p.penalties);
    if (fault) return fault;
    const decision: Decision = {
      kind: 'penalty', number: ctx.numbers.decision ?? '', decidedOn: today(ctx), decidedBy: ctx.actor.id, penalties: p.penalties,
      legalBasis: p.legalBasis, discretion: p.discretion, reasons: p.reasons, summary: false,
    };
    return [{ type: 'PenaltyDecided', decision }];
  },
});

/** 不予处罚 (处罚法 art. 33): reviewed like any decision. */
export const decideNoPenalty = define({
  type: 'decide-no-penalty',
  nameZh: '作出不予处罚决定',
  nameEn: 'Decide against a penalty',
  payload: z.strictObject({
    ground: z.enum(['minor-corrected-no-harm', 'first-minor-corrected', 'no-fault-proved', 'facts-not-established', 'out-of-time']),
    legalBasis: text(1000),
    reasons: text(5000),
  }),
  by: HEADS,
  stages: ['decision'],
  needs: [
    reviewed,
    notInvestigator,
    noTransferOpen,
    (c) => (passedReview(c)?.proposal.kind === 'penalty' ? refuse('review-was-no-penalty', { reviewed: '给予处罚', reviewedEn: 'a penalty' }) : null),
    (c) => (c.complex && !c.discussion ? refuse('discussion-missing') : null),
  ],
  draws: () => ['no-penalty'],
  decide(_, p, ctx) {
    const decision: Decision = {
      kind: 'no-penalty', number: ctx.numbers['no-penalty'] ?? '', decidedOn: today(ctx), decidedBy: ctx.actor.id, penalties: [],
      legalBasis: p.legalBasis, discretion: 'ordinary', reasons: p.reasons, summary: false,
    };
    return [{ type: 'NoPenaltyDecided', decision, ground: p.ground }];
  },
});

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
  needs: [(c) => (c.variant === 'summary' ? null : refuse('not-summary')), (c, ctx) => (c.variant === 'summary' ? twoCertifiedOfficers(c, ctx) : null)],
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

export const decisionCommands = [holdDiscussion, decidePenalty, decideNoPenalty, decideOnTheSpot];
