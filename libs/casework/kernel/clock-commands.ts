import { legalDay } from '#libs/calendar/index.js';
import { z } from 'zod';
import { authorityRank } from './bureau.js';
import type { Clock } from './clock.js';
import { deadlineOf, isOpen } from './clock.js';
import { command } from './command.js';
import type { Context } from './context.js';
import { today } from './context.js';
import { openEscalations } from './escalation.js';
import { checkExtension } from './extension.js';
import { notBefore, notInFuture } from './day-checks.js';
import { day, id, text } from './fields.js';
import { AUTHORITY_ZH } from './glossary.js';
import type { KernelEvent, ProcessState } from './process.js';
import type { Refusal } from './refusal.js';
import { isRefusal } from './refusal.js';
import { refuse } from './refusals.js';

const define = command<ProcessState, never>();
const SUPERVISORS = ['section-head', 'deputy-director', 'director'] as const;

function openClock(state: ProcessState, clockId: string): Clock | Refusal {
  const clock = Object.hasOwn(state.clocks, clockId) ? state.clocks[clockId] : undefined;
  return clock && isOpen(clock) ? clock : refuse('unknown-clock', { clockId }, 'clockId');
}

/** A clock that moved answers the escalations of its old due date. */
function answered(state: ProcessState, clock: Clock, kind: 'extended' | 'suspended' | 'instructed', reason: string, ctx: Context): KernelEvent[] {
  return openEscalations(state.escalations, clock.id).map((e) => ({
    type: 'EscalationAnswered', escalationId: e.id, kind, by: ctx.actor.id, at: ctx.now, text: reason,
  }));
}

export const extendClock = define({
  type: 'extend-clock',
  nameZh: '延长期限',
  nameEn: 'Extend a term',
  payload: z.strictObject({
    clockId: id(),
    length: z.int().min(1).max(400),
    approvedBy: z.enum(['section-head', 'deputy-director', 'director', 'superior', 'government']),
    reference: text(100).optional(),
    reason: text(500),
  }),
  by: SUPERVISORS,
  aside: true,
  decide(state, p, ctx) {
    const clock = openClock(state, p.clockId);
    if (isRefusal(clock)) return clock;
    const term = checkExtension(clock, p, ctx);
    if (isRefusal(term)) return term;
    const extension = { term, approvedBy: p.approvedBy, approverId: ctx.actor.id, reason: p.reference ? `${p.reason}（${p.reference}）` : p.reason, at: ctx.now, revokedAt: null };
    const deadline = deadlineOf({ ...clock, extensions: [...clock.extensions, extension], setDay: null }, ctx.calendar, today(ctx));
    const { revokedAt: _, ...facts } = extension;
    return [
      ...answered(state, clock, 'extended', p.reason, ctx),
      { type: 'ClockExtended', clockId: clock.id, ...facts, deadline, calendarVersion: ctx.calendar.version },
    ];
  },
});

export const revokeExtension = define({
  type: 'revoke-extension',
  nameZh: '撤销延长',
  nameEn: 'Revoke an extension',
  payload: z.strictObject({ clockId: id(), reason: text(500) }),
  by: ['deputy-director', 'director'],
  aside: true,
  decide(state, p, ctx) {
    const clock = openClock(state, p.clockId);
    if (isRefusal(clock)) return clock;
    const index = clock.extensions.findLastIndex((e) => e.revokedAt === null);
    const last = clock.extensions[index];
    if (!last) return refuse('nothing-to-revoke', {}, 'clockId');
    // Within the bureau, whoever may grant it may take it back; what was approved above it is the director's to give up.
    const needed = authorityRank(last.approvedBy) > authorityRank('director') ? 'director' : last.approvedBy;
    if (authorityRank(ctx.actor.post) < authorityRank(needed)) {
      return refuse('extension-authority', { authority: AUTHORITY_ZH[needed], authorityEn: needed, article: clock.binding.citation });
    }
    const extensions = clock.extensions.map((e, i) => (i === index ? { ...e, revokedAt: ctx.now } : e));
    const deadline = deadlineOf({ ...clock, extensions }, ctx.calendar, today(ctx));
    return [{ type: 'ExtensionRevoked', clockId: clock.id, index, at: ctx.now, reason: p.reason, deadline, calendarVersion: ctx.calendar.version }];
  },
});

export const suspendClock = define({
  type: 'suspend-clock',
  nameZh: '中止计算期限',
  nameEn: 'Suspend a term',
  payload: z.strictObject({ clockId: id(), ground: text(60), from: day(), reason: text(500) }),
  by: ['deputy-director', 'director'],
  aside: true,
  decide(state, p, ctx) {
    const clock = openClock(state, p.clockId);
    if (isRefusal(clock)) return clock;
    if (clock.state === 'suspended') return refuse('already-suspended', {}, 'clockId');
    const grounds = clock.binding.ruleId === 'setting' ? [] : ctx.rules.rule(clock.binding.ruleId).suspensions;
    if (!grounds.some((g) => g.ground === p.ground)) {
      const list = grounds.map((g) => `${g.ground} ${g.nameZh}`).join('、') || '无';
      const listEn = grounds.map((g) => g.ground).join(', ') || 'none';
      return refuse('not-suspendable', { ground: p.ground, grounds: list, groundsEn: listEn, article: clock.binding.citation }, 'ground');
    }
    const fault = notInFuture(p.from, ctx, 'from');
    if (fault) return fault;
    // A hold that begins after the end would silence the ladder without moving the due date.
    if (p.from > clock.deadline.dueDay) return refuse('suspension-late', { due: clock.deadline.dueDay, article: clock.binding.citation }, 'from');
    return [
      ...answered(state, clock, 'suspended', p.reason, ctx),
      { type: 'ClockSuspended', clockId: clock.id, ground: p.ground, from: p.from, reason: p.reason },
    ];
  },
});

export const resumeClock = define({
  type: 'resume-clock',
  nameZh: '恢复计算期限',
  nameEn: 'Resume a term',
  payload: z.strictObject({ clockId: id(), until: day() }),
  by: ['case-officer', ...SUPERVISORS],
  aside: true,
  decide(state, p, ctx) {
    const clock = openClock(state, p.clockId);
    if (isRefusal(clock)) return clock;
    const open = clock.suspensions.find((s) => s.until === null);
    if (!open) return refuse('not-suspended', {}, 'clockId');
    const fault = notInFuture(p.until, ctx, 'until') ?? notBefore(p.until, open.from, '中止之日', 'the day of suspension', 'until');
    if (fault) return fault;
    const suspensions = clock.suspensions.map((s) => (s.until === null ? { ...s, until: p.until } : s));
    const deadline = deadlineOf({ ...clock, suspensions }, ctx.calendar, today(ctx));
    return [{ type: 'ClockResumed', clockId: clock.id, until: p.until, deadline, calendarVersion: ctx.calendar.version }];
  },
});

export const setDueDay = define({
  type: 'set-due-day',
  nameZh: '指定办结日期',
  nameEn: 'Set an earlier due day',
  payload: z.strictObject({ clockId: id(), day: day(), reason: text(500) }),
  by: SUPERVISORS,
  aside: true,
  decide(state, p, ctx) {
    const clock = openClock(state, p.clockId);
    if (isRefusal(clock)) return clock;
    // A party's, a court's or the government's time is not the bureau's to shorten.
    if (clock.binding.duty !== 'agency') return refuse('not-own-term', { article: clock.binding.citation }, 'clockId');
    const early = notBefore(p.day, legalDay(clock.start), '期限起算之日', 'the start of the term', 'day');
    if (early) return early;
    const lawful = deadlineOf({ ...clock, setDay: null }, ctx.calendar, today(ctx));
    if (p.day > lawful.dueDay) return refuse('due-day-loosens', { day: p.day, latest: lawful.dueDay, article: clock.binding.citation }, 'day');
    const deadline = deadlineOf({ ...clock, setDay: p.day }, ctx.calendar, today(ctx));
    const asked = answered(state, clock, 'instructed', p.reason, ctx);
    return [...asked, { type: 'DueDaySet', clockId: clock.id, day: p.day, previousDue: clock.deadline.due, reason: p.reason, deadline, calendarVersion: ctx.calendar.version }];
  },
});

export const clockCommands = [extendClock, revokeExtension, suspendClock, resumeClock, setDueDay] as const;
