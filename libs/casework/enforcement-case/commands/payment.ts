import { addDays } from '#libs/calendar/index.js';
import { z } from 'zod';
import { isOpen, notBefore, notInFuture, today, type Context } from '../../kernel/index.js';
import { day, fen, text } from '../../kernel/fields.js';
import { doneAlready, noRemedyOpen, served, yuan } from '../checks.js';
import { define, HEADS, OFFICER } from '../define.js';
import { payableOf, type Payment } from '../facts.js';
import { duesOf, paymentDueDay } from '../late-fine.js';
import { refuse } from '../refusals.js';
import type { EnforcementCase } from '../state.js';

const STAGES = ['disclosure'] as const;
/** Cash taken on site is handed on whatever becomes of the case. */
const CASH_STAGES = ['disclosure', 'archiving'] as const;
const hasFine = (c: EnforcementCase) => (payableOf(c.decision?.penalties ?? []) > 0 ? null : refuse('no-fine'));
const owing = (c: EnforcementCase, ctx: Context) => (duesOf(c, today(ctx)).owing > 0 ? null : refuse('no-fine'));

/** Where the account stands once this payment is in it, on the last day money came in: payments may be recorded out of order. */
function afterPayment(c: EnforcementCase, payment: Payment) {
  const payments = [...c.payments, payment];
  const last = payments.reduce((day, p) => (p.paidOn > day ? p.paidOn : day), payment.paidOn);
  const dues = duesOf({ ...c, payments }, last);
  return { ...dues, excess: dues.paid - dues.principal - dues.lateFine };
}

const paymentFields = { amountFen: fen().min(1), paidOn: day(), receiptNo: text(60) };

export const recordPayment = define({
  type: 'record-payment',
  nameZh: '登记缴款',
  nameEn: 'Record a payment',
  payload: z.strictObject(paymentFields),
  by: OFFICER,
  stages: STAGES,
  needs: [served, hasFine],
  decide(c, p, ctx) {
    const fault = notInFuture(p.paidOn, ctx, 'paidOn') ?? notBefore(p.paidOn, c.decision?.decidedOn, '决定之日', 'the decision', 'paidOn');
    if (fault) return fault;
    const { excess, owing: left } = afterPayment(c, p);
    if (excess > 0) return refuse('overpaid', { owing: yuan(p.amountFen - excess) }, 'amountFen');
    return [{ type: 'PaymentReceived', payment: p, settled: left === 0 }];
  },
});

/** 当场收缴 with the provincial receipt (处罚法 art. 68–70); the money is then due at the bureau and the bank (art. 71). */
export const collectOnSite = define({
  type: 'collect-on-site',
  nameZh: '当场收缴罚款',
  nameEn: 'Collect the fine on site',
  payload: z.strictObject(paymentFields),
  by: OFFICER,
  stages: STAGES,
  needs: [
    (c) => (c.decision?.summary ? null : refuse('not-summary')),
    hasFine,
    (c) => (c.onSite.collectedOn ? doneAlready('当场收缴罚款', 'Collect the fine on site') : null),
  ],
  decide(c, p, ctx) {
    const fault = notInFuture(p.paidOn, ctx, 'paidOn') ?? notBefore(p.paidOn, c.decision?.decidedOn, '决定之日', 'the decision', 'paidOn');
    if (fault) return fault;
    const { excess } = afterPayment(c, p);
    if (excess > 0) return refuse('overpaid', { owing: yuan(p.amountFen - excess) }, 'amountFen');
    return [{ type: 'FineCollectedOnSite', on: p.paidOn, payment: p }];
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

/** 暂缓或分期缴纳, on the party's application (处罚法 art. 66(2)). */
export const deferPayment = define({
  type: 'defer-payment',
  nameZh: '批准暂缓或分期缴纳',
  nameEn: 'Defer payment',
  payload: z.strictObject({
    until: day(),
    instalments: z.array(z.strictObject({ dueOn: day(), amountFen: fen().min(1) })).max(60).default([]),
    reason: text(1000),
  }),
  by: HEADS,
  stages: STAGES,
  needs: [served, owing],
  decide(c, p, ctx) {
    const fault = notBefore(p.until, today(ctx), '今天', 'today', 'until');
    if (fault) return fault;
    const sum = p.instalments.reduce((total, x) => total + x.amountFen, 0);
    // What is owed under the deferral itself: a surcharge that ran before it falls away with the old due day.
    const due = duesOf({ ...c, deferral: { until: p.until, instalments: p.instalments } }, today(ctx)).owing;
    if (p.instalments.length > 0 && sum !== due) return refuse('instalments-do-not-add-up', { sum: yuan(sum), owing: yuan(due) }, 'instalments');
    return [{ type: 'PaymentDeferred', until: p.until, instalments: p.instalments, reason: p.reason }];
  },
});

/** 催告 before the court is asked (强制法 art. 54). */
export const demandPayment = define({
  type: 'demand-payment',
  nameZh: '催告缴款',
  nameEn: 'Demand payment',
  payload: z.strictObject({ on: day() }),
  by: OFFICER,
  stages: STAGES,
  needs: [served, owing],
  decide(c, p, ctx) {
    const due = paymentDueDay(c);
    if (due && p.on <= due) return refuse('payment-not-due', { due }, 'on');
    return notInFuture(p.on, ctx, 'on') ?? [{ type: 'PaymentDemanded', on: p.on }];
  },
});

export const applyCourtEnforcement = define({
  type: 'apply-court-enforcement',
  nameZh: '申请法院强制执行',
  nameEn: 'Apply for court enforcement',
  payload: z.strictObject({ on: day(), court: text(100) }),
  by: HEADS,
  stages: STAGES,
  needs: [served, owing, noRemedyOpen, (c) => (c.demandedOn ? null : refuse('demand-missing', { from: '催告满十个工作日', fromEn: 'ten working days after it' }))],
  decide(c, p, ctx) {
    const fault = notInFuture(p.on, ctx, 'on');
    if (fault) return fault;
    const demand = Object.values(c.clocks).findLast((x) => x.binding.limit === 'court-demand');
    if (demand && p.on <= demand.deadline.dueDay) {
      const from = addDays(demand.deadline.dueDay, 1);
      return refuse('demand-missing', { from, fromEn: from }, 'on');
    }
    const remedy = Object.values(c.clocks).find((x) => ['reconsideration-apply', 'lawsuit-file', 'lawsuit-after-reconsideration'].includes(x.binding.limit) && isOpen(x) && p.on <= x.deadline.dueDay);
    if (remedy) return refuse('remedy-period-runs', { due: remedy.deadline.dueDay }, 'on');
    return [{ type: 'CourtEnforcementApplied', on: p.on, court: p.court }];
  },
});

export const recordCourtEnforcement = define({
  type: 'record-court-enforcement',
  nameZh: '登记强制执行结果',
  nameEn: 'Record the court enforcement',
  payload: z.strictObject({ on: day(), outcome: z.enum(['executed', 'refused', 'ended']) }),
  by: OFFICER,
  stages: STAGES,
  needs: [(c) => (c.enforcement && !c.enforcement.outcome ? null : refuse('not-applied'))],
  decide: (c, p, ctx) =>
    notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.enforcement?.appliedOn, '申请之日', 'the application', 'on')
    ?? [{ type: 'CourtEnforcementEnded', on: p.on, kind: p.outcome }],
});

export const paymentCommands = [
  recordPayment, collectOnSite, handInFine, bankFine, deferPayment, demandPayment, applyCourtEnforcement, recordCourtEnforcement,
];
