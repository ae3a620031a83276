import { z } from 'zod';
import { authorityRank, standIn } from './bureau.js';
import { command } from './command.js';
import type { Context } from './context.js';
import { today } from './context.js';
import type { Escalation, EscalationAnswer } from './escalation.js';
import { openEscalations } from './escalation.js';
import { id, text } from './fields.js';
import { AUTHORITY_ZH } from './glossary.js';
import type { KernelEvent, ProcessState } from './process.js';
import type { Refusal } from './refusal.js';
import { isRefusal } from './refusal.js';
import { refuse } from './refusals.js';

const define = command<ProcessState, never>();
const SUPERVISORS = ['section-head', 'deputy-director', 'director'] as const;

/** The recipient, whoever stands in for them today, or anybody of the same post or above may answer. */
function mayAnswer(escalation: Escalation, state: ProcessState, ctx: Context): boolean {
  const recipient = escalation.recipientId ? ctx.staff.find(escalation.recipientId) : undefined;
  if (recipient && standIn(recipient, today(ctx), ctx.staff)?.id === ctx.actor.id) return true;
  const rank = authorityRank(ctx.actor.post);
  if (ctx.actor.post === 'section-head' && ctx.actor.sectionId !== state.sectionId) return false;
  return rank >= authorityRank(escalation.post);
}

function addressed(state: ProcessState, escalationId: string, ctx: Context): Escalation | Refusal {
  // Own keys only: an id such as “constructor” must not reach the object's prototype.
  const escalation = Object.hasOwn(state.escalations, escalationId) ? state.escalations[escalationId] : undefined;
  if (!escalation || escalation.answer) return refuse('unknown-escalation', { escalationId }, 'escalationId');
  return mayAnswer(escalation, state, ctx) ? escalation : refuse('not-your-escalation', { post: AUTHORITY_ZH[escalation.post], postEn: escalation.post });
}

/** An answer counts for every open escalation of the same clock: the ladder stops. */
function answer(state: ProcessState, escalation: Escalation, kind: EscalationAnswer, words: string, ctx: Context): KernelEvent[] {
  const events: KernelEvent[] = openEscalations(state.escalations, escalation.clockId).map((e) => ({
    type: 'EscalationAnswered', escalationId: e.id, kind, by: ctx.actor.id, at: ctx.now, text: words,
  }));
  const clock = state.clocks[escalation.clockId];
  // A clock that only a revised calendar made late is marked overdue once a person has looked at it.
  if (clock?.lateByRevision) events.push({ type: 'DeadlineMissed', clockId: clock.id, dueAt: clock.deadline.due });
  return events;
}

export const acknowledgeEscalation = define({
  type: 'acknowledge-escalation',
  nameZh: '签收督办',
  nameEn: 'Acknowledge an escalation',
  payload: z.strictObject({ escalationId: id(), text: text(1000) }),
  by: SUPERVISORS,
  aside: true,
  decide(state, p, ctx) {
    const escalation = addressed(state, p.escalationId, ctx);
    return isRefusal(escalation) ? escalation : answer(state, escalation, 'acknowledged', p.text, ctx);
  },
});

export const instructOfficer = define({
  type: 'instruct-officer',
  nameZh: '批示',
  nameEn: 'Instruct the officer',
  payload: z.strictObject({ escalationId: id(), text: text(1000) }),
  by: SUPERVISORS,
  aside: true,
  decide(state, p, ctx) {
    const escalation = addressed(state, p.escalationId, ctx);
    return isRefusal(escalation) ? escalation : answer(state, escalation, 'instructed', p.text, ctx);
  },
});

export const reassign = define({
  type: 'reassign',
  nameZh: '改派',
  nameEn: 'Reassign',
  payload: z.strictObject({ to: id(), reason: text(500), escalationId: id().optional() }),
  by: SUPERVISORS,
  aside: true,
  decide(state, p, ctx) {
    const person = ctx.staff.find(p.to);
    if (!person?.active) return refuse('unknown-person', { id: p.to }, 'to');
    const events: KernelEvent[] = [];
    if (p.escalationId !== undefined) {
      const escalation = addressed(state, p.escalationId, ctx);
      if (isRefusal(escalation)) return escalation;
      events.push(...answer(state, escalation, 'reassigned', p.reason, ctx));
    }
    return [...events, { type: 'Reassigned', from: state.ownerId, to: person.id, by: ctx.actor.id, reason: p.reason }];
  },
});

export const escalationCommands = [acknowledgeEscalation, instructOfficer, reassign] as const;
