import { z } from 'zod';
import { refuseAtDesk, reopenTerm } from '../../desk/index.js';
import { notBefore, notInFuture, today } from '../../kernel/index.js';
import { day, id, text } from '../../kernel/fields.js';
import { CLOSING_NEEDS, doneAlready, registered } from '../checks.js';
import { define, DESK, HEADS } from '../define.js';
import { SATISFACTION } from '../facts.js';
import { refuse } from '../refusals.js';
import { OPEN } from '../stages.js';

/** 办结: never by itself. What is missing stands beside the button. */
export const closePetition = define({
  type: 'close-petition',
  nameZh: '办结',
  nameEn: 'Close',
  payload: z.strictObject({ summary: text(2000) }),
  by: DESK,
  stages: ['handling', 'replied', 'reviewed', 'rechecked'],
  needs: CLOSING_NEEDS,
  decide: (p, c, ctx) => (p.result === null ? refuse('result-missing')
    : [{ type: 'PetitionClosed', closing: { on: today(ctx), by: ctx.actor.id, summary: c.summary, reopenedOn: null }, result: p.result.kind }]),
});

export const withdrawPetition = define({
  type: 'withdraw-petition',
  nameZh: '登记撤回',
  nameEn: 'Record a withdrawal',
  payload: z.strictObject({ on: day(), reason: text(1000), proof: text(500) }),
  by: DESK,
  stages: OPEN,
  aside: true,
  needs: [registered],
  decide: (p, w, ctx) => notInFuture(w.on, ctx, 'on') ?? notBefore(w.on, p.receivedOn, '收到之日', 'the day of receipt', 'on') ?? [{ type: 'PetitionWithdrawn', ...w }],
});

/** A duplicate goes into the petition that was there first: its terms end, and the pair counts once. */
export const mergePetition = define({
  type: 'merge-petition',
  nameZh: '并入另一信访事项',
  nameEn: 'Merge into another petition',
  payload: z.strictObject({ into: id(), reason: text(500) }),
  by: DESK,
  stages: ['received', 'handling', 'replied'],
  aside: true,
  needs: [registered],
  decide: (p, m, ctx) => (m.into === p.id ? refuseAtDesk('merged-into-itself', {}, 'into') : [{ type: 'PetitionMerged', on: today(ctx), ...m }]),
});

export const recordSatisfaction = define({
  type: 'record-satisfaction',
  nameZh: '登记满意度评价',
  nameEn: 'Record satisfaction',
  payload: z.strictObject({ on: day(), level: z.enum(SATISFACTION), note: text(1000).optional() }),
  by: DESK,
  stages: ['replied', 'reviewed', 'rechecked', 'closed'],
  aside: true,
  decide: (p, s, ctx) =>
    notInFuture(s.on, ctx, 'on') ?? notBefore(s.on, p.service?.on, '答复送达之日', 'service of the reply', 'on')
    ?? [{ type: 'SatisfactionRecorded', satisfaction: { on: s.on, level: s.level, note: s.note ?? '' } }],
});

/** 抽查: a closing that does not hold is opened again, its term where it stood. */
export const sampleCheck = define({
  type: 'sample-check',
  nameZh: '抽查',
  nameEn: 'Sample check',
  payload: z.strictObject({ passed: z.boolean(), findings: text(2000) }),
  by: HEADS,
  stages: ['closed'],
  needs: [
    (p, ctx) => (p.closings.at(-1)?.by === ctx.actor.id ? refuseAtDesk('own-closing') : null),
    (p) => (p.sampleChecks.some((c) => c.on >= (p.closedOn ?? '') && c.passed) ? doneAlready('抽查', 'The sample check') : null),
  ],
  decide(p, c, ctx) {
    const checked = { type: 'SampleChecked' as const, check: { on: today(ctx), by: ctx.actor.id, ...c } };
    if (c.passed) return [checked];
    const term = reopenTerm(p.clocks, 'petition-handle', c.findings, ctx);
    return [checked, { type: 'PetitionReopened', on: today(ctx), reason: c.findings, usedDays: term.usedDays }, ...term.events];
  },
});

export const closingCommands = [closePetition, sampleCheck, recordSatisfaction, withdrawPetition, mergePetition];
