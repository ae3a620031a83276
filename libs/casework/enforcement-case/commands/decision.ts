import { CIRCUMSTANCE_NAMES, judgeNoPenalty } from '#libs/discretion/index.js';
import { z } from 'zod';
import { notBefore, notInFuture, today, type Context } from '../../kernel/index.js';
import { day, text } from '../../kernel/fields.js';
import { checkPenalties, doneAlready, noTransferOpen, publicationWithdrawn, yuan } from '../checks.js';
import { define, given, HEADS, OFFICER } from '../define.js';
import { fineOf, payableOf, type Decision, type Penalty } from '../facts.js';
import { penaltyFields } from '../fields.js';
import { checkFines, circumstanceFields, violationFields } from '../fines.js';
import { refuse } from '../refusals.js';
import { investigationReviewed, passedReview, reviewed } from '../review-gates.js';
import type { EnforcementCase } from '../state.js';
import { holdDiscussion, needsDiscussion } from './discussion.js';
import { partyRightsOpen } from './notice.js';
import { decideOnTheSpot } from './on-the-spot.js';

const DISCRETION = z.enum(['ordinary', 'lower-bound', 'lighter', 'mitigated', 'heavier']);

const notInvestigator = (c: EnforcementCase, ctx: Context) => (c.officers.includes(ctx.actor.id) ? refuse('decider-investigated') : null);
const proposed = (c: EnforcementCase) => passedReview(c)?.proposal;

/** The decision may stay below what was notified and reviewed, never go above it (处罚法 art. 44, 45, 58). */
function exceeds(c: EnforcementCase, penalties: readonly Penalty[]) {
  const notified = c.notice?.penalties ?? [];
  const proposal = proposed(c)?.penalties ?? [];
  const sum = (of: readonly Penalty[], kind: Penalty['kind']) => payableOf(of.filter((p) => p.kind === kind));
  // Kind by kind: a larger fine is heavier even where a smaller confiscation makes up for it.
  for (const { kind } of penalties) {
    if (!notified.some((n) => n.kind === kind)) return refuse('kind-not-notified', { kind }, 'penalties');
    if (sum(penalties, kind) > sum(notified, kind)) return refuse('heavier-than-notified', { kind, notified: yuan(sum(notified, kind)) }, 'penalties');
    if (!proposal.some((r) => r.kind === kind) || sum(penalties, kind) > sum(proposal, kind)) return refuse('heavier-than-reviewed', {}, 'penalties');
  }
  return null;
}

/** 重大行政处罚: reported for the record where the bureau's profile draws the line. */
function isMajor(c: EnforcementCase, penalties: readonly Penalty[], ctx: Context): boolean {
  const line = ctx.profile.majorPenaltyFen;
  if (!line) return false;
  return fineOf(penalties) >= line[c.party?.kind ?? 'organisation']
    || penalties.some((p) => p.kind === 'suspension' || p.kind === 'licence-revocation' || p.kind === 'closure');
}

export const decidePenalty = define({
  type: 'decide-penalty',
  nameZh: '作出处罚决定',
  nameEn: 'Decide the penalty',
  payload: z.strictObject({
    penalties: z.array(penaltyFields).min(1).max(8), legalBasis: text(1000), discretion: DISCRETION, reasons: text(5000),
    violations: violationFields.optional(), circumstances: circumstanceFields.optional(),
  }),
  by: HEADS,
  stages: ['decision'],
  needs: [
    investigationReviewed,
    reviewed,
    notInvestigator,
    noTransferOpen,
    publicationWithdrawn,
    (c) => (proposed(c)?.kind === 'no-penalty' ? refuse('review-was-no-penalty', { reviewed: '不予处罚', reviewedEn: 'no penalty' }) : null),
    (c, ctx) => (proposed(c)?.kind === 'no-penalty' ? null : partyRightsOpen(c, ctx)),
    (c, ctx) => (needsDiscussion(c, proposed(c)?.penalties ?? [], ctx) && !c.discussion ? refuse('discussion-missing') : null),
  ],
  draws: () => ['decision'],
  decide(c, p, ctx) {
    const fault = checkPenalties(p.penalties, 'penalties') ?? exceeds(c, p.penalties) ?? checkFines(c, p, ctx);
    if (fault) return fault;
    const decision: Decision = {
      kind: 'penalty', number: ctx.numbers.decision ?? '', decidedOn: today(ctx), decidedBy: ctx.actor.id, penalties: p.penalties,
      legalBasis: p.legalBasis, discretion: p.discretion, reasons: p.reasons, summary: false,
      ...given({ violations: p.violations, circumstances: p.circumstances, major: isMajor(c, p.penalties, ctx) || undefined }),
    };
    return [{ type: 'PenaltyDecided', decision }];
  },
});

/** 不予处罚 (处罚法 art. 33): reviewed like any decision, and on the bureau's list only with every condition of it. */
export const decideNoPenalty = define({
  type: 'decide-no-penalty',
  nameZh: '作出不予处罚决定',
  nameEn: 'Decide against a penalty',
  payload: z.strictObject({
    ground: z.enum(['minor-corrected-no-harm', 'first-minor-corrected', 'no-fault-proved', 'facts-not-established', 'out-of-time']),
    legalBasis: text(1000),
    reasons: text(5000),
    conditions: circumstanceFields.optional(),
  }),
  by: HEADS,
  stages: ['decision'],
  needs: [
    investigationReviewed,
    reviewed,
    notInvestigator,
    noTransferOpen,
    publicationWithdrawn,
    (c) => (proposed(c)?.kind === 'penalty' ? refuse('review-was-no-penalty', { reviewed: '给予处罚', reviewedEn: 'a penalty' }) : null),
    (c) => (c.complex && !c.discussion ? refuse('discussion-missing') : null),
  ],
  draws: () => ['no-penalty'],
  decide(_, p, ctx) {
    const list = ctx.profile.noPenaltyList;
    if (list && p.ground === 'first-minor-corrected') {
      const { missing } = judgeNoPenalty(list, p.conditions ?? []);
      const name = (language: 'zh' | 'en', mark: string) => missing.map((m) => CIRCUMSTANCE_NAMES[m][language]).join(mark);
      if (missing.length > 0) return refuse('no-penalty-conditions', { missing: name('zh', '、'), missingEn: name('en', ', ') }, 'conditions');
    }
    const decision: Decision = {
      kind: 'no-penalty', number: ctx.numbers['no-penalty'] ?? '', decidedOn: today(ctx), decidedBy: ctx.actor.id, penalties: [],
      legalBasis: p.legalBasis, discretion: 'ordinary', reasons: p.reasons, summary: false, ground: p.ground,
    };
    return [{ type: 'NoPenaltyDecided', decision, ground: p.ground, ...given({ conditions: p.conditions }) }];
  },
});

/** 重大行政处罚备案 with the authority the local rule names. */
export const reportMajorPenalty = define({
  type: 'report-major-penalty',
  nameZh: '重大行政处罚备案',
  nameEn: 'Report the major penalty for the record',
  payload: z.strictObject({ on: day(), to: text(100) }),
  by: [...OFFICER, ...HEADS],
  stages: ['disclosure', 'archiving'],
  needs: [(c) => (c.decision?.major ? null : refuse('not-major')), (c) => (c.majorReport ? doneAlready('备案', 'The report') : null)],
  decide: (c, p, ctx) =>
    notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.decision?.decidedOn, '决定之日', 'the decision', 'on') ?? [{ type: 'MajorPenaltyReported', on: p.on, to: p.to }],
});

export const decisionCommands = [holdDiscussion, decidePenalty, decideNoPenalty, decideOnTheSpot, reportMajorPenalty];
