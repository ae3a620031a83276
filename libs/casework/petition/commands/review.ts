import { z } from 'zod';
import { DESK } from '../../desk/index.js';
import { notBefore, notInFuture } from '../../kernel/index.js';
import { day, text } from '../../kernel/fields.js';
import { define } from '../define.js';
import { refuse } from '../refusals.js';
import { lastClock, reviewable } from '../state.js';

const request = z.strictObject({ on: day(), body: text(100) });
const opinion = z.strictObject({ on: day(), outcome: z.enum(['upheld', 'changed', 'remade']), text: text(5000), servedOn: day() });

/** 复查: thirty days from the written reply, also when the bureau has closed the petition meanwhile (art. 35). */
export const requestReview = define({
  type: 'request-review',
  nameZh: '登记复查请求',
  nameEn: 'Record a request for review',
  payload: request,
  by: DESK,
  stages: ['replied', 'closed'],
  aside: true,
  needs: [
    (p) => (reviewable(p) ? null : refuse('no-review-right')),
    (p) => (p.review ? refuse('reviewed-already') : null),
  ],
  decide(p, r, ctx) {
    const due = lastClock(p, 'petition-review-request')?.deadline.dueDay;
    if (due !== undefined && r.on > due) return refuse('review-request-late', { due }, 'on');
    return notInFuture(r.on, ctx, 'on') ?? notBefore(r.on, p.service?.on, '答复送达之日', 'service of the reply', 'on') ?? [{ type: 'ReviewRequested', ...r }];
  },
});

export const recordReviewOpinion = define({
  type: 'record-review-opinion',
  nameZh: '登记复查意见',
  nameEn: 'Record the review opinion',
  payload: opinion,
  by: DESK,
  stages: ['review'],
  decide: (p, o, ctx) =>
    notInFuture(o.servedOn, ctx, 'servedOn') ?? notBefore(o.on, p.review?.requestedOn, '请求复查之日', 'the request', 'on')
    ?? notBefore(o.servedOn, o.on, '复查意见作出之日', 'the opinion', 'servedOn') ?? [{ type: 'ReviewConcluded', opinion: o }],
});

/** 复核: thirty days from the review opinion; what it says is final (art. 36). */
export const requestRecheck = define({
  type: 'request-recheck',
  nameZh: '登记复核请求',
  nameEn: 'Record a request for re-examination',
  payload: request,
  by: DESK,
  stages: ['reviewed', 'closed'],
  aside: true,
  needs: [
    (p) => (p.review?.opinion ? null : refuse('no-review-yet')),
    (p) => (p.recheck ? refuse('rechecked-already') : null),
  ],
  decide(p, r, ctx) {
    const due = lastClock(p, 'petition-recheck-request')?.deadline.dueDay;
    if (due !== undefined && r.on > due) return refuse('recheck-request-late', { due }, 'on');
    return notInFuture(r.on, ctx, 'on') ?? notBefore(r.on, p.review?.opinion?.servedOn, '复查意见送达之日', 'service of the review opinion', 'on')
      ?? [{ type: 'RecheckRequested', ...r }];
  },
});

export const recordRecheckOpinion = define({
  type: 'record-recheck-opinion',
  nameZh: '登记复核意见',
  nameEn: 'Record the re-examination opinion',
  payload: opinion,
  by: DESK,
  stages: ['recheck'],
  decide: (p, o, ctx) =>
    notInFuture(o.servedOn, ctx, 'servedOn') ?? notBefore(o.on, p.recheck?.requestedOn, '请求复核之日', 'the request', 'on')
    ?? notBefore(o.servedOn, o.on, '复核意见作出之日', 'the opinion', 'servedOn') ?? [{ type: 'RecheckConcluded', opinion: o }],
});

export const reviewCommands = [requestReview, recordReviewOpinion, requestRecheck, recordRecheckOpinion];
