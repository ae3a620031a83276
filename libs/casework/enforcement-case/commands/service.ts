import { z } from 'zod';
import { notBefore, notInFuture, today } from '../../kernel/index.js';
import { day, text } from '../../kernel/fields.js';
import { byCaseOfficer, doneAlready } from '../checks.js';
import { define, HEADS, OFFICER } from '../define.js';
import { refuse } from '../refusals.js';
import { isRevoked, type EnforcementCase } from '../state.js';

const notServed = (c: EnforcementCase) => (c.service ? doneAlready('送达', 'Service') : null);

/** Served by announcement: effective when the announced period has run (民诉法 art. 95; 60 days before 2022). */
export const announceService = define({
  type: 'announce-service',
  nameZh: '公告送达',
  nameEn: 'Announce service',
  payload: z.strictObject({ on: day(), where: text(200) }),
  by: OFFICER,
  stages: ['disclosure'],
  needs: [byCaseOfficer, notServed, (c) => (c.announcedOn ? doneAlready('公告', 'The announcement') : null)],
  decide: (c, p, ctx) =>
    notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.decision?.decidedOn, '决定之日', 'the decision', 'on')
    ?? [{ type: 'ServiceAnnounced', on: p.on, where: p.where }],
});

export const recordService = define({
  type: 'record-service',
  nameZh: '登记送达',
  nameEn: 'Record service',
  payload: z.strictObject({ method: z.enum(['direct', 'leaving', 'post', 'electronic', 'announcement', 'entrusted']), servedOn: day(), proof: text(500) }),
  by: OFFICER,
  stages: ['disclosure'],
  needs: [byCaseOfficer, notServed],
  decide(c, p, ctx) {
    const fault = notInFuture(p.servedOn, ctx, 'servedOn') ?? notBefore(p.servedOn, c.decision?.decidedOn, '决定之日', 'the decision', 'servedOn');
    if (fault) return fault;
    if (p.method === 'announcement') {
      if (!c.announcedOn) return refuse('not-announced', {}, 'method');
      const due = c.clocks['service-announcement']?.deadline.dueDay;
      if (due && p.servedOn !== due) return refuse('announcement-not-run', { due }, 'servedOn');
    }
    return [{ type: 'DecisionServed', method: p.method, on: p.servedOn, proof: p.proof }];
  },
});

/** 公示. The workflow publishes by itself; an officer may do it first. */
export const publishDecision = define({
  type: 'publish-decision',
  nameZh: '公示决定',
  nameEn: 'Publish the decision',
  payload: z.strictObject({}),
  by: ['clock', ...OFFICER, ...HEADS],
  stages: ['disclosure'],
  needs: [(c) => (isRevoked(c) ? refuse('decision-overturned') : null), (c) => (c.published ? doneAlready('公示', 'Publication') : null)],
  decide: (_, __, ctx) => [{ type: 'DecisionPublished', at: ctx.now }],
});

export const withdrawPublication = define({
  type: 'withdraw-publication',
  nameZh: '撤回公示',
  nameEn: 'Withdraw the publication',
  payload: z.strictObject({ on: day(), reason: text(1000) }),
  by: [...OFFICER, ...HEADS],
  stages: ['disclosure', 'archiving'],
  aside: true,
  needs: [
    (c) => (c.published && !c.published.withdrawnOn ? null : refuse('not-published')),
    (c) => ([c.reconsideration, c.lawsuit].some((r) => r?.outcome && r.outcome.kind !== 'upheld' && r.outcome.kind !== 'withdrawn') ? null : refuse('not-overturned')),
  ],
  decide: (_, p, ctx) => notInFuture(p.on, ctx, 'on') ?? [{ type: 'PublicationWithdrawn', on: p.on, reason: p.reason }],
});

/** 当场处罚报所属机关备案 (处罚法 art. 52(3)). */
export const recordOnTheSpot = define({
  type: 'record-on-the-spot',
  nameZh: '当场处罚备案',
  nameEn: 'Record the on-the-spot penalty',
  payload: z.strictObject({}),
  by: OFFICER,
  stages: ['disclosure'],
  needs: [(c) => (c.decision?.summary ? null : refuse('not-summary')), (c) => (c.onSite.recordedOn ? doneAlready('备案', 'The record') : null)],
  decide: (_, __, ctx) => [{ type: 'OnSitePenaltyRecorded', on: today(ctx) }],
});

export const serviceCommands = [announceService, recordService, publishDecision, withdrawPublication, recordOnTheSpot];
