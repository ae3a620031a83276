import { z } from 'zod';
import { DESK, doneAlready, HEADS, pickByRule, registered, sinceReceipt, supplementCommand } from '../../desk/index.js';
import { certifiedOn, today, type Context } from '../../kernel/index.js';
import { day, id, text } from '../../kernel/fields.js';
import { byVerifier, twoCertified, verified } from '../checks.js';
import { define, OFFICERS } from '../define.js';
import { DECLINE_GROUNDS, FINDINGS } from '../facts.js';
import { refuse } from '../refusals.js';
import { OPEN } from '../stages.js';
import { caseOf, type HazardReport } from '../state.js';

/** By rule: one officer of the section and another beside them, both certified today and present. */
function pairByRule(r: HazardReport, sectionId: string | undefined, ctx: Context): string[] {
  const certified = { ...ctx, staff: { ...ctx.staff, all: () => ctx.staff.all().filter((p) => certifiedOn(p, today(ctx))) } };
  const lead = pickByRule(r.id, 'case-officer', sectionId, certified);
  if (!lead) return [];
  const others = { ...certified, staff: { ...certified.staff, all: () => certified.staff.all().filter((p) => p.id !== lead.id) } };
  const second = pickByRule(r.id, 'case-officer', sectionId, others);
  return second ? [lead.id, second.id] : [lead.id];
}

export const assignVerification = define({
  type: 'assign-verification',
  nameZh: '指派核查',
  nameEn: 'Assign the verification',
  payload: z.strictObject({ officers: z.array(id()).max(10).optional(), sectionId: id().optional() }),
  by: [...DESK, ...HEADS],
  stages: ['received', 'verifying'],
  needs: [registered],
  decide(r, p, ctx) {
    const officers = p.officers ?? pairByRule(r, p.sectionId, ctx);
    const fault = twoCertified(officers, today(ctx), ctx);
    if (fault) return fault;
    const sectionId = p.sectionId ?? ctx.staff.find(officers[0] ?? '')?.sectionId ?? r.sectionId;
    return [{ type: 'VerificationAssigned', officers, sectionId, manner: p.officers ? 'hand' : 'rule' }];
  },
});

export const declineReport = define({
  type: 'decline-report',
  nameZh: '不予受理',
  nameEn: 'Decline',
  payload: z.strictObject({ on: day(), ground: z.enum(DECLINE_GROUNDS), reason: text(1000) }),
  by: HEADS,
  stages: ['received'],
  aside: true,
  needs: [registered],
  decide: (r, d, ctx) => sinceReceipt(r, d.on, ctx) ?? [{ type: 'ReportDeclined', ...d }],
});

export const transferReport = define({
  type: 'transfer-report',
  nameZh: '移交有权处理部门',
  nameEn: 'Transfer to the competent authority',
  payload: z.strictObject({ on: day(), to: text(100), reason: text(1000) }),
  by: [...DESK, ...HEADS],
  stages: ['received', 'verifying'],
  aside: true,
  needs: [registered],
  decide: (r, t, ctx) => sinceReceipt(r, t.on, ctx) ?? [{ type: 'ReportTransferred', ...t }],
});

/** 调查核实，形成书面材料 (安全生产法 art. 73). */
export const verifyReport = define({
  type: 'verify-report',
  nameZh: '登记核查结果',
  nameEn: 'Record the verification',
  payload: z.strictObject({ on: day(), finding: z.enum(FINDINGS), text: text(10_000), organisedBy: text(100).optional() }),
  by: OFFICERS,
  stages: ['verifying'],
  needs: [byVerifier],
  decide(r, v, ctx) {
    const fault = sinceReceipt(r, v.on, ctx) ?? twoCertified(r.officers, v.on, ctx);
    if (fault) return fault;
    if (r.deaths && !v.organisedBy) return refuse('government-verifies', {}, 'organisedBy');
    return [{ type: 'ReportVerified', verification: { on: v.on, finding: v.finding, text: v.text, officers: r.officers, organisedBy: v.organisedBy ?? null } }];
  },
});

export const signOff = define({
  type: 'sign-off-report',
  nameZh: '负责人签字',
  nameEn: 'Sign off the measures',
  payload: z.strictObject({ instructions: text(1000) }),
  by: HEADS,
  stages: ['verified'],
  needs: [
    verified,
    (r) => (r.verification?.finding === 'unfounded' ? refuse('nothing-to-sign') : null),
    (r) => (r.signedOff ? doneAlready('负责人签字', 'The sign-off') : null),
  ],
  decide: (_, s, ctx) => [{ type: 'ReportSignedOff', on: today(ctx), by: ctx.actor.id, instructions: s.instructions }],
});

/** What came of it: an enforcement case, which may just have been opened, or a hazard to be put right. */
export const linkReport = define({
  type: 'link-report',
  nameZh: '关联案件或隐患',
  nameEn: 'Link a case or a hazard',
  payload: z.strictObject({ kind: z.enum(['enforcement-case', 'hazard']), processId: id().optional(), reference: text(200) }),
  by: [...DESK, ...OFFICERS],
  stages: ['verifying', 'verified'],
  aside: true,
  needs: [registered],
  refers: (l) => (l.kind === 'enforcement-case' && l.processId !== undefined ? [{ kind: l.kind, processId: l.processId, field: 'processId', open: false }] : []),
  decide: (r, l, ctx) => (l.processId !== undefined && r.links.some((k) => k.processId === l.processId) ? refuse('linked-already', {}, 'processId')
    : [{ type: 'ReportLinked', link: { kind: l.kind, processId: l.processId ?? null, reference: l.reference, on: today(ctx) } }]),
});

/** 举报转立案: a verified report leads to one case, opened by whoever verified it; the case is registered in the same transaction. */
export const openCase = define({
  type: 'open-case',
  nameZh: '立案查处',
  nameEn: 'Open a case',
  payload: z.strictObject({ processId: id() }),
  by: OFFICERS,
  stages: ['verified'],
  needs: [
    verified,
    byVerifier,
    (r) => (r.verification?.finding === 'unfounded' ? refuse('nothing-to-punish') : null),
    (r) => (caseOf(r) ? refuse('case-opened', { reference: caseOf(r)?.reference ?? '' }) : null),
  ],
  refers: (c) => [{ kind: 'enforcement-case', processId: c.processId, field: 'processId', open: true }],
  decide: (_, c, ctx) => [{ type: 'ReportLinked', link: { kind: 'enforcement-case', processId: c.processId, reference: `案源登记 ${c.processId}`, on: today(ctx) } }],
});

export const recordRectification = define({
  type: 'record-rectification',
  nameZh: '登记整改',
  nameEn: 'Record the rectification',
  payload: z.strictObject({ on: day(), text: text(2000) }),
  by: OFFICERS,
  stages: ['verified'],
  needs: [byVerifier],
  decide: (r, x, ctx) => sinceReceipt(r, x.on, ctx) ?? [{ type: 'RectificationRecorded', ...x }],
});

export const supplementReport = supplementCommand({ type: 'supplement-report', nameZh: '登记补充线索', nameEn: 'Record a supplement', event: 'ReportSupplemented', stages: OPEN });

export const verificationCommands = [assignVerification, verifyReport, signOff, openCase, recordRectification, linkReport, declineReport, transferReport, supplementReport];
