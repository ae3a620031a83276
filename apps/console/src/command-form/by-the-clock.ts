import type { Problem } from '../api/problem.js';

/** Events only the clock writes: a case that has moved by these alone says nothing new to who answers or fills in a form. */
const BY_THE_CLOCK = new Set(['DeadlineWarned', 'DeadlineMissed', 'TermExpired', 'EscalationRaised']);

/** True for a refusal of an old version that nothing but the clock has made old. */
export function movedByTheClock({ code, change }: Problem): boolean {
  const types = change?.types ?? [];
  return code === 'stale-version' && types.length > 0 && types.every((type) => BY_THE_CLOCK.has(type));
}
