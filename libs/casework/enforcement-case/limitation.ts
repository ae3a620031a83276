import { computeDeadline, startOfLegalDay } from '#libs/calendar/index.js';
import { today, type Context, type Refusal } from '../kernel/index.js';
import { refuse } from './refusals.js';
import type { EnforcementCase } from './state.js';

/**
 * Why nothing may be punished any more (处罚法 art. 36): the act was discovered more than two years after it ended, or five where
 * life or health was endangered and harm done. The law of the day the act ended counts; an act without an end is still going on.
 */
export function outOfTime(c: EnforcementCase, ctx: Context): Refusal | null {
  if (!c.actEndedOn || !c.discoveredOn) return null;
  const binding = ctx.rules.bind(c.harmful ? 'penalty-limitation-harm' : 'penalty-limitation', c.actEndedOn);
  if (!binding) return null;
  const { dueDay } = computeDeadline({ term: binding.term, start: startOfLegalDay(c.actEndedOn), suspensions: [], extensions: [] }, ctx.calendar, today(ctx));
  if (c.discoveredOn <= dueDay) return null;
  return refuse('out-of-time', { ended: c.actEndedOn, due: dueDay, discovered: c.discoveredOn, article: binding.citation });
}
