import { addDays } from '#libs/calendar/index.js';
import { z } from 'zod';
import { isOpen, notBefore, notInFuture, today, type Context } from '../../kernel/index.js';
import { day, fen, text } from '../../kernel/fields.js';
import { noRemedyOpen, served, yuan } from '../checks.js';
import { define, given, HEADS, OFFICER } from '../define.js';
import { duesOf, paymentDueDay } from '../late-fine.js';
import { refuse } from '../refusals.js';
import type { EnforcementCase } from '../state.js';
import { onSiteCashCommands } from './on-site-cash.js';
import { afterPayment, hasFine, paymentFields } from './payments.js';

const STAGES = ['disclosure'] as const;
const owing = (c: EnforcementCase, ctx: Context) => (duesOf(c, today(ctx)).owing > 0 ? null : refuse('no-fine'));

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
    const stray = p.instalments.findIndex((x) => x.dueOn < today(ctx) || x.dueOn > p.until);
    if (stray >= 0) return refuse('instalment-outside', { from: today(ctx), until: p.until }, `instalments.${stray}.dueOn`);
    const sum = p.instalments.reduce((total, x) => total + x.amountFen, 0);
    // What is owed under the deferral itself: a surcharge that ran before it falls away with the old due day.
    const due = duesOf({ ...c, deferral: { until: p.until, instalments: p.instalments } }, today(ctx)).owing;
    if (p.instalments.length > 0 && sum !== due) return refuse('instalments-do-not-add-up', { sum: yuan(sum), owing: yuan(due) }, 'instalments');
    return [{ type: 'PaymentDeferred', until: p.until, instalments: p.instalments, reason: p.reason, on: today(ctx) }];
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
  issues: ['demand-notice'],
  decide(c, p, ctx) {
    const due = paymentDueDay(c);
    if (due && p.on <= due) return refuse('payment-not-due', { due }, 'on');
    return notInFuture(p.on, ctx, 'on') ?? [{ type: 'PaymentDemanded', on: p.on, ...given({ number: ctx.numbers['demand-notice'] }) }];
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

export const paymentCommands = [recordPayment, ...onSiteCashCommands, deferPayment, demandPayment, applyCourtEnforcement, recordCourtEnforcement];
