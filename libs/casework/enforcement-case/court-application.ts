import type { LegalDay } from '#libs/calendar/index.js';
import { isOpen, type Clock } from '../kernel/index.js';
import { duesOf } from './late-fine.js';
import { latestClock, type EnforcementCase } from './state.js';

/** The party's own times: while one of them runs, the court cannot be asked. */
const FIRST = ['reconsideration-apply', 'lawsuit-file', 'lawsuit-after-reconsideration', 'payment-deferral'] as const;

/**
 * The day from which the three months for applying to the court count: the last day of the remedies, or of a deferral that
 * ends later. Null while any of them is left, while nothing is owed, and after a court has ruled on the decision itself,
 * whose judgment is then what is executed.
 */
export function courtApplicationFrom(c: EnforcementCase): LegalDay | null {
  if (c.enforcement || [c.reconsideration, c.lawsuit].some((r) => r && !r.outcome)) return null;
  if (c.lawsuit?.outcome && c.lawsuit.outcome.kind !== 'withdrawn') return null;
  const clocks = FIRST.flatMap((limit) => latestClock(c, limit) ?? []);
  const running = latestClock(c, 'court-application');
  if (clocks.some(isOpen) || (running && running.state !== 'void')) return null;
  // A lawsuit that was withdrawn ended the party's time when it was withdrawn, and not before its six months.
  const over = (clock: Clock) => clock.state === 'expired' || (c.lawsuit !== null && clock.binding.limit === 'lawsuit-file');
  const ends = clocks.filter(over).map((clock) => clock.deadline.dueDay);
  if (c.lawsuit?.outcome) ends.push(c.lawsuit.outcome.on);
  const last = ends.reduce<LegalDay | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
  return last !== null && duesOf(c, last).owing > 0 ? last : null;
}
