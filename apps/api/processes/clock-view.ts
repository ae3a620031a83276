import { remaining, type WorkCalendar, type Instant } from '#libs/calendar/index.js';
import { isOverdue, type Clock } from '#libs/casework/index.js';
import type { RulePack } from '#libs/statutes/index.js';

/** A clock as an officer wants it: due when, how long still, on what law, what follows, who can extend it. */
export function viewClock(clock: Clock, now: Instant, calendar: WorkCalendar, rules: RulePack) {
  const limit = rules.limit(clock.binding.limit);
  const rule = clock.binding.ruleId === 'setting' ? null : rules.rule(clock.binding.ruleId);
  const open = clock.state === 'running' || clock.state === 'suspended';
  const left = open ? remaining(clock.deadline, now, calendar) : null;
  return {
    id: clock.id, limit: clock.binding.limit, nameZh: limit.nameZh, nameEn: limit.nameEn, state: clock.state,
    start: clock.start, due: clock.deadline.due, dueDay: clock.deadline.dueDay, rawDay: clock.deadline.rawDay,
    provisional: clock.deadline.provisional, suspendedDays: clock.deadline.suspendedDays,
    overdue: isOverdue(clock, now), missedAt: clock.missedAt, metAt: clock.metAt, lateByRevision: clock.lateByRevision,
    remainingWorkingDays: left?.workingDays ?? null, remainingCalendarDays: left?.calendarDays ?? null,
    term: clock.binding.term, source: clock.binding.source, citation: clock.binding.citation, verification: clock.binding.verification,
    duty: clock.binding.duty, consequence: rule?.consequence ?? '', quote: rule?.quote ?? '',
    extensions: clock.extensions, suspensions: clock.suspensions, mayExtend: rule?.extensions ?? [],
    calendarVersion: clock.calendarVersion, rulePack: clock.binding.rulePack,
  };
}
