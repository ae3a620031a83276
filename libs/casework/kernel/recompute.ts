import { z } from 'zod';
import { deadlineOf, isOpen } from './clock.js';
import type { CommandDef } from './command.js';
import type { Context } from './context.js';
import { today } from './context.js';
import { openEscalations } from './escalation.js';
import type { KernelEvent, ProcessState } from './process.js';

/**
 * Counts every open clock again on the calendar in force. Only a changed answer is recorded, with the old and the new due
 * time. A clock that is late only because the calendar moved is flagged for a person, not marked overdue.
 */
export const recomputeClocks: CommandDef<ProcessState, never, Record<string, never>> = {
  type: 'recompute-clocks',
  nameZh: '按新日历重算期限',
  nameEn: 'Recompute clocks',
  payload: z.strictObject({}) as unknown as z.ZodType<Record<string, never>>,
  by: ['clock', 'administrator'],
  aside: true,
  decide(state, _payload, ctx: Context) {
    const events: KernelEvent[] = [];
    for (const clock of Object.values(state.clocks)) {
      if (!isOpen(clock) || clock.calendarVersion === ctx.calendar.version) continue;
      const deadline = deadlineOf(clock, ctx.calendar, today(ctx));
      if (deadline.due === clock.deadline.due && deadline.provisional === clock.deadline.provisional) continue;
      // Once only a revision has made it late, a further revision does not turn that into an officer's delay.
      const lateByRevision = deadline.due < ctx.now && (clock.deadline.due >= ctx.now || clock.lateByRevision);
      // What was put before a supervisor for the old due date is moot: the ladder starts afresh.
      for (const escalation of openEscalations(state.escalations, clock.id)) {
        events.push({ type: 'EscalationSettled', escalationId: escalation.id, at: ctx.now, text: 'ClockRecomputed' });
      }
      events.push({
        type: 'ClockRecomputed', clockId: clock.id, previousDue: clock.deadline.due, deadline,
        calendarVersion: ctx.calendar.version, lateByRevision,
      });
    }
    return events;
  },
};
