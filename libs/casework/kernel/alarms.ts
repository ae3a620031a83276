import type { Instant, LegalDay } from '#libs/calendar/index.js';
import { addDays, legalDay, startOfLegalDay } from '#libs/calendar/index.js';
import type { Rung } from '#libs/statutes/index.js';
import { LINE_OF_COMMAND } from './bureau.js';
import type { Clock } from './clock.js';
import type { Context } from './context.js';
import type { Escalation } from './escalation.js';
import type { ProcessState } from './process.js';

const HOUR = 3_600_000;
/** Alarms of day terms sound when the office opens, 09:00 Asia/Shanghai. */
const OFFICE_OPENS_MS = 9 * HOUR;

/** One rung of one clock with the moment it is due to sound. */
export interface Alarm {
  readonly clock: Clock;
  readonly rung: Rung;
  /** Unique within the clock's present due date. */
  readonly key: string;
  readonly at: Instant;
}

type Calendar = Pick<Context, 'calendar'>;
type Setting = Pick<Context, 'calendar' | 'rules'> & Partial<Pick<Context, 'profile'>>;
const REMIND_AFTER_WORKING_DAYS = 3;

function shift(instant: Instant, ms: number): Instant {
  return new Date(Date.parse(instant) + ms).toISOString();
}

function officeOpening(day: LegalDay): Instant {
  return shift(startOfLegalDay(day), OFFICE_OPENS_MS);
}

/** The moment a rung sounds: offset 0 just after the last instant; day offsets when the office opens; hours to the minute. */
export function rungMoment(clock: Clock, rung: Rung, { calendar }: Calendar): Instant {
  const { length, unit } = rung.offset;
  if (length === 0) return shift(clock.deadline.due, 1);
  if (unit === 'hour') return shift(clock.deadline.due, length * HOUR);
  if (unit === 'minute') return shift(clock.deadline.due, length * 60_000);
  const day = clock.deadline.dueDay;
  return officeOpening(unit === 'working-day' ? calendar.addWorkingDays(day, length) : addDays(day, length));
}

export function rungKey(rung: Rung): string {
  return `${rung.level}@${rung.offset.length}${rung.offset.unit}`;
}

/** Escalations of the present due date. */
function raisedFor(state: ProcessState, clock: Clock): Escalation[] {
  return Object.values(state.escalations).filter((e) => e.clockId === clock.id && e.due === clock.deadline.due);
}

/**
 * A miss that was acknowledged and is a miss still: raised once more, one level up, when the office opens after so many
 * working days. An instruction, a new officer or a moved due date is more than an acknowledgement and is left alone.
 */
function reminder(raised: readonly Escalation[], clock: Clock, ctx: Setting): Alarm[] {
  const highest = raised.reduce((max, e) => Math.max(max, e.level), 0);
  const answers = raised.flatMap((e) => (e.answer ? [e.answer] : []));
  const last = answers.reduce<string | null>((at, a) => (at === null || a.at > at ? a.at : at), null);
  if (last === null || answers.some((a) => a.kind !== 'acknowledged')) return [];
  const days = ctx.profile?.remindAfterWorkingDays ?? REMIND_AFTER_WORKING_DAYS;
  const key = `again@${days}working-day`;
  if (clock.sounded.some((s) => s.startsWith('again@'))) return [];
  const level = Math.min(highest + 1, 3) as Rung['level'];
  const rung: Rung = { level, recipient: LINE_OF_COMMAND[level] ?? 'director', offset: { length: days, unit: 'working-day' } };
  return [{ clock, rung, key, at: officeOpening(ctx.calendar.addWorkingDays(legalDay(last), days)) }];
}

/** Day offsets fall before the start when they lie on its day; those of hour terms to the minute. */
function beforeStart(at: Instant, rung: Rung, clock: Clock): boolean {
  const toTheMinute = rung.offset.unit === 'hour' || rung.offset.unit === 'minute';
  return toTheMinute ? at <= clock.start : legalDay(at) <= legalDay(clock.start);
}

/**
 * Rungs still to sound, earliest first. Warnings before the start of the clock are left out (a two-day term is not warned
 * of five days ahead); higher rungs only while nobody has answered for this clock.
 */
export function pendingAlarms(state: ProcessState, ctx: Setting): Alarm[] {
  if (state.ended) return [];
  const alarms: Alarm[] = [];
  for (const clock of Object.values(state.clocks)) {
    if (clock.state !== 'running') continue;
    const raised = raisedFor(state, clock);
    // Somebody has answered for this due date: the ladder stops there.
    const answered = raised.some((e) => e.answer !== null);
    alarms.push(...reminder(raised, clock, ctx));
    for (const rung of ctx.rules.limit(clock.binding.limit).ladder) {
      const key = rungKey(rung);
      if (clock.sounded.includes(key) || (rung.level > 1 && answered)) continue;
      const at = rungMoment(clock, rung, ctx);
      if (rung.level === 0 && rung.offset.length < 0 && beforeStart(at, rung, clock)) continue;
      alarms.push({ clock, rung, key, at });
    }
  }
  return alarms.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.rung.level - b.rung.level));
}

/** When the workflow should wake next; null when nothing is left to sound. */
export function nextAlarm(state: ProcessState, ctx: Setting): Instant | null {
  return pendingAlarms(state, ctx)[0]?.at ?? null;
}
