import { CHANNELS, RESULTS, STAGES } from '#libs/casework/petition/index.js';
import type { Instant } from '#libs/calendar/index.js';
import type { ListFilter } from '#libs/journal/list.js';
import { z } from 'zod';
import { filterOf, listQueryOf } from '../processes/list-query.js';

const OUTCOMES = [...RESULTS, 'not-accepted', 'transferred', 'returned', 'withdrawn', 'merged'] as const;

/** As for any process, with the channel in the place of the variant. */
export const petitionQuery = listQueryOf(STAGES, OUTCOMES, CHANNELS).omit({ variant: true }).extend({ channel: z.enum(CHANNELS).optional() });

export function petitionFilter({ channel, ...q }: z.infer<typeof petitionQuery>, bureauId: string, me: string, now: Instant): ListFilter {
  return filterOf('petition', { ...q, variant: channel }, bureauId, me, now);
}
