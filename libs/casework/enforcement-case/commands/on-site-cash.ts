import { z } from 'zod';
import { notBefore, notInFuture, today, type Context } from '../../kernel/index.js';
import { day, text } from '../../kernel/fields.js';
import { doneAlready, yuan } from '../checks.js';
import { define, given, OFFICER } from '../define.js';
import { fineOf } from '../facts.js';
import { refuse } from '../refusals.js';
import { penaltiesInForce, type EnforcementCase } from '../state.js';
import { afterPayment, hasFine, paymentFields } from './payments.js';

/** Cash taken on site is handed on whatever becomes of the case. */
const CASH_STAGES = ['disclosure', 'archiving'] as const;

/** Fines that may be collected at once for their size alone, in fen: 处罚法 art. 68(一); 20 yuan before 2021-07-15. */
function smallFine(ctx: Context): number {
  return today(ctx) >= '2021-07-15' ? 10_000 : 2_000;
}

/** Larger ones only where they would hardly be collected later (art. 68(二)), or far from a bank and at the party's own request (art. 69). */
function mayCollect(c: EnforcementCase, p: { readonly ground?: string | undefined; readonly reason?: string | undefined }, ctx: Context) {
  if (fineOf(penaltiesInForce(c)) <= smallFine(ctx)) return null;
  if (!p.ground) return refuse('onsite-collection-scope', { most: yuan(smallFine(ctx)) }, 'ground');
  return p.reason ? null : refuse('onsite-reason-missing', {}, 'reason');
}

/** 当场收缴 with the provincial receipt (处罚法 art. 68–70); the money is then due at the bureau and the bank (art. 71). */
export const collectOnSite = define({
  type: 'collect-on-site',
  nameZh: '当场收缴罚款',
  nameEn: 'Collect the fine on site',
  payload: z.strictObject({ ...paymentFields, ground: z.enum(['hard-to-collect-later', 'remote-at-request']).optional(), reason: text(500).optional() }),
  by: OFFICER,
  stages: ['disclosure'],
  needs: [
    (c) => (c.decision?.summary ? null : refuse('not-summary')),
    hasFine,
    (c) => (c.onSite.collectedOn ? doneAlready('当场收缴罚款', 'Collect the fine on site') : null),
  ],
  decide(c, p, ctx) {
    const fault = notInFuture(p.paidOn, ctx, 'paidOn') ?? notBefore(p.paidOn, c.decision?.decidedOn, '决定之日', 'the decision', 'paidOn');
    if (fault) return fault;
    const { ground, reason, ...payment } = p;
    const { excess } = afterPayment(c, payment);
    if (excess > 0) return refuse('overpaid', { owing: yuan(p.amountFen - excess) }, 'amountFen');
    return mayCollect(c, p, ctx) ?? [{ type: 'FineCollectedOnSite', on: p.paidOn, payment, ...given({ ground, reason }) }];
  },
});

export const handInFine = define({
  type: 'hand-in-fine',
  nameZh: '当场收缴罚款交机关',
  nameEn: 'Hand in the fine',
  payload: z.strictObject({ on: day() }),
  by: OFFICER,
  stages: CASH_STAGES,
  needs: [(c) => (c.onSite.collectedOn && !c.onSite.handedInOn ? null : refuse('no-fine'))],
  decide: (c, p, ctx) =>
    notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.onSite.collectedOn, '收缴之日', 'the collection', 'on') ?? [{ type: 'OnSiteFineHandedIn', on: p.on }],
});

export const bankFine = define({
  type: 'bank-fine',
  nameZh: '罚款缴付银行',
  nameEn: 'Bank the fine',
  payload: z.strictObject({ on: day() }),
  by: [...OFFICER, 'section-head'],
  stages: CASH_STAGES,
  needs: [(c) => (c.onSite.handedInOn && !c.onSite.bankedOn ? null : refuse('no-fine'))],
  decide: (c, p, ctx) =>
    notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.onSite.handedInOn, '机关收到之日', 'the hand-in', 'on') ?? [{ type: 'OnSiteFineBanked', on: p.on }],
});

export const onSiteCashCommands = [collectOnSite, handInFine, bankFine];
