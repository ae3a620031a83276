import type { LegalDay } from '#libs/calendar/index.js';
import type { Context } from './context.js';
import { today } from './context.js';
import type { Refusal } from './refusal.js';
import { refuse } from './refusals.js';

/** Only what has happened can be recorded. */
export function notInFuture(value: LegalDay, ctx: Context, field: string): Refusal | null {
  return value > today(ctx) ? refuse('day-in-future', { day: value, today: today(ctx) }, field) : null;
}

/** Steps keep their order in time. */
export function notBefore(value: LegalDay, earliest: LegalDay | null | undefined, what: string, whatEn: string, field: string): Refusal | null {
  return earliest && value < earliest ? refuse('day-too-early', { day: value, earliest, what, whatEn }, field) : null;
}
