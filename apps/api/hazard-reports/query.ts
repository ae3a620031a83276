import { CHANNELS, FINDINGS, STAGES } from '#libs/casework/hazard-report/index.js';
import type { Instant } from '#libs/calendar/index.js';
import type { ListFilter } from '#libs/journal/list.js';
import { z } from 'zod';
import { deskFields, deskFilterOf } from '../desk/list-filter.js';
import { GROUPS, listQueryOf } from '../processes/list-query.js';

const OUTCOMES = [...FINDINGS, 'not-accepted', 'transferred', 'withdrawn', 'merged'] as const;

/** As for any process, with the channel in the place of the variant. */
export const reportListQuery = listQueryOf(STAGES, OUTCOMES, CHANNELS).omit({ variant: true }).extend({ channel: z.enum(CHANNELS).optional(), ...deskFields });

export function reportFilter(q: z.infer<typeof reportListQuery>, bureauId: string, me: string, now: Instant): ListFilter {
  return deskFilterOf('hazard-report', q, bureauId, me, now);
}

export const reportGroupQuery = reportListQuery.omit({ sort: true, limit: true, cursor: true }).extend({ by: z.enum(GROUPS) });
