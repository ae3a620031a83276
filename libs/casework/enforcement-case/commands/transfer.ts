import { legalDay } from '#libs/calendar/index.js';
import { z } from 'zod';
import { momentNotInFuture, notBefore, notInFuture, today } from '../../kernel/index.js';
import { day, moment, text } from '../../kernel/fields.js';
import { doneAlready, filedAlready, preservedSettled } from '../checks.js';
import { BEFORE_DECISION, define, HEADS, OFFICER } from '../define.js';
import { refuse } from '../refusals.js';
import type { EnforcementCase } from '../state.js';

const transferWaiting = (c: EnforcementCase) =>
  (c.transfer && !c.transfer.approvedAt && !c.transfer.refusedOn ? null : refuse('no-transfer'));

/** 移送: the head decides within three days, the file goes within 24 hours of approval (移送规定 art. 5). */
export const proposeTransfer = define({
  type: 'propose-transfer',
  nameZh: '提出移送司法机关',
  nameEn: 'Propose transfer to judicial organs',
  payload: z.strictObject({ crime: text(500) }),
  by: [...OFFICER, 'legal-reviewer'],
  stages: BEFORE_DECISION,
  aside: true,
  needs: [filedAlready, (c) => (c.transfer && !c.transfer.refusedOn && !c.transfer.declinedOn ? doneAlready('提出移送', 'The proposal of a transfer') : null)],
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

/**
 * 公安机关立案决定. Declined, the case comes back to where it was and is decided on here (移送规定 art. 10); whether its decision term
 * stood still meanwhile, the bureau's profile says, since no text does.
 */
export const recordPoliceDecision = define({
  type: 'record-police-decision',
  nameZh: '登记公安机关决定',
  nameEn: 'Record what the police decided',
  payload: z.strictObject({ on: day(), accepted: z.boolean(), number: text(100), reason: text(1000).optional() }),
  by: [...OFFICER, ...HEADS],
  stages: ['archiving'],
  needs: [
    (c) => (c.transfer?.handedOverAt ? null : refuse('no-transfer')),
    (c) => (c.transfer?.acceptedOn || c.transfer?.declinedOn ? doneAlready('登记公安机关决定', 'The decision of the police') : null),
  ],
  decide(c, p, ctx) {
    const handedOverOn = legalDay(c.transfer?.handedOverAt ?? ctx.now);
    const fault = notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, handedOverOn, '移送之日', 'the transfer', 'on');
    if (fault) return fault;
    if (p.accepted) return [{ type: 'PoliceAccepted', on: p.on, number: p.number }];
    return [{
      type: 'PoliceDeclined', on: p.on, reason: p.reason ? `${p.reason}（${p.number}）` : p.number, returnTo: c.transfer?.from ?? 'investigation',
      handedOverOn, pausesDecision: ctx.profile.transferPausesDecision === true,
    }];
  },
});

export const transferCommands = [proposeTransfer, approveTransfer, transferCase, recordPoliceDecision];
