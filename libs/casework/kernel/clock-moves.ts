import type { Instant, LegalDay } from '#libs/calendar/index.js';
import { addDays, daysBetween, legalDay, startOfLegalDay } from '#libs/calendar/index.js';
import { citation } from '#libs/statutes/index.js';
import type { Clock, ClockEvent, Clocks } from './clock.js';
import { deadlineOf, deedMoment, isOpen } from './clock.js';
import type { Context } from './context.js';
import { today } from './context.js';

/** A stretch whose last day somebody named, rather than the law counts. */
export interface Span {
  readonly from: LegalDay;
  readonly until: LegalDay;
}

/** Names the nth clock of one limit: `legal-review`, then `legal-review#2` for the second round. `ahead` are being started with it. */
export function nextClockId(clocks: Clocks, limit: string, ahead = 0): string {
  const taken = ahead + Object.keys(clocks).filter((id) => id === limit || id.startsWith(`${limit}#`)).length;
  return taken === 0 ? limit : `${limit}#${taken + 1}`;
}

export function allOpenClocksOf(clocks: Clocks, limit: string): Clock[] {
  return Object.values(clocks).filter((c) => isOpen(c) && c.binding.limit === limit);
}

/** Starts a clock, or nothing where the limit had neither rule nor setting on that day. */
export function startClock(clocks: Clocks, limit: string, from: LegalDay | Instant, ctx: Context): ClockEvent[] {
  const start = from.length === 10 ? startOfLegalDay(from) : from;
  const binding = ctx.rules.bind(limit, legalDay(start), ctx.profile.terms);
  if (!binding) return [];
  const deadline = deadlineOf({ binding, start, suspensions: [], extensions: [], setDay: null }, ctx.calendar, today(ctx));
  return [{ type: 'ClockStarted', clockId: nextClockId(clocks, limit), binding, start, deadline, calendarVersion: ctx.calendar.version }];
}

/** One clock for each stretch. Its term is the days granted, under the article that lets them be granted; so it is not extended, but granted anew. */
export function startSpans(clocks: Clocks, limit: string, ruleId: string, spans: readonly Span[], ctx: Context): ClockEvent[] {
  const rule = ctx.rules.rule(ruleId);
  return spans.flatMap(({ from, until }, i): ClockEvent[] => {
    const first = from < until ? from : addDays(until, -1);
    const bound = ctx.rules.bind(limit, first);
    if (!bound) return [];
    const start = startOfLegalDay(first);
    const term = { length: daysBetween(first, until), unit: 'calendar-day' } as const;
    const binding = { ...bound, ruleId, term, source: 'statute' as const, citation: citation(rule), verification: rule.verification };
    const deadline = deadlineOf({ binding, start, suspensions: [], extensions: [], setDay: null }, ctx.calendar, today(ctx));
    return [{ type: 'ClockStarted', clockId: nextClockId(clocks, limit, i), binding, start, deadline, calendarVersion: ctx.calendar.version }];
  });
}

/** The deed is done: judged by the due date as it stands on the day of the deed (an open hold ends with it). */
export function meetClock(clock: Clock, deed: LegalDay | Instant, ctx: Context): ClockEvent {
  const metAt = deedMoment(deed);
  const deadline = deadlineOf(clock, ctx.calendar, legalDay(metAt));
  const judged = clock.calendarVersion === ctx.calendar.version || clock.state === 'suspended' ? deadline : clock.deadline;
  return { type: 'ClockMet', clockId: clock.id, metAt, onTime: metAt <= judged.due, deadline: judged };
}
