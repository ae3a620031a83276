import { z } from 'zod';
import { notBefore, notInFuture } from '../../kernel/index.js';
import { day, text } from '../../kernel/fields.js';
import { avRecorded, byCaseOfficer, doneAlready } from '../checks.js';
import { define, files, given, OFFICER } from '../define.js';
import { refuse } from '../refusals.js';
import { latestClock, type EnforcementCase } from '../state.js';
import { recordOnTheSpot } from './on-the-spot.js';

const notServed = (c: EnforcementCase) => (c.service ? doneAlready('送达', 'Service') : null);

/** Served by announcement: effective when the announced period has run (民诉法 art. 95; 60 days before 2022). */
export const announceService = define({
  type: 'announce-service',
  nameZh: '公告送达',
  nameEn: 'Announce service',
  payload: z.strictObject({ on: day(), where: text(200), files }),
  by: OFFICER,
  stages: ['disclosure'],
  needs: [byCaseOfficer, notServed, (c) => (c.announcedOn ? doneAlready('公告', 'The announcement') : null)],
  decide: (c, p, ctx) =>
    notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.decision?.decidedOn, '决定之日', 'the decision', 'on')
    ?? avRecorded('service-by-announcement', p.on, c, ctx, 'on')
    ?? [{ type: 'ServiceAnnounced', on: p.on, where: p.where, ...given({ files: p.files }) }],
});

/** Service, each way with its own term and proof; left with the party who refuses it, it is recorded by picture (民诉法 art. 89). */
export const recordService = define({
  type: 'record-service',
  nameZh: '登记送达',
  nameEn: 'Record service',
  payload: z.strictObject({ method: z.enum(['direct', 'leaving', 'post', 'electronic', 'announcement', 'entrusted']), servedOn: day(), proof: text(500), files }),
  by: OFFICER,
  stages: ['disclosure'],
  needs: [byCaseOfficer, notServed],
  decide(c, p, ctx) {
    const fault = notInFuture(p.servedOn, ctx, 'servedOn') ?? notBefore(p.servedOn, c.decision?.decidedOn, '决定之日', 'the decision', 'servedOn');
    if (fault) return fault;
    if (p.method === 'announcement') {
      if (!c.announcedOn) return refuse('not-announced', {}, 'method');
      const due = latestClock(c, 'service-announcement')?.deadline.dueDay;
      if (due && p.servedOn !== due) return refuse('announcement-not-run', { due }, 'servedOn');
    }
    const recording = p.method === 'leaving' ? avRecorded('service-by-leaving', p.servedOn, c, ctx, 'method') : null;
    return recording ?? [{ type: 'DecisionServed', method: p.method, on: p.servedOn, proof: p.proof, ...given({ files: p.files }) }];
  },
});

export const serviceCommands = [announceService, recordService, recordOnTheSpot];
