import type { Instant } from '#libs/calendar/index.js';
import { STAGES } from '#libs/casework/enforcement-case/index.js';
import type { ListFilter } from '#libs/journal/list.js';
import type { z } from 'zod';
import { filterOf, listQueryOf } from '../processes/list-query.js';

export const listQuery = listQueryOf(STAGES, ['penalty', 'no-penalty', 'not-filed', 'withdrawn', 'transferred', 'terminated'], ['ordinary', 'summary', 'accident']);
export type ListQuery = z.infer<typeof listQuery>;

export function toFilter(q: ListQuery, bureauId: string, me: string, now: Instant): ListFilter {
  return filterOf('enforcement-case', q, bureauId, me, now);
}
