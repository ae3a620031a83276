import { CHANNELS, FINDINGS, STAGES } from '#libs/casework/hazard-report/index.js';
import type { Instant } from '#libs/calendar/index.js';
import type { ListFilter } from '#libs/journal/list.js';
import { z } from 'zod';
import { filterOf, listQueryOf } from '../processes/list-query.js';

const OUTCOMES = [...FINDINGS, 'not-accepted', 'transferred', 'withdrawn', 'merged'] as const;

/** As for any process, with the channel in the place of the variant. */
export const reportListQuery = listQueryOf(STAGES, OUTCOMES, CHANNELS).omit({ variant: true }).extend({ channel: z.enum(CHANNELS).optional() });

export function reportFilter({ channel, ...q }: z.infer<typeof reportListQuery>, bureauId: string, me: string, now: Instant): ListFilter {
  return filterOf('hazard-report', { ...q, variant: channel }, bureauId, me, now);
}
