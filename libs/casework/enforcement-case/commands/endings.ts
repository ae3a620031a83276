import { z } from 'zod';
import { momentNotInFuture, today } from '../../kernel/index.js';
import { moment, text } from '../../kernel/fields.js';
import { doneAlready, noRemedyOpen, noTransferOpen, preservedSettled, publicationWithdrawn, served, yuan } from '../checks.js';
import { BEFORE_DECISION, define, HEADS, OFFICER } from '../define.js';
import { duesOf } from '../late-fine.js';
import { refuse } from '../refusals.js';
import { isRevoked, type EnforcementCase } from '../state.js';

const transferWaiting = (c: EnforcementCase) =>
  (c.transfer && !c.transfer.approvedAt && !c.transfer.refusedOn ? null : refuse('no-transfer'));

/** 撤案: filing turned out to be unfounded. */
export const withdrawCase = define({
  type: 'withdraw-case',
  nameZh: '撤销立案',
  nameEn: 'Withdraw the case',
  payload: z.strictObject({ reason: text(2000) }),
  by: HEADS,
  stages: BEFORE_DECISION,
  aside: true,
  needs: [preservedSettled, noTransferOpen],
  decide: (_, p, ctx) => [{ type: 'CaseWithdrawn', on: today(ctx), reason: p.reason }],
});

/** 终止: the party has died or dissolved, or the case has lost its object. */
export const terminateCase = define({
  type: 'terminate-case',
  nameZh: '终止案件',
  nameEn: 'Terminate the case',
  payload: z.strictObject({ ground: z.enum(['party-dead', 'party-dissolved', 'object-gone', 'other']), reason: text(2000) }),
  by: HEADS,
  stages: [...BEFORE_DECISION, 'disclosure'],
  aside: true,
  needs: [preservedSettled],
  decide: (_, p, ctx) => [{ type: 'CaseTerminated', on: today(ctx), ground: p.ground, reason: p.reason }],
});

/** 移送: the head decides within three days, the file goes within 24 hours of approval (移送规定 art. 5). */
export const proposeTransfer = define({
  type: 'propose-transfer',
  nameZh: '提出移送司法机关',
  nameEn: 'Propose transfer to judicial organs',
  payload: z.strictObject({ crime: text(500) }),
  by: [...OFFICER, 'legal-reviewer'],
  stages: BEFORE_DECISION,
  aside: true,
  needs: [(c) => (c.transfer && !c.transfer.refusedOn ? doneAlready('提出移送', 'The proposal of a transfer') : null)],
  decide: (_, p, ctx) => [{ type: 'TransferProposed', on: today(ctx), crime: p.crime }],
});

export const approveTransfer = define({
  type: 'approve-transfer',
  nameZh: '审批移送',
  nameEn: 'Decide on the transfer',
  payload: z.strictObject({ approved: z.boolean(), reason: text(1000) }),
  by: ['director'],
  stages: BEFORE_DECISION,
  aside: true,
  needs: [transferWaiting],
  decide: (_, p, ctx) =>
    p.approved ? [{ type: 'TransferApproved', at: ctx.now }] : [{ type: 'TransferRefused', on: today(ctx), reason: p.reason }],
});

export const transferCase = define({
  type: 'transfer-case',
  nameZh: '移送司法机关',
  nameEn: 'Transfer to judicial organs',
  payload: z.strictObject({ at: moment(), organ: text(100) }),
  by: [...OFFICER, ...HEADS],
  stages: BEFORE_DECISION,
  aside: true,
  needs: [(c) => (c.transfer?.approvedAt && !c.transfer.handedOverAt ? null : refuse('no-transfer')), preservedSettled],
  decide: (_, p, ctx) => momentNotInFuture(p.at, ctx, 'at') ?? [{ type: 'CaseTransferred', at: p.at, organ: p.organ }],
});

/** 结案: served, published and executed; no remedy open. */
export const closeCase = define({
  type: 'close-case',
  nameZh: '批准结案',
  nameEn: 'Close the case',
  payload: z.strictObject({ summary: text(5000) }),
  by: HEADS,
  stages: ['disclosure'],
  needs: [
    preservedSettled,
    served,
    (c, ctx) => (c.published || isRevoked(c) || (c.decision?.kind === 'no-penalty' && !ctx.profile.publishNoPenalty) ? null : refuse('not-published')),
    (c) => (c.decision?.summary && !c.onSite.recordedOn ? refuse('onsite-open') : null),
    (c) => (c.onSite.collectedOn && !c.onSite.bankedOn ? refuse('onsite-cash-open') : null),
    noRemedyOpen,
    publicationWithdrawn,
    (c, ctx) => {
      const { owing } = duesOf(c, today(ctx));
      return owing > 0 && !c.enforcement?.outcome ? refuse('fine-owing', { owing: yuan(owing) }) : null;
    },
  ],
  decide: (c, p, ctx) => [{ type: 'CaseClosed', on: today(ctx), outcome: c.outcome ?? 'penalty', summary: p.summary }],
});

export const endingCommands = [withdrawCase, terminateCase, proposeTransfer, approveTransfer, transferCase, closeCase];
