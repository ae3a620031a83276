import { addDays } from '#libs/calendar/legal-day.js';
import type { LegalDay } from '#libs/calendar/types.js';

export interface Held {
  readonly validFrom: LegalDay;
  readonly validTo: LegalDay;
  readonly revokedOn: LegalDay | null;
}

/** Days before its end from which on a certificate is warned of: renewing takes an examination. */
export const WARN_DAYS = 90;

/** The last day on which a certificate counts: a revoked one ends the day before. */
export function lastDayOf({ validTo, revokedOn }: Held): LegalDay {
  return revokedOn !== null && revokedOn <= validTo ? addDays(revokedOn, -1) : validTo;
}

/**
 * Whether somebody is certified on `today`, and until when without a gap: a renewed certificate that follows on the old one
 * counts with it. `none`: never had one.
 */
export function certificateState(certificates: readonly Held[], today: LegalDay): { readonly state: 'none' | 'fine' | 'soon' | 'expired' | 'not-yet'; readonly until: LegalDay | null } {
  const sorted = [...certificates].filter((c) => lastDayOf(c) >= c.validFrom).sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  if (sorted.length === 0) return { state: 'none', until: null };
  const held = sorted.filter((c) => c.validFrom <= today && lastDayOf(c) >= today);
  if (held.length === 0) {
    const next = sorted.find((c) => c.validFrom > today);
    return next ? { state: 'not-yet', until: next.validFrom } : { state: 'expired', until: sorted.map(lastDayOf).sort().at(-1) ?? null };
  }
  let until = held.map(lastDayOf).sort().at(-1) ?? today;
  for (const c of sorted) if (c.validFrom <= addDays(until, 1) && lastDayOf(c) > until) until = lastDayOf(c);
  return { state: until <= addDays(today, WARN_DAYS) ? 'soon' : 'fine', until };
}
