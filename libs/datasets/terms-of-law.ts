import { computeDeadline, daysBetween, startOfLegalDay, type LegalDay } from '#libs/calendar/index.js';
import { builtinPack } from '#libs/statutes/index.js';
import type { Scene } from './case-facts.js';

/** The due day of a limit that starts on that day in that bureau. Throws where the limit has no term then. */
export function dueDayOf(limit: string, start: LegalDay, { profile, calendar }: Scene): LegalDay {
  const binding = builtinPack.bind(limit, start, profile.terms);
  if (!binding) throw new Error(`${limit} has no term on ${start}`);
  return computeDeadline({ term: binding.term, start: startOfLegalDay(start) }, calendar, start).dueDay;
}

/** Fine with 3 % a day from the day after it was due, the surcharge never above the fine (行政处罚法 art. 72(1)(一)), in fen. */
export function withSurcharge(fineFen: number, dueDay: LegalDay, paidOn: LegalDay): number {
  if (paidOn <= dueDay) return fineFen;
  return fineFen + Math.min(fineFen, Math.floor((fineFen * 3 * daysBetween(dueDay, paidOn)) / 100));
}
