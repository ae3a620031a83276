import { z } from 'zod';
import { checkLimit, checkRule } from './sanity.js';

/** Shapes of the rule pack and of a bureau's profile. Strict: an unknown or misspelt field is refused. */

const UNITS = ['calendar-day', 'working-day', 'month', 'year', 'hour', 'working-hour'] as const;
const DUTIES = ['agency', 'party', 'court', 'government', 'police', 'none'] as const;
const DIRECTIONS = ['forward', 'backward'] as const;

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '编号只用小写字母、数字和连字符');
const text = z.string().min(1);
const unit = z.enum(UNITS, { error: `单位须为 ${UNITS.join('、')} 之一` });
const wholeNumber = z.int({ error: '长度须为整数' }).positive('长度须大于零');

const isCalendarDay = (s: string): boolean => {
  const date = new Date(`${s}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(s);
};
const legalDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, '日期须写作 2026-02-01')
  .refine(isCalendarDay, '没有这一天');

/** `P5D` does not say whose days: 5 working days once became 120 hours that way. */
const durationRefused = (input: unknown): string | undefined =>
  typeof input === 'string'
    ? `期限不能写作“${input}”：须分别写明长度和单位，例如 { length: 5, unit: working-day }`
    : undefined;

export const termSchema = z.strictObject(
  { length: wholeNumber, unit, startDayCounts: z.boolean().optional(), roll: z.enum(['none', 'next-working-day']).optional() },
  { error: (issue) => (issue.code === 'invalid_type' ? durationRefused(issue.input) : undefined) },
);

const extension = z.strictObject({
  upTo: z.strictObject({ length: wholeNumber, unit, countedFrom: z.enum(['start', 'raw-end']) }),
  approvedBy: z.enum(['section-head', 'deputy-director', 'director', 'superior', 'government']),
  times: z.int().positive().nullable(),
  article: z.string(),
  notice: z.boolean(),
});

export const ruleSchema = z
  .strictObject({
    id,
    nameZh: text,
    nameEn: text,
    instrument: text,
    cite: text,
    article: z.string(),
    inForceFrom: legalDay.nullable(),
    inForceTo: legalDay.nullable(),
    trigger: z.string(),
    duty: z.enum(DUTIES),
    direction: z.enum(DIRECTIONS),
    term: termSchema.nullable(),
    fixedDay: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/).nullable(),
    alternatives: z.array(z.strictObject({ when: text, term: termSchema })),
    extensions: z.array(extension),
    suspensions: z.array(z.strictObject({ ground: id, nameZh: text, article: z.string() })),
    consequence: z.string(),
    quote: z.string(),
    verification: z.enum(['verified', 'secondary', 'unverified', 'assumption']),
    status: text,
    verifiedIn: z.array(text),
    note: z.string(),
  })
  .superRefine((rule, ctx) => checkRule(rule).forEach((message) => ctx.addIssue({ code: 'custom', message: `${rule.id}：${message}` })));

const rung = z.strictObject({
  level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  recipient: z.enum(['officer', 'section-head', 'deputy-director', 'director']),
  offset: z.strictObject({ length: z.int(), unit: z.enum(['working-day', 'calendar-day', 'hour', 'minute']) }),
});

export const limitSchema = z.strictObject({
  id,
  nameZh: text,
  nameEn: text,
  duty: z.enum(DUTIES),
  direction: z.enum(DIRECTIONS),
  rules: z.array(id),
  setting: z.strictObject({ term: termSchema, basis: text }).nullable(),
  ladder: z.array(rung).min(1),
  emergency: z.boolean(),
  note: z.string(),
});

export const packSchema = z
  .strictObject({ version: text, rules: z.array(ruleSchema), limits: z.array(limitSchema) })
  .superRefine((pack, ctx) => {
    const add = (message: string): void => ctx.addIssue({ code: 'custom', message });
    const rules = new Map(pack.rules.map((r) => [r.id, r]));
    for (const list of [pack.rules, pack.limits]) {
      const ids = list.map((x) => x.id);
      new Set(ids.filter((x, i) => ids.indexOf(x) !== i)).forEach((x) => add(`编号重复：${x}`));
    }
    for (const limit of pack.limits) checkLimit(limit, rules).forEach((m) => add(`${limit.id}：${m}`));
  });

/** A bureau's promise as the console or a profile file submits it. Whether the law allows it is `RulePack.checkProfile`'s question. */
export const profileTermSchema = z
  .strictObject({ limit: id, term: termSchema, basis: text, from: legalDay.nullable(), to: legalDay.nullable() })
  .refine((p) => p.from === null || p.to === null || p.from <= p.to, '承诺的起日不能晚于止日');
