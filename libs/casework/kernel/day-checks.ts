import type { Instant, LegalDay } from '#libs/calendar/index.js';
import type { Context } from './context.js';
import { today } from './context.js';
import type { Refusal } from './refusal.js';
import { refuse } from './refusals.js';

/** Only what has happened can be recorded. */
export function notInFuture(value: LegalDay, ctx: Context, field: string): Refusal | null {
  return value > today(ctx) ? refuse('day-in-future', { day: value, today: today(ctx) }, field) : null;
}

/** The same for a moment: terms of hours count from it, so later today is too late. */
export function momentNotInFuture(value: Instant, ctx: Context, field: string): Refusal | null {
  if (value <= ctx.now) return null;
  const shanghai = new Date(Date.parse(value) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
  return refuse('moment-in-future', { moment: shanghai }, field);
}

/** Steps keep their order in time. */
export function notBefore(value: LegalDay, earliest: LegalDay | null | undefined, what: string, whatEn: string, field: string): Refusal | null {
  return earliest && value < earliest ? refuse('day-too-early', { day: value, earliest, what, whatEn }, field) : null;
}
