import { z } from 'zod';
import { refuseAtDesk, reopenTerm } from '../../desk/index.js';
import { notBefore, notInFuture, today } from '../../kernel/index.js';
import { day, fen, id, text } from '../../kernel/fields.js';
import { CLOSING_NEEDS, doneAlready, extensionsTold, registered, verified } from '../checks.js';
import { define, DESK, HANDLERS, HEADS, OFFICERS } from '../define.js';
import { canBeTold, FEEDBACK_METHODS } from '../facts.js';
import { refuse } from '../refusals.js';
import { OPEN } from '../stages.js';

export const giveFeedback = define({
  type: 'give-feedback',
  nameZh: '登记反馈',
  nameEn: 'Record the feedback',
  payload: z.strictObject({ on: day(), method: z.enum(FEEDBACK_METHODS), text: text(5000), proof: text(500) }),
  by: HANDLERS,
  stages: ['verified'],
  needs: [verified, (r) => (canBeTold(r.reporter) ? null : refuse('reporter-unreachable'))],
  decide: (r, f, ctx) => notInFuture(f.on, ctx, 'on') ?? notBefore(f.on, r.verification?.on, '核查结束之日', 'the verification', 'on') ?? [{ type: 'FeedbackGiven', feedback: f }],
});

export const notifyExtension = define({
  type: 'notify-extension',
  nameZh: '登记延期告知',
  nameEn: 'Record the notice of the extension',
  payload: z.strictObject({ on: day(), method: z.enum(FEEDBACK_METHODS), proof: text(500) }),
  by: HANDLERS,
  stages: OPEN,
  aside: true,
  needs: [(r, ctx) => (extensionsTold(r, ctx) ? null : refuseAtDesk('no-extension'))],
  decide: (r, n, ctx) => notInFuture(n.on, ctx, 'on') ?? notBefore(n.on, r.receivedOn, '收到之日', 'the day of receipt', 'on') ?? [{ type: 'ExtensionNotified', notice: n }],
});

export const proposeReward = define({
  type: 'propose-reward',
  nameZh: '提出举报奖励',
  nameEn: 'Propose a reward',
  payload: z.strictObject({ amountFen: fen().min(1), basis: text(500) }),
  by: [...DESK, ...OFFICERS],
  stages: ['verified'],
  aside: true,
  needs: [
    verified,
    (r) => (r.verification?.finding === 'unfounded' || !canBeTold(r.reporter) ? refuse('no-reward-due') : null),
    (r) => (r.reward && r.reward.decision?.approved !== false ? doneAlready('提出奖励', 'The proposal of a reward') : null),
  ],
  decide: (_, p, ctx) => [{ type: 'RewardProposed', on: today(ctx), by: ctx.actor.id, ...p }],
});

export const decideReward = define({
  type: 'decide-reward',
  nameZh: '审批举报奖励',
  nameEn: 'Decide on the reward',
  payload: z.strictObject({ approved: z.boolean(), reason: text(500) }),
  by: ['deputy-director', 'director'],
  stages: ['verified'],
  aside: true,
  needs: [
    (r) => (r.reward && !r.reward.decision ? null : refuse('no-reward-open', { what: '审批', whatEn: 'decided' })),
    (r, ctx) => (r.reward?.proposedBy === ctx.actor.id ? refuse('own-proposal') : null),
  ],
  decide: (_, d, ctx) => [{ type: 'RewardDecided', on: today(ctx), by: ctx.actor.id, ...d }],
});

export const payReward = define({
  type: 'pay-reward',
  nameZh: '登记奖励兑付',
  nameEn: 'Record payment of the reward',
  payload: z.strictObject({ on: day(), receiptNo: text(100) }),
  by: DESK,
  stages: ['verified'],
  aside: true,
  needs: [(r) => (r.reward?.decision?.approved && !r.reward.paid ? null : refuse('no-reward-open', { what: '兑付', whatEn: 'paid' }))],
  decide: (r, p, ctx) => notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, r.reward?.decision?.on, '审批之日', 'the approval', 'on') ?? [{ type: 'RewardPaid', ...p }],
});

export const withdrawReport = define({
  type: 'withdraw-report',
  nameZh: '登记撤回',
  nameEn: 'Record a withdrawal',
  payload: z.strictObject({ on: day(), reason: text(1000) }),
  by: DESK,
  stages: ['received', 'verifying'],
  aside: true,
  needs: [registered],
  decide: (r, w, ctx) => notInFuture(w.on, ctx, 'on') ?? notBefore(w.on, r.receivedOn, '收到之日', 'the day of receipt', 'on') ?? [{ type: 'ReportWithdrawn', ...w }],
});

export const mergeReport = define({
  type: 'merge-report',
  nameZh: '并入另一举报',
  nameEn: 'Merge into another report',
  payload: z.strictObject({ into: id(), reason: text(500) }),
  by: DESK,
  stages: ['received', 'verifying'],
  aside: true,
  needs: [registered],
  decide: (r, m, ctx) => (m.into === r.id ? refuseAtDesk('merged-into-itself', {}, 'into') : [{ type: 'ReportMerged', on: today(ctx), ...m }]),
});

export const closeReport = define({
  type: 'close-report',
  nameZh: '办结',
  nameEn: 'Close',
  payload: z.strictObject({ summary: text(2000) }),
  by: DESK,
  stages: ['verifying', 'verified'],
  needs: CLOSING_NEEDS,
  decide: (r, c, ctx) => (r.verification === null ? refuse('verification-missing')
    : [{ type: 'ReportClosed', closing: { on: today(ctx), by: ctx.actor.id, summary: c.summary, reopenedOn: null }, finding: r.verification.finding }]),
});

/** 抽查: a closing that does not hold goes back to verification, its term where it stood. */
export const sampleCheck = define({
  type: 'sample-check',
  nameZh: '抽查',
  nameEn: 'Sample check',
  payload: z.strictObject({ passed: z.boolean(), findings: text(2000) }),
  by: HEADS,
  stages: ['closed'],
  needs: [
    (r, ctx) => (r.closings.at(-1)?.by === ctx.actor.id ? refuseAtDesk('own-closing') : null),
    (r) => (r.sampleChecks.some((c) => c.on >= (r.closedOn ?? '') && c.passed) ? doneAlready('抽查', 'The sample check') : null),
  ],
  decide(r, c, ctx) {
    const checked = { type: 'SampleChecked' as const, check: { on: today(ctx), by: ctx.actor.id, ...c } };
    if (c.passed) return [checked];
    const term = reopenTerm(r.clocks, 'report-handle', c.findings, ctx);
    return [checked, { type: 'ReportReopened', on: today(ctx), reason: c.findings, usedDays: term.usedDays }, ...term.events];
  },
});

export const outcomeCommands = [giveFeedback, closeReport, sampleCheck, notifyExtension, proposeReward, decideReward, payReward, withdrawReport, mergeReport];
