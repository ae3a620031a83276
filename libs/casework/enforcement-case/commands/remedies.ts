import { z } from 'zod';
import { notBefore, notInFuture } from '../../kernel/index.js';
import { day, text } from '../../kernel/fields.js';
import { doneAlready, noRemedyOpen, served } from '../checks.js';
import { define, HEADS, OFFICER } from '../define.js';
import { refuse } from '../refusals.js';
import type { EnforcementCase, Remedy } from '../state.js';

/** The party's time runs on after a case is closed: six months for a lawsuit. */
const STAGES = ['disclosure', 'archiving'] as const;
const BY = [...OFFICER, 'legal-reviewer', ...HEADS] as const;
const outcomes = z.enum(['upheld', 'changed', 'revoked', 'withdrawn']);

const open = (remedy: Remedy | null) => remedy !== null && remedy.outcome === null;
const openReconsideration = (c: EnforcementCase) => (open(c.reconsideration) ? null : refuse('no-remedy', { what: '行政复议', whatEn: 'reconsideration' }));
const openLawsuit = (c: EnforcementCase) => (open(c.lawsuit) ? null : refuse('no-remedy', { what: '行政诉讼', whatEn: 'lawsuit' }));

export const recordReconsideration = define({
  type: 'record-reconsideration',
  nameZh: '登记行政复议',
  nameEn: 'Record a reconsideration',
  payload: z.strictObject({ on: day(), body: text(100) }),
  by: BY,
  stages: STAGES,
  needs: [served, (c) => (c.reconsideration ? doneAlready('登记行政复议', 'Record a reconsideration') : null), noRemedyOpen],
  decide: (c, p, ctx) =>
    notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.service?.servedOn, '送达之日', 'service', 'on')
    ?? [{ type: 'ReconsiderationFiled', on: p.on, body: p.body }],
});

export const answerReconsideration = define({
  type: 'answer-reconsideration',
  nameZh: '提交复议答复',
  nameEn: 'Answer the reconsideration',
  payload: z.strictObject({ on: day() }),
  by: BY,
  stages: STAGES,
  needs: [openReconsideration, (c) => (c.reconsideration?.answeredOn ? doneAlready('提交复议答复', 'Answer the reconsideration') : null)],
  decide: (c, p, ctx) =>
    notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.reconsideration?.filedOn, '复议申请之日', 'the application', 'on') ?? [{ type: 'ReconsiderationAnswered', on: p.on }],
});

export const endReconsideration = define({
  type: 'record-reconsideration-outcome',
  nameZh: '登记复议结果',
  nameEn: 'Record the outcome of the reconsideration',
  payload: z.strictObject({ on: day(), outcome: outcomes }),
  by: BY,
  stages: STAGES,
  needs: [openReconsideration],
  decide: (c, p, ctx) =>
    notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.reconsideration?.filedOn, '复议申请之日', 'the application', 'on')
    ?? [{ type: 'ReconsiderationEnded', outcome: { kind: p.outcome, on: p.on, headAppeared: null } }],
});

export const recordLawsuit = define({
  type: 'record-lawsuit',
  nameZh: '登记行政诉讼',
  nameEn: 'Record a lawsuit',
  payload: z.strictObject({ on: day(), court: text(100) }),
  by: BY,
  stages: STAGES,
  needs: [served, (c) => (c.lawsuit ? doneAlready('登记行政诉讼', 'Record a lawsuit') : null), noRemedyOpen],
  decide: (c, p, ctx) =>
    notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.service?.servedOn, '送达之日', 'service', 'on')
    ?? [{ type: 'LawsuitFiled', on: p.on, body: p.court }],
});

export const answerLawsuit = define({
  type: 'answer-lawsuit',
  nameZh: '提交答辩状',
  nameEn: 'Answer the lawsuit',
  payload: z.strictObject({ on: day() }),
  by: BY,
  stages: STAGES,
  needs: [openLawsuit, (c) => (c.lawsuit?.answeredOn ? doneAlready('提交答辩状', 'Answer the lawsuit') : null)],
  decide: (c, p, ctx) =>
    notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.lawsuit?.filedOn, '起诉之日', 'the filing', 'on') ?? [{ type: 'LawsuitAnswered', on: p.on }],
});

/** The head appears in court, or it is said that they did not (行诉法 art. 3(3)). */
export const endLawsuit = define({
  type: 'record-lawsuit-outcome',
  nameZh: '登记诉讼结果',
  nameEn: 'Record the outcome of the lawsuit',
  payload: z.strictObject({ on: day(), outcome: outcomes, headAppeared: z.boolean() }),
  by: BY,
  stages: STAGES,
  needs: [openLawsuit],
  decide: (c, p, ctx) =>
    notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.lawsuit?.filedOn, '起诉之日', 'the filing', 'on')
    ?? [{ type: 'LawsuitEnded', outcome: { kind: p.outcome, on: p.on, headAppeared: p.headAppeared } }],
});

export const remedyCommands = [recordReconsideration, answerReconsideration, endReconsideration, recordLawsuit, answerLawsuit, endLawsuit];
