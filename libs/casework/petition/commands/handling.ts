import { z } from 'zod';
import { DESK, HANDLERS, reachable, refuseAtDesk, registered, sinceReceipt, supplementCommand } from '../../desk/index.js';
import { notBefore, notInFuture, today } from '../../kernel/index.js';
import { day, text } from '../../kernel/fields.js';
import { byHandler, extensionsTold } from '../checks.js';
import { define, noticeFields } from '../define.js';
import { RESULTS, SERVICE_METHODS } from '../facts.js';
import { refuse } from '../refusals.js';
import { OPEN } from '../stages.js';

/** A petitioner who comes again is received again, and counted again (接待人次). */
export const recordVisit = define({
  type: 'record-visit',
  nameZh: '登记接待来访',
  nameEn: 'Record a visit',
  payload: z.strictObject({ on: day(), visitors: z.int().min(1).max(10_000), note: text(1000).optional() }),
  by: HANDLERS,
  stages: OPEN,
  aside: true,
  needs: [registered],
  decide: (p, v, ctx) =>
    sinceReceipt(p, v.on, ctx)
    ?? [{ type: 'VisitReceived', on: v.on, visitors: v.visitors, note: v.note ?? '' }],
});

/** 延长办理期限并告知信访人延期理由 (art. 34). */
export const notifyExtension = define({
  type: 'notify-extension',
  nameZh: '登记延期告知',
  nameEn: 'Record the notice of the extension',
  payload: noticeFields,
  by: [...DESK, 'case-officer'],
  stages: ['handling', 'replied', 'reviewed', 'rechecked'],
  aside: true,
  needs: [
    (p) => (reachable(p.petitioner) ? null : refuseAtDesk('nobody-to-tell')),
    (p, ctx) => (extensionsTold(p, ctx) ? null : refuseAtDesk('no-extension')),
  ],
  decide: (p, n, ctx) => notInFuture(n.on, ctx, 'on') ?? notBefore(n.on, p.accepted?.on, '受理之日', 'the acceptance', 'on') ?? [{ type: 'ExtensionNotified', notice: n }],
});

export const issueReply = define({
  type: 'issue-reply',
  nameZh: '出具答复意见',
  nameEn: 'Issue the reply',
  payload: z.strictObject({ on: day(), text: text(10_000), basis: text(500) }),
  by: HANDLERS,
  stages: ['handling'],
  needs: [byHandler],
  decide: (p, r, ctx) =>
    notInFuture(r.on, ctx, 'on') ?? notBefore(r.on, p.accepted?.on, '受理之日', 'the acceptance', 'on') ?? [{ type: 'ReplyIssued', reply: { ...r, by: ctx.actor.id } }],
});

export const recordResult = define({
  type: 'record-result',
  nameZh: '登记处理结果',
  nameEn: 'Record the result',
  payload: z.strictObject({ result: z.enum(RESULTS), detail: text(2000) }),
  by: HANDLERS,
  stages: ['handling', 'replied', 'reviewed', 'rechecked'],
  needs: [byHandler],
  decide: (_, r, ctx) => [{ type: 'ResultRecorded', on: today(ctx), ...r }],
});

export const serveReply = define({
  type: 'serve-reply',
  nameZh: '登记答复送达',
  nameEn: 'Record service of the reply',
  payload: z.strictObject({ on: day(), method: z.enum(SERVICE_METHODS), proof: text(500) }),
  by: HANDLERS,
  stages: ['handling'],
  needs: [(p) => (p.reply ? null : refuse('reply-missing'))],
  decide(p, s, ctx) {
    if (s.method === 'kept' && reachable(p.petitioner)) return refuse('petitioner-reachable', {}, 'method');
    if (s.method !== 'kept' && s.method !== 'announcement' && !reachable(p.petitioner)) return refuse('petitioner-unreachable', {}, 'method');
    return notInFuture(s.on, ctx, 'on') ?? notBefore(s.on, p.reply?.on, '答复之日', 'the reply', 'on') ?? [{ type: 'ReplyServed', service: s }];
  },
});

export const supplementPetition = supplementCommand({ type: 'supplement-petition', nameZh: '登记补充材料', nameEn: 'Record a supplement', event: 'PetitionSupplemented', stages: OPEN });

export const handlingCommands = [issueReply, recordResult, serveReply, notifyExtension, supplementPetition, recordVisit];
