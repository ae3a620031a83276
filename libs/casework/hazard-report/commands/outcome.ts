import { z } from 'zod';
import { DESK, doneAlready, HANDLERS, mergeCommand, refuseAtDesk, registered, sampleCheckCommand, sinceReceipt } from '../../desk/index.js';
import { notBefore, notInFuture, today } from '../../kernel/index.js';
import { day, fen, text } from '../../kernel/fields.js';
import { CLOSING_NEEDS, extensionsTold, verified } from '../checks.js';
import { define, OFFICERS } from '../define.js';
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
  decide: (r, n, ctx) => sinceReceipt(r, n.on, ctx) ?? [{ type: 'ExtensionNotified', notice: n }],
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
  decide: (r, w, ctx) => sinceReceipt(r, w.on, ctx) ?? [{ type: 'ReportWithdrawn', ...w }],
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

export const mergeReport = mergeCommand('hazard-report', { type: 'merge-report', nameZh: '并入另一举报', nameEn: 'Merge into another report', event: 'ReportMerged', stages: ['received', 'verifying'] });
export const sampleCheck = sampleCheckCommand('report-handle', 'ReportReopened');

export const outcomeCommands = [giveFeedback, closeReport, sampleCheck, notifyExtension, proposeReward, decideReward, payReward, withdrawReport, mergeReport];
