import { addDays, legalDay, startOfLegalDay, type Instant } from '#libs/calendar/index.js';
import { day } from '#libs/casework/kernel/fields.js';
import { isProcessId } from '#libs/journal/ids.js';
import type { ListFilter, Sort } from '#libs/journal/list.js';
import { z } from 'zod';
import { ProblemError } from '../http/problem.js';
import { flag, idField, whole } from '../http/query-fields.js';

type Names = readonly [string, ...string[]];

/** The filters, orders and pages that the list of any kind of process takes. */
export function listQueryOf<O extends Names, V extends Names>(stages: Readonly<Record<string, unknown>>, outcomes: O, variants: V) {
  const stage = z.enum(Object.keys(stages) as [string, ...string[]]);
  return z.strictObject({
    stage: z.union([stage, z.array(stage)]).transform((v) => (Array.isArray(v) ? v : [v])).optional(),
    owner: idField().optional(),
    mine: flag().optional(),
    section: idField().optional(),
    outcome: z.enum(outcomes).optional(),
    variant: z.enum(variants).optional(),
    overdue: flag().optional(),
    dueWithinDays: whole(0, 365).optional(),
    dueOn: day().optional(),
    escalated: flag().optional(),
    year: whole(1990, 2100).optional(),
    includeArchived: flag().default(false),
    q: z.string().trim().min(1).max(80).optional(),
    sort: z.enum(['due', 'opened', 'changed']).default('due'),
    limit: whole(1, 200).default(50),
    cursor: z.string().max(200).optional(),
  });
}

/** What any list can be counted by. */
export const GROUPS = ['stage', 'owner', 'section', 'dueDay'] as const;

export type AnyListQuery = Omit<z.infer<ReturnType<typeof listQueryOf<['x'], ['x']>>>, 'outcome' | 'variant'> & {
  readonly outcome?: string | undefined;
  readonly variant?: string | undefined;
};

/** Reads the query as a filter; a day, "within n days" and "on" alike, lasts until its last instant: most terms fall due on it. */
export function filterOf(kind: string, q: AnyListQuery, bureauId: string, me: string, now: Instant): ListFilter {
  const ends = [
    ...(q.overdue === true ? [now] : []), ...(q.dueWithinDays === undefined ? [] : [startOfLegalDay(addDays(legalDay(now), q.dueWithinDays + 1))]),
    ...(q.dueOn === undefined ? [] : [startOfLegalDay(addDays(q.dueOn, 1))]),
  ].sort();
  return {
    bureauId, kind, stages: q.stage, ownerId: q.mine ? me : q.owner, sectionId: q.section, outcome: q.outcome, variant: q.variant,
    includeEnded: q.includeArchived, dueBefore: ends[0], minLevel: q.escalated ? 1 : undefined, text: q.q,
    ...(q.dueOn === undefined ? {} : { dueFrom: startOfLegalDay(q.dueOn) }),
    ...(q.year === undefined ? {} : { openedFrom: startOfLegalDay(`${q.year}-01-01`), openedBefore: startOfLegalDay(`${q.year + 1}-01-01`) }),
  };
}

/** The cursor names the sort it belongs to: a page of one order cannot be continued in another. */
export function encodeCursor(sort: Sort, next: { key: string; id: string } | null): string | null {
  return next && Buffer.from(JSON.stringify([sort, next.key, next.id])).toString('base64url');
}

function decodeCursor(cursor: string, sort: Sort): { key: string; id: string } | null {
  try {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
    if (!Array.isArray(parts) || parts.length !== 3 || parts.some((p) => typeof p !== 'string') || parts[0] !== sort) return null;
    const [, key, id] = parts as [string, string, string];
    const isMoment = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,3})?$/.test(key) && !Number.isNaN(Date.parse(`${key}Z`));
    return isMoment && isProcessId(id) ? { key, id } : null;
  } catch {
    return null;
  }
}

/** Where a page begins; null: at the start. A cursor of another order is 400. */
export function readCursor(cursor: string | undefined, sort: Sort): { key: string; id: string } | null {
  const after = cursor === undefined ? null : decodeCursor(cursor, sort);
  if (cursor !== undefined && !after) {
    throw new ProblemError({
      type: '/problems/bad-cursor', title: '分页游标无效', titleEn: 'The cursor is not valid for this order', status: 400, code: 'bad-cursor', field: 'cursor',
      rule: '游标只用于同一排序', cure: '从第一页重新查询', cureEn: 'Start again from the first page',
    });
  }
  return after;
}
