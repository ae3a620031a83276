import type { LegalDay } from '#libs/calendar/index.js';
import { z } from 'zod';
import type { Alarm } from './alarms.js';
import { pendingAlarms } from './alarms.js';
import type { Post, StaffMember } from './bureau.js';
import { LINE_OF_COMMAND, standIn } from './bureau.js';
import { isOverdue } from './clock.js';
import type { CommandDef } from './command.js';
import type { Context } from './context.js';
import { today } from './context.js';
import type { KernelEvent, ProcessState } from './process.js';
import { evolveKernel } from './process.js';

/** Finds who holds a post for a process: the officer in charge, the head of the section, or the bureau's post holder. */
export function holderOf(post: Post, state: ProcessState, ctx: Context, day: LegalDay): StaffMember | null {
  const candidates = post === 'officer'
    ? [ctx.staff.find(state.ownerId)]
    : ctx.staff.all().filter((p) => p.post === post && (post !== 'section-head' || p.sectionId === state.sectionId));
  for (const person of candidates) {
    const actual = person ? standIn(person, day, ctx.staff) : null;
    if (actual) return actual;
  }
  return null;
}

/** The post itself, or the next one up that somebody holds; the empty ones passed over are named. */
function recipient(post: Post, state: ProcessState, ctx: Context) {
  const passedOver: Post[] = [];
  for (const candidate of LINE_OF_COMMAND.slice(LINE_OF_COMMAND.indexOf(post))) {
    const person = holderOf(candidate, state, ctx, today(ctx));
    if (person) return { person, passedOver };
    passedOver.push(candidate);
  }
  return { person: null, passedOver };
}

/** What one alarm writes: a warning to the officer, the expiry of a party's term, or a rung of the ladder. */
function sound(alarm: Alarm, state: ProcessState, ctx: Context): KernelEvent[] {
  const { clock, rung, key, at } = alarm;
  const dueAt = clock.deadline.due;
  if (rung.level === 0 && rung.offset.length >= 0 && clock.binding.duty !== 'agency') {
    return [{ type: 'TermExpired', clockId: clock.id, dueAt, rung: key }];
  }
  const events: KernelEvent[] = [];
  if (clock.binding.duty === 'agency' && isOverdue(clock, ctx.now) && clock.missedAt === null && !clock.lateByRevision && at > dueAt) {
    events.push({ type: 'DeadlineMissed', clockId: clock.id, dueAt });
  }
  if (rung.level === 0) {
    const { person, passedOver } = recipient('officer', state, ctx);
    events.push({
      type: 'DeadlineWarned', clockId: clock.id, rung: key, scheduledFor: at, recipientId: person?.id ?? null, dueDay: clock.deadline.dueDay, passedOver,
    });
    return events;
  }
  const { person, passedOver } = recipient(rung.recipient, state, ctx);
  events.push({
    type: 'EscalationRaised', escalationId: `${clock.id}:${Object.keys(state.escalations).length + 1}`, clockId: clock.id, rung: key,
    level: rung.level, post: rung.recipient, recipientId: person?.id ?? null, passedOver, due: dueAt, scheduledFor: at, raisedAt: ctx.now,
  });
  return events;
}

/**
 * The clock's own command: sounds every rung whose moment has come, each once and with its true time, however long the
 * clock stood still. Sounding twice writes nothing.
 */
export const soundAlarms: CommandDef<ProcessState, never, Record<string, never>> = {
  type: 'sound-alarms',
  nameZh: '到期提醒',
  nameEn: 'Sound alarms',
  payload: z.strictObject({}) as unknown as z.ZodType<Record<string, never>>,
  by: ['clock'],
  aside: true,
  decide(state, _payload, ctx) {
    const out: KernelEvent[] = [];
    let current = state;
    for (;;) {
      const alarm = pendingAlarms(current, ctx)[0];
      if (!alarm || alarm.at > ctx.now) return out;
      for (const event of sound(alarm, current, ctx)) {
        out.push(event);
        current = evolveKernel(current, event);
      }
    }
  },
};
