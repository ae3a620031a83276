import { daysBetween, legalDay, type LegalDay } from '#libs/calendar/index.js';
import type { EnforcementCase } from './state.js';

/**
 * Days of handling up to a day: from the registration to the closing, and again from each reopening. The time a case lay
 * closed is nobody's handling time.
 */
export function handlingDays(c: EnforcementCase, asOf: LegalDay): number {
  const before = c.closings.at(-1);
  const start = before?.reopenedOn ?? (c.registeredAt ? legalDay(c.registeredAt) : asOf);
  const end = c.closedOn && c.closedOn < asOf ? c.closedOn : asOf;
  return (before?.daysUsed ?? 0) + Math.max(0, daysBetween(start, end));
}
