import { addDays, isLegalDay, legalDay, startOfLegalDay, type Instant } from '#libs/calendar/index.js';
import type { ListFilter } from '#libs/journal/list.js';
import { z } from 'zod';
import { flag } from '../http/query-fields.js';
import { filterOf, type AnyListQuery } from '../processes/list-query.js';

const legal = () => z.string().refine(isLegalDay).meta({ format: 'date' });

/** What the registers of the desk can be narrowed by beyond any list: what the closure board counts, so that each of its numbers opens. */
export const deskFields = {
  /** Days of receipt, both included. */
  receivedFrom: legal().optional(),
  receivedTo: legal().optional(),
  /** Ended ones alone. */
  closed: flag().optional(),
  /** Without those merged into another: a pair counts once. */
  counted: flag().optional(),
  /** Due from now to the end of today. */
  dueToday: flag().optional(),
};

export type DeskListQuery = AnyListQuery & {
  readonly channel?: string | undefined; readonly receivedFrom?: string | undefined; readonly receivedTo?: string | undefined;
  readonly closed?: boolean | undefined; readonly counted?: boolean | undefined; readonly dueToday?: boolean | undefined;
};

export function deskFilterOf(kind: string, { channel, receivedFrom, receivedTo, closed, counted, dueToday, ...q }: DeskListQuery, bureauId: string, me: string, now: Instant): ListFilter {
  return {
    ...filterOf(kind, { ...q, includeArchived: q.includeArchived || closed === true, variant: channel }, bureauId, me, now),
    receivedFrom, receivedTo, endedOnly: closed, withoutStage: counted ? 'merged' : undefined,
    ...(dueToday ? { dueFrom: now, dueBefore: startOfLegalDay(addDays(legalDay(now), 1)) } : {}),
  };
}
