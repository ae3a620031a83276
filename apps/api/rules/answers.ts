import { z } from 'zod';
import { profileSchema } from '#libs/bureau/profile-schema.js';
import { termSchema } from '#libs/statutes/index.js';

const day = z.string().meta({ format: 'date' });
const instant = z.string().meta({ format: 'date-time' });
const verification = z.enum(['verified', 'secondary', 'unverified', 'assumption']);

const rule = z.looseObject({
  id: z.string(), nameZh: z.string(), nameEn: z.string(), instrument: z.string(), cite: z.string(), article: z.string(), inForceFrom: day.nullable(), inForceTo: day.nullable(),
  trigger: z.string(), duty: z.string(), term: termSchema.nullable(), consequence: z.string(), quote: z.string(), verification, status: z.string(), note: z.string(),
});

const limit = z.looseObject({
  id: z.string(), nameZh: z.string(), nameEn: z.string(), duty: z.string(), rules: z.array(z.string()), setting: z.object({ term: termSchema, basis: z.string() }).nullable(), emergency: z.boolean(), note: z.string(),
});

/** Shapes of the answers about rules and the profile. */
export const RULE_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  Rule: rule,
  RuleList: z.object({ version: z.string(), items: z.array(rule) }),
  LimitList: z.object({ version: z.string(), items: z.array(limit) }),
  DeadlineAnswer: z.looseObject({
    nameZh: z.string(), nameEn: z.string(), citation: z.string(), verification, source: z.string(), term: termSchema, on: day, due: instant.nullable(), dueDay: day, rawDay: day.nullable(), provisional: z.boolean(),
    suspendedDays: z.int(), calendarVersion: z.string(),
    days: z.array(z.object({ day, working: z.boolean(), kind: z.string(), name: z.string().optional(), provisional: z.boolean(), verdict: z.string(), number: z.int().optional(), why: z.string() })),
  }),
  Profile: profileSchema,
};

export const RULE_ANSWERS: readonly (readonly [path: string, method: 'get' | 'post' | 'put', schema: string, status?: string])[] = [
  ['/api/rules', 'get', 'RuleList'], ['/api/rules/{id}', 'get', 'Rule'], ['/api/limits', 'get', 'LimitList'], ['/api/deadlines', 'post', 'DeadlineAnswer'],
  ['/api/profile', 'get', 'Profile'], ['/api/profile', 'put', 'Proposal', '202'],
];
