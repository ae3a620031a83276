import type { LegalDay } from '#libs/calendar/index.js';
import type { RulePack } from '#libs/statutes/index.js';
import type { Refusal } from '../kernel/index.js';
import { displayPeriod } from './display-period.js';
import { refuse } from './refusals.js';
import type { EnforcementCase } from './state.js';

/** The period of a case's own display; null where nothing was decided. */
export function periodOf(c: EnforcementCase, rules: RulePack) {
  return c.decision && displayPeriod({ ...c, decision: c.decision }, rules, c.display);
}

/** Why the public does not see the decision on that day; null while it does. The day of the repair is no longer one of display. */
export function notDisplayed(c: EnforcementCase, day: LegalDay, rules: RulePack): Refusal | null {
  const period = periodOf(c, rules);
  if (!c.published || !period) return refuse('not-published');
  if (c.published.withdrawnOn) return refuse('publication-withdrawn');
  if (c.display?.endedOn && c.display.endedOn <= day) return refuse('already-repaired');
  return day > period.until ? refuse('display-over', { until: period.until }) : null;
}
