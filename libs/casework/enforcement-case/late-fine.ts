import type { LegalDay } from '#libs/calendar/index.js';
import { addDays, daysBetween } from '#libs/calendar/index.js';
import type { EnforcementCase, Remedy } from './state.js';
import { fineOf, payableOf } from './facts.js';
import { isRevoked, latestClock, penaltiesInForce } from './state.js';

/** Principal and surcharge of one case as of a day, in fen. */
export interface Dues {
  readonly principal: number;
  readonly lateFine: number;
  readonly paid: number;
  readonly owing: number;
}

/** Days of (from, to] on which 73(3) stops the surcharge: while a reconsideration or lawsuit is open. */
function stayedDays(from: LegalDay, to: LegalDay, remedies: readonly (Remedy | null)[]): number {
  const stretches = remedies
    .filter((r): r is Remedy => r !== null)
    .map((r) => ({ start: r.filedOn > from ? r.filedOn : addDays(from, 1), end: r.outcome && r.outcome.on < to ? r.outcome.on : to }))
    .filter((s) => s.start <= s.end)
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  let days = 0;
  let covered = from;
  for (const { start, end } of stretches) {
    const first = covered >= start ? addDays(covered, 1) : start;
    if (first <= end) days += daysBetween(first, end) + 1;
    if (end > covered) covered = end;
  }
  return days;
}

/**
 * 3 % a day from the day after the payment term, never more than the fine (处罚法 art. 72(1)(一)). It is taken on the
 * fine alone, not on confiscated gains; payments count towards the fine first. The day of a payment still counts on
 * what was unpaid when it began. Amounts are cut to whole fen once, at the end.
 */
export function lateFine(c: EnforcementCase, dueDay: LegalDay | null, asOf: LegalDay): number {
  if (dueDay === null || asOf <= dueDay) return 0;
  const fine = fineOf(penaltiesInForce(c));
  const payments = [...c.payments].sort((a, b) => (a.paidOn < b.paidOn ? -1 : 1));
  let unpaid = fine;
  let from = dueDay;
  let hundredths = 0;
  for (const payment of payments) {
    if (payment.paidOn > from) {
      const until = payment.paidOn < asOf ? payment.paidOn : asOf;
      hundredths += Math.max(0, unpaid) * 3 * (daysBetween(from, until) - stayedDays(from, until, [c.reconsideration, c.lawsuit]));
      from = until;
    }
    if (payment.paidOn <= asOf) unpaid -= payment.amountFen;
  }
  if (asOf > from) hundredths += Math.max(0, unpaid) * 3 * (daysBetween(from, asOf) - stayedDays(from, asOf, [c.reconsideration, c.lawsuit]));
  return Math.min(fine, Math.floor(hundredths / 100));
}

/** The day payment is due: the end of a deferral where one was granted, else of the statutory fifteen days. */
export function paymentDueDay(c: EnforcementCase): LegalDay | null {
  if (c.deferral) return c.deferral.until;
  return latestClock(c, 'fine-payment')?.deadline.dueDay ?? null;
}

/** What is owed and paid as of a day. A revoked decision owes nothing. */
export function duesOf(c: EnforcementCase, asOf: LegalDay): Dues {
  const revoked = isRevoked(c);
  const principal = revoked ? 0 : payableOf(penaltiesInForce(c));
  const surcharge = revoked ? 0 : lateFine(c, paymentDueDay(c), asOf);
  const paid = c.payments.reduce((sum, p) => sum + p.amountFen, 0);
  return { principal, lateFine: surcharge, paid, owing: Math.max(0, principal + surcharge - paid) };
}
