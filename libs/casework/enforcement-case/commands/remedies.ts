import { z } from 'zod';
import { notBefore, notInFuture, type Context, type Refusal } from '../../kernel/index.js';
import { day, text } from '../../kernel/fields.js';
import { checkPenalties, doneAlready, noRemedyOpen, served } from '../checks.js';
import { define, given, HEADS, OFFICER } from '../define.js';
import { payableOf, type Penalty } from '../facts.js';
import { penaltyFields } from '../fields.js';
import { refuse } from '../refusals.js';
import { penaltiesInForce, type EnforcementCase, type Remedy } from '../state.js';

/** The party's time runs on after a case is closed: six months for a lawsuit. */
const STAGES = ['disclosure', 'archiving'] as const;
const BY = [...OFFICER, 'legal-reviewer', ...HEADS] as const;
const outcomeFields = { on: day(), outcome: z.enum(['upheld', 'changed', 'revoked', 'withdrawn']), penalties: z.array(penaltyFields).min(1).max(8).optional() };

/** A changed decision says what is owed from now on; no remedy makes the party worse off (复议法 art. 63, 行诉法 art. 77). */
function checkOutcome(c: EnforcementCase, p: { readonly outcome: string; readonly penalties?: readonly Penalty[] | undefined }): Refusal | null {
  if (p.outcome !== 'changed') return p.penalties ? refuse('penalties-not-changed', {}, 'penalties') : null;
  if (!p.penalties) return refuse('changed-penalties-missing', {}, 'penalties');
  const before = penaltiesInForce(c);
  const sum = (of: readonly Penalty[], kind: Penalty['kind']) => payableOf(of.filter((x) => x.kind === kind));
  const heavier = p.penalties.some(({ kind }) => !before.some((x) => x.kind === kind) || sum(p.penalties ?? [], kind) > sum(before, kind));
  return checkPenalties(p.penalties, 'penalties') ?? (heavier ? refuse('remedy-heavier', {}, 'penalties') : null);
}

/** The party's own day, and the day the bureau received the copy, from which its answer counts. */
function checkDays(c: EnforcementCase, p: { readonly on: string; readonly receivedOn?: string | undefined }, ctx: Context): Refusal | null {
  return notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.service?.servedOn, '送达之日', 'service', 'on')
    ?? (p.receivedOn ? notInFuture(p.receivedOn, ctx, 'receivedOn') ?? notBefore(p.receivedOn, p.on, '当事人提出之日', "the party's own day", 'receivedOn') : null);
}

const open = (remedy: Remedy | null) => remedy !== null && remedy.outcome === null;
const openReconsideration = (c: EnforcementCase) => (open(c.reconsideration) ? null : refuse('no-remedy', { what: '行政复议', whatEn: 'reconsideration' }));
const openLawsuit = (c: EnforcementCase) => (open(c.lawsuit) ? null : refuse('no-remedy', { what: '行政诉讼', whatEn: 'lawsuit' }));

export const recordReconsideration = define({
  type: 'record-reconsideration',
  nameZh: '登记行政复议',
  nameEn: 'Record a reconsideration',
  payload: z.strictObject({ on: day(), receivedOn: day().optional(), body: text(100) }),
  by: BY,
  stages: STAGES,
  needs: [served, (c) => (c.reconsideration ? doneAlready('登记行政复议', 'Record a reconsideration') : null), noRemedyOpen],
  decide: (c, p, ctx) =>
    checkDays(c, p, ctx) ?? [{ type: 'ReconsiderationFiled', on: p.on, body: p.body, ...given({ receivedOn: p.receivedOn }) }],
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
    notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.reconsideration?.receivedOn ?? c.reconsideration?.filedOn, '收到复议申请之日', 'the application', 'on') ?? [{ type: 'ReconsiderationAnswered', on: p.on }],
});

export const endReconsideration = define({
  type: 'record-reconsideration-outcome',
  nameZh: '登记复议结果',
  nameEn: 'Record the outcome of the reconsideration',
  payload: z.strictObject(outcomeFields),
  by: BY,
  stages: STAGES,
  needs: [openReconsideration],
  decide: (c, p, ctx) =>
    notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.reconsideration?.filedOn, '复议申请之日', 'the application', 'on')
    ?? checkOutcome(c, p) ?? [{ type: 'ReconsiderationEnded', outcome: { kind: p.outcome, on: p.on, headAppeared: null, ...given({ penalties: p.penalties }) } }],
});

export const recordLawsuit = define({
  type: 'record-lawsuit',
  nameZh: '登记行政诉讼',
  nameEn: 'Record a lawsuit',
  payload: z.strictObject({ on: day(), receivedOn: day().optional(), court: text(100) }),
  by: BY,
  stages: STAGES,
  needs: [served, (c) => (c.lawsuit ? doneAlready('登记行政诉讼', 'Record a lawsuit') : null), noRemedyOpen],
  decide: (c, p, ctx) =>
    checkDays(c, p, ctx) ?? [{ type: 'LawsuitFiled', on: p.on, body: p.court, ...given({ receivedOn: p.receivedOn }) }],
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
    notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.lawsuit?.receivedOn ?? c.lawsuit?.filedOn, '收到起诉状之日', 'the filing', 'on') ?? [{ type: 'LawsuitAnswered', on: p.on }],
});

/** The head appears in court, or it is said that they did not (行诉法 art. 3(3)). */
export const endLawsuit = define({
  type: 'record-lawsuit-outcome',
  nameZh: '登记诉讼结果',
  nameEn: 'Record the outcome of the lawsuit',
  payload: z.strictObject({ ...outcomeFields, headAppeared: z.boolean() }),
  by: BY,
  stages: STAGES,
  needs: [openLawsuit],
  decide: (c, p, ctx) =>
    notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.lawsuit?.filedOn, '起诉之日', 'the filing', 'on')
    ?? checkOutcome(c, p) ?? [{ type: 'LawsuitEnded', outcome: { kind: p.outcome, on: p.on, headAppeared: p.headAppeared, ...given({ penalties: p.penalties }) } }],
});

export const remedyCommands = [recordReconsideration, answerReconsideration, endReconsideration, recordLawsuit, answerLawsuit, endLawsuit];
