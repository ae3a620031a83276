import { z } from 'zod';
import { deadlineOf, isOpen } from './clock.js';
import type { CommandDef } from './command.js';
import type { Context } from './context.js';
import { today } from './context.js';
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
      const lateByRevision = clock.state === 'running' && deadline.due < ctx.now && clock.deadline.due >= ctx.now;
      events.push({
        type: 'ClockRecomputed', clockId: clock.id, previousDue: clock.deadline.due, deadline,
        calendarVersion: ctx.calendar.version, lateByRevision,
      });
    }
    return events;
  },
};
