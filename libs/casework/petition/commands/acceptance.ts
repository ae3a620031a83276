import { z } from 'zod';
import { DESK, doneAlready, HEADS, reachable, refuseAtDesk, registered, sinceReceipt } from '../../desk/index.js';
import { notBefore, notInFuture } from '../../kernel/index.js';
import { day, text } from '../../kernel/fields.js';
import { undecided } from '../checks.js';
import { define, noticeFields } from '../define.js';
import { DECLINE_GROUNDS } from '../facts.js';
import { refuse } from '../refusals.js';

export const acceptPetition = define({
  type: 'accept-petition',
  nameZh: '受理',
  nameEn: 'Accept',
  payload: z.strictObject({ on: day(), route: z.enum(['petition', 'other-procedure']), procedure: text(300).optional(), notice: noticeFields.optional() }),
  by: DESK,
  stages: ['received'],
  needs: [registered, undecided],
  decide(p, a, ctx) {
    if (a.route === 'other-procedure' && !a.procedure) return refuse('procedure-missing', {}, 'procedure');
    if (a.route === 'petition' && a.procedure) return refuse('procedure-not-asked', {}, 'procedure');
    const fault = sinceReceipt(p, a.on, ctx)
      ?? (a.notice ? notInFuture(a.notice.on, ctx, 'notice.on') ?? notBefore(a.notice.on, a.on, '受理之日', 'the acceptance', 'notice.on') : null);
    return fault ?? [{ type: 'PetitionAccepted', on: a.on, route: a.route, procedure: a.procedure ?? null, notice: a.notice ?? null }];
  },
});

/** 不予受理 takes a supervisor, so that nobody is turned away at the counter. */
export const declinePetition = define({
  type: 'decline-petition',
  nameZh: '不予受理',
  nameEn: 'Decline',
  payload: z.strictObject({ on: day(), ground: z.enum(DECLINE_GROUNDS), reason: text(1000) }),
  by: HEADS,
  stages: ['received'],
  needs: [registered, undecided],
  decide: (p, d, ctx) => sinceReceipt(p, d.on, ctx) ?? [{ type: 'PetitionDeclined', ...d, final: !reachable(p.petitioner) }],
});

export const transferPetition = define({
  type: 'transfer-petition',
  nameZh: '转送有权处理机关',
  nameEn: 'Transfer to the competent organ',
  payload: z.strictObject({ on: day(), to: text(100), reason: text(1000) }),
  by: [...DESK, ...HEADS],
  stages: ['received'],
  needs: [registered, undecided],
  decide: (p, t, ctx) => sinceReceipt(p, t.on, ctx) ?? [{ type: 'PetitionTransferred', ...t, final: !reachable(p.petitioner) }],
});

/** 书面告知 within fifteen days, of whatever was decided (art. 23(2), 23(3)). */
export const giveNotice = define({
  type: 'give-notice',
  nameZh: '登记书面告知',
  nameEn: 'Record the written notice',
  payload: noticeFields,
  by: DESK,
  stages: ['received', 'handling', 'replied', 'reviewed', 'rechecked'],
  needs: [
    registered,
    (p) => (p.accepted || p.routing ? null : refuse('notice-not-due')),
    (p) => (p.notice ? doneAlready('书面告知', 'The notice') : null),
    (p) => (reachable(p.petitioner) ? null : refuseAtDesk('nobody-to-tell')),
  ],
  decide: (p, n, ctx) =>
    notInFuture(n.on, ctx, 'on') ?? notBefore(n.on, p.accepted?.on ?? p.routing?.on, '决定之日', 'the decision', 'on') ?? [{ type: 'NoticeGiven', notice: n }],
});

/** 转送、交办事项不属于本机关职权: five working days to object (art. 23(3)). */
export const objectToForwarding = define({
  type: 'object-to-forwarding',
  nameZh: '对转送提出异议',
  nameEn: 'Object to the forwarding',
  payload: z.strictObject({ on: day(), reason: text(1000) }),
  by: HEADS,
  stages: ['received'],
  aside: true,
  needs: [
    registered,
    (p) => (p.forwarded ? null : refuse('not-forwarded')),
    undecided,
    (p) => (p.objection ? doneAlready('提出异议', 'The objection') : null),
  ],
  decide(p, o, ctx) {
    if (p.objectBy !== null && o.on > p.objectBy) return refuse('objection-late', { due: p.objectBy }, 'on');
    return sinceReceipt(p, o.on, ctx) ?? [{ type: 'ForwardingObjected', ...o }];
  },
});

export const answerObjection = define({
  type: 'record-objection-answer',
  nameZh: '登记异议答复',
  nameEn: 'Record the answer to the objection',
  payload: z.strictObject({ on: day(), agreed: z.boolean() }),
  by: DESK,
  stages: ['received'],
  aside: true,
  needs: [(p) => (p.objection && p.objection.agreed === null ? null : refuse('no-objection'))],
  decide: (p, a, ctx) =>
    notInFuture(a.on, ctx, 'on') ?? notBefore(a.on, p.objection?.on, '提出异议之日', 'the objection', 'on') ?? [{ type: 'ForwardingObjectionAnswered', ...a }],
});

export const acceptanceCommands = [acceptPetition, declinePetition, transferPetition, giveNotice, objectToForwarding, answerObjection];
