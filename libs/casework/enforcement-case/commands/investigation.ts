import { z } from 'zod';
import { momentNotInFuture, notBefore, notInFuture, today } from '../../kernel/index.js';
import { day, id, moment, text } from '../../kernel/fields.js';
import { avRecorded, byCaseOfficer, checkPenalties, preservedSettled, twoCertifiedOfficers } from '../checks.js';
import { define, files, HEADS, OFFICER } from '../define.js';
import { penaltyFields } from '../fields.js';
import { refuse } from '../refusals.js';

export const collectEvidence = define({
  type: 'collect-evidence',
  nameZh: '登记证据',
  nameEn: 'Record evidence',
  payload: z.strictObject({
    kind: z.enum(['documentary', 'physical', 'audiovisual', 'electronic', 'testimony', 'party-statement', 'appraisal', 'inspection-record']),
    title: text(200),
    collectedAt: moment(),
    place: text(200),
    collectors: z.array(id()).min(1).max(10),
    provesWhat: text(1000),
    files,
  }),
  by: OFFICER,
  stages: ['investigation', 'decision'],
  needs: [byCaseOfficer, twoCertifiedOfficers],
  decide(c, p, ctx) {
    const fault = momentNotInFuture(p.collectedAt, ctx, 'collectedAt');
    if (fault) return fault;
    const stranger = p.collectors.findIndex((x) => !ctx.staff.find(x));
    if (stranger >= 0) return refuse('unknown-officer', { id: p.collectors[stranger] ?? '' }, `collectors.${stranger}`);
    return [{ type: 'EvidenceCollected', evidence: { number: c.evidence.length + 1, ...p } }];
  },
});

/** 先行登记保存: approved by a head, to be dealt with in seven days (处罚法 art. 56). */
export const preserveEvidence = define({
  type: 'preserve-evidence',
  nameZh: '先行登记保存证据',
  nameEn: 'Preserve evidence',
  payload: z.strictObject({ on: day(), items: text(2000) }),
  by: HEADS,
  stages: ['investigation'],
  needs: [preservedSettled],
  decide: (c, p, ctx) =>
    notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.filedOn, '立案之日', 'the filing', 'on')
    ?? avRecorded('evidence-preservation', p.on, c, ctx, 'on') ?? [{ type: 'EvidencePreserved', on: p.on, items: p.items }],
});

export const disposePreservedEvidence = define({
  type: 'dispose-preserved-evidence',
  nameZh: '处理先行登记保存的证据',
  nameEn: 'Deal with preserved evidence',
  payload: z.strictObject({ on: day(), disposition: text(500) }),
  by: OFFICER,
  needs: [byCaseOfficer, (c) => (c.preserved && !c.preserved.disposedOn ? null : refuse('not-preserved'))],
  aside: true,
  decide: (c, p, ctx) =>
    notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.preserved?.on, '登记保存之日', 'the preservation', 'on')
    ?? [{ type: 'PreservedEvidenceDisposed', on: p.on, disposition: p.disposition }],
});

/**
 * 调查终结: what was found, and what is proposed. May be done again after a failed review, or when a hearing or the heads'
 * discussion changes the picture (补充调查); the decision still has to match a proposal that was reviewed.
 */
export const concludeInvestigation = define({
  type: 'conclude-investigation',
  nameZh: '终结调查',
  nameEn: 'Conclude the investigation',
  payload: z.strictObject({
    facts: text(10_000),
    legalBasis: text(1000),
    proposal: z.enum(['penalty', 'no-penalty']),
    penalties: z.array(penaltyFields).max(8),
  }),
  by: OFFICER,
  stages: ['investigation', 'decision'],
  needs: [
    byCaseOfficer,
    twoCertifiedOfficers,
    (c) => (c.evidence.length === 0 ? refuse('no-evidence') : null),
    preservedSettled,
    (c) => (c.variant === 'accident' && !c.accidentReport.repliedOn ? refuse('no-government-reply') : null),
    (c, ctx) => (c.evidence.some((e) => e.kind === 'inspection-record') ? avRecorded('on-site-enforcement', null, c, ctx) : null),
  ],
  decide(_, p, ctx) {
    const fault = p.proposal === 'penalty' ? checkPenalties(p.penalties, 'penalties') : null;
    if (fault) return fault;
    const penalties = p.proposal === 'penalty' ? p.penalties : [];
    return [{ type: 'InvestigationConcluded', on: today(ctx), facts: p.facts, proposal: { kind: p.proposal, penalties, legalBasis: p.legalBasis } }];
  },
});

export const investigationCommands = [collectEvidence, preserveEvidence, disposePreservedEvidence, concludeInvestigation];
