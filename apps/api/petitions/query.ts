import { CHANNELS, RESULTS, STAGES } from '#libs/casework/petition/index.js';
import type { Instant } from '#libs/calendar/index.js';
import type { ListFilter } from '#libs/journal/list.js';
import { z } from 'zod';
import { deskFields, deskFilterOf } from '../desk/list-filter.js';
import { GROUPS, listQueryOf } from '../processes/list-query.js';

const OUTCOMES = [...RESULTS, 'not-accepted', 'transferred', 'returned', 'withdrawn', 'merged'] as const;

/** As for any process, with the channel in the place of the variant. */
export const petitionQuery = listQueryOf(STAGES, OUTCOMES, CHANNELS).omit({ variant: true }).extend({ channel: z.enum(CHANNELS).optional(), ...deskFields });

export function petitionFilter(q: z.infer<typeof petitionQuery>, bureauId: string, me: string, now: Instant): ListFilter {
  return deskFilterOf('petition', q, bureauId, me, now);
}

export const petitionGroupQuery = petitionQuery.omit({ sort: true, limit: true, cursor: true }).extend({ by: z.enum(GROUPS) });
