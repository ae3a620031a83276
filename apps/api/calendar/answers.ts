import { z } from 'zod';
import { proposal } from '../administration/proposal-answers.js';

const day = z.string().meta({ format: 'date' });
const dayInfo = z.object({ day, kind: z.string(), working: z.boolean(), name: z.string().optional(), provisional: z.boolean() });
const entry = z.looseObject({ day, name: z.string(), off: z.boolean() });

/** Shapes of the answers about calendars. */
export const CALENDAR_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  CalendarYear: z.object({ year: z.int(), provisional: z.boolean(), source: z.string().nullable(), version: z.string(), days: z.array(dayInfo) }),
  CalendarImport: z.object({
    year: z.int(), proposal: proposal.nullable(),
    changes: z.array(z.object({ day, before: entry.nullable(), after: entry.nullable() })), warnings: z.array(z.looseObject({ code: z.string(), message: z.string(), cure: z.string() })),
  }),
  ClosureList: z.object({ items: z.array(z.looseObject({ id: z.string(), from: day, to: day, name: z.string(), working: z.boolean() })) }),
};

export const CALENDAR_ANSWERS: readonly (readonly [path: string, method: 'get' | 'post' | 'delete', schema: string, status?: string])[] = [
  ['/api/calendar', 'get', 'CalendarYear'], ['/api/calendar/years', 'post', 'CalendarImport'], ['/api/calendar/years', 'post', 'CalendarImport', '202'], ['/api/calendar/closures', 'get', 'ClosureList'],
  ['/api/calendar/closures', 'post', 'Proposal', '202'], ['/api/calendar/closures/{id}', 'delete', 'Proposal', '202'],
];
