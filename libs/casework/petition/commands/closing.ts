import { z } from 'zod';
import { DESK, mergeCommand, registered, sampleCheckCommand, sinceReceipt } from '../../desk/index.js';
import { notBefore, notInFuture, today } from '../../kernel/index.js';
import { day, text } from '../../kernel/fields.js';
import { CLOSING_NEEDS } from '../checks.js';
import { define } from '../define.js';
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
  decide: (p, w, ctx) => sinceReceipt(p, w.on, ctx) ?? [{ type: 'PetitionWithdrawn', ...w }],
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

export const mergePetition = mergeCommand('petition', { type: 'merge-petition', nameZh: '并入另一信访事项', nameEn: 'Merge into another petition', event: 'PetitionMerged', stages: ['received', 'handling', 'replied'] });
export const sampleCheck = sampleCheckCommand('petition-handle', 'PetitionReopened');

export const closingCommands = [closePetition, sampleCheck, recordSatisfaction, withdrawPetition, mergePetition];
