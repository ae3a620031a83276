import { addMonths } from '#libs/calendar/index.js';
import { z } from 'zod';
import { notBefore, notInFuture, today, type Context } from '../../kernel/index.js';
import { day, text } from '../../kernel/fields.js';
import { doneAlready, yuan } from '../checks.js';
import { notDisplayed, periodOf } from '../credit.js';
import { BEFORE_DECISION, define, HEADS, OFFICER } from '../define.js';
import { displayBounds } from '../display-period.js';
import { duesOf } from '../late-fine.js';
import { refuse } from '../refusals.js';
import { isRevoked, type EnforcementCase } from '../state.js';

/** The display outlasts the archiving: what the public sees is no part of the sealed volume. */
const WHILE_DISPLAYED = ['disclosure', 'archiving', 'archived'] as const;
const displayed = (c: EnforcementCase, ctx: Context) => notDisplayed(c, today(ctx), ctx.rules);
const openRepair = (c: EnforcementCase) => c.display?.repairs.find((r) => r.decidedOn === null);

/** By a remedy, or as the reason why the case was opened again. */
function isOverturned(c: EnforcementCase): boolean {
  return [c.reconsideration, c.lawsuit].some((r) => r?.outcome?.kind === 'changed' || r?.outcome?.kind === 'revoked')
    || c.closings.at(-1)?.ground === 'decision-overturned';
}

/**
 * 公示. The workflow publishes by itself; an officer may do it first. A decision that was changed, and withdrawn for it, is
 * published again as it stands now. Where the bureau does not publish decisions without a penalty, nobody does by hand either.
 */
export const publishDecision = define({
  type: 'publish-decision',
  nameZh: '公示决定',
  nameEn: 'Publish the decision',
  payload: z.strictObject({}),
  by: ['clock', ...OFFICER, ...HEADS],
  stages: ['disclosure'],
  needs: [
    (c) => (isRevoked(c) ? refuse('decision-overturned') : null),
    (c) => (c.published && !c.published.withdrawnOn ? doneAlready('公示', 'Publication') : null),
    (c, ctx) => (c.decision?.kind === 'no-penalty' && !ctx.profile.publishNoPenalty ? refuse('no-penalty-not-published') : null),
  ],
  decide: (_, __, ctx) => [{ type: 'DecisionPublished', at: ctx.now }],
});

export const withdrawPublication = define({
  type: 'withdraw-publication',
  nameZh: '撤回公示',
  nameEn: 'Withdraw the publication',
  payload: z.strictObject({ on: day(), reason: text(1000) }),
  by: [...OFFICER, ...HEADS],
  stages: ['disclosure', 'archiving', ...BEFORE_DECISION],
  aside: true,
  needs: [
    (c) => (c.published && !c.published.withdrawnOn ? null : refuse('not-published')),
    (c) => (isOverturned(c) ? null : refuse('not-overturned')),
  ],
  decide: (_, p, ctx) => notInFuture(p.on, ctx, 'on') ?? [{ type: 'PublicationWithdrawn', on: p.on, reason: p.reason }],
});

/** 公示期: by how serious the dishonesty is, within what the credit rules of the decision day allow. */
export const setDisplayPeriod = define({
  type: 'set-display-period',
  nameZh: '设定公示期',
  nameEn: 'Set the display period',
  payload: z.strictObject({ category: z.enum(['light', 'ordinary', 'serious']), months: z.int().min(0).max(36) }),
  by: [...OFFICER, ...HEADS],
  stages: WHILE_DISPLAYED,
  aside: true,
  needs: [displayed, (c) => (c.display ? doneAlready('设定公示期', 'The display period') : null)],
  decide(c, p, ctx) {
    const from = c.decision?.decidedOn ?? '';
    const { min, max, citation } = displayBounds(p.category, from, ctx.rules);
    if (p.months < min || p.months > max) return refuse('display-period', { min, max, article: citation }, 'months');
    return [{ type: 'DisplayPeriodSet', category: p.category, months: p.months, from, until: addMonths(from, p.months) }];
  },
});

/** 信用修复: asked for by the party once the shortest display has passed and everything is paid (失信行为纠正). */
export const requestCreditRepair = define({
  type: 'request-credit-repair',
  nameZh: '登记信用修复申请',
  nameEn: 'Record a request for credit repair',
  payload: z.strictObject({ on: day(), reason: text(1000) }),
  by: OFFICER,
  stages: WHILE_DISPLAYED,
  aside: true,
  needs: [
    displayed,
    (c) => (openRepair(c) ? refuse('repair-pending') : null),
    (c, ctx) => { const { owing } = duesOf(c, today(ctx)); return owing > 0 ? refuse('fine-owing', { owing: yuan(owing) }) : null; },
  ],
  decide(c, p, ctx) {
    const fault = notInFuture(p.on, ctx, 'on');
    if (fault) return fault;
    const period = periodOf(c, ctx.rules);
    if (!period || p.on < period.repairableFrom) return refuse('repair-too-early', { from: period?.repairableFrom ?? '' }, 'on');
    const { category, from, until } = period;
    // What the request was measured by stays: from now on the period is on record, whatever the rules come to say.
    const { max } = displayBounds(category, from, ctx.rules);
    return [...(c.display ? [] : [{ type: 'DisplayPeriodSet', category, months: max, from, until } as const]), { type: 'CreditRepairRequested', on: p.on, reason: p.reason }];
  },
});

/** Granted, the display ends that day. What stands in the way of a repair does not stand in the way of refusing it. */
export const decideCreditRepair = define({
  type: 'decide-credit-repair',
  nameZh: '作出信用修复决定',
  nameEn: 'Decide on the credit repair',
  payload: z.strictObject({ on: day(), granted: z.boolean(), opinion: text(1000) }),
  by: HEADS,
  stages: WHILE_DISPLAYED,
  aside: true,
  needs: [
    (c) => (openRepair(c) ? null : refuse('no-repair-requested')),
    (c, ctx) => (openRepair(c)?.requestedBy === ctx.actor.id ? refuse('own-repair') : null),
  ],
  decide: (c, p, ctx) =>
    notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, openRepair(c)?.requestedOn, '申请之日', 'the request', 'on')
    ?? (p.granted ? displayed(c, ctx) : null)
    ?? [{ type: 'CreditRepairDecided', on: p.on, granted: p.granted, opinion: p.opinion }],
});

export const publicationCommands = [publishDecision, withdrawPublication, setDisplayPeriod, requestCreditRepair, decideCreditRepair];
