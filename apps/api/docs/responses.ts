import { z } from 'zod';
import { ACCESS_ANSWERS, ACCESS_SCHEMAS } from '../accesses/answers.js';
import { ADMINISTRATION_ANSWERS, ADMINISTRATION_SCHEMAS } from '../administration/answers.js';
import { ARCHIVE_ANSWERS, ARCHIVE_SCHEMAS } from '../archive/answers.js';
import { AUDIT_ANSWERS, AUDIT_SCHEMAS } from '../audit/answers.js';
import { DESK_ANSWERS, deskSchemas } from '../desk/answers.js';
import { DOCUMENT_ANSWERS, DOCUMENT_SCHEMAS } from '../documents/answers.js';
import { REPORT_ANSWERS, reportSchemas } from '../reports/answers.js';
import { CALENDAR_ANSWERS, CALENDAR_SCHEMAS } from '../calendar/answers.js';
import { PUBLICATION_ANSWERS, PUBLICATION_SCHEMAS } from '../public/answers.js';
import { RULE_ANSWERS, RULE_SCHEMAS } from '../rules/answers.js';
import { LEDGER_ANSWERS, LEDGER_SCHEMAS } from '../ledgers/answers.js';
import { FILE_ANSWERS, FILE_SCHEMAS } from '../files/answers.js';

/** Shapes of answers, for the document and the client generated from it. */
const instant = z.string().meta({ format: 'date-time' });
const day = z.string().meta({ format: 'date' });
const refusal = z.object({ kind: z.enum(['state', 'content', 'authority']), code: z.string(), field: z.string().optional(), zh: z.string(), en: z.string(), rule: z.string(), cureZh: z.string(), cureEn: z.string() });
const term = z.object({ length: z.int(), unit: z.enum(['calendar-day', 'working-day', 'month', 'year', 'hour', 'working-hour']), roll: z.string().optional() });

const clock = z.object({
  id: z.string(), limit: z.string(), nameZh: z.string(), nameEn: z.string(), state: z.enum(['running', 'suspended', 'met', 'expired', 'void']),
  start: instant, due: instant, dueDay: day, rawDay: day, provisional: z.boolean(), suspendedDays: z.int(), overdue: z.boolean(),
  missedAt: instant.nullable(), metAt: instant.nullable(), lateByRevision: z.boolean(), remainingWorkingDays: z.int().nullable(), remainingCalendarDays: z.int().nullable(),
  term, source: z.enum(['statute', 'profile', 'setting']), citation: z.string(), verification: z.enum(['verified', 'secondary', 'unverified', 'assumption']),
  duty: z.string(), consequence: z.string(), quote: z.string(), calendarVersion: z.string(), rulePack: z.string(),
  extensions: z.array(z.object({ term, approvedBy: z.string(), approverId: z.string(), reason: z.string(), at: instant, revokedAt: instant.nullable() })),
  suspensions: z.array(z.object({ from: day, until: day.nullable(), ground: z.string() })),
  mayExtend: z.array(z.object({ upTo: z.object({ length: z.int(), unit: z.string(), countedFrom: z.string() }), approvedBy: z.string(), times: z.int().nullable(), article: z.string(), notice: z.boolean() })),
});

const item = z.object({
  id: z.string(), number: z.string().nullable(), title: z.string(), kind: z.string(), variant: z.string(), stage: z.string(), outcome: z.string().nullable(),
  ended: z.boolean(), version: z.int(), ownerId: z.string(), sectionId: z.string(), level: z.int(), openedAt: instant, changedAt: instant,
  nextDue: instant.nullable(), nextDueDay: day.nullable(), nextDueClock: z.string().nullable(),
});

const escalation = z.object({
  id: z.string(), clockId: z.string(), level: z.int(), post: z.string(), recipientId: z.string().nullable(), passedOver: z.array(z.string()), due: instant,
  scheduledFor: instant, raisedAt: instant, answer: z.object({ kind: z.string(), by: z.string(), at: instant, text: z.string() }).nullable(),
});

const event = z.looseObject({ type: z.string() });

const command = z.object({ type: z.string(), nameZh: z.string(), nameEn: z.string(), allowed: z.boolean(), blockedBy: z.array(refusal) });

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  ...FILE_SCHEMAS,
  ...LEDGER_SCHEMAS,
  ...DOCUMENT_SCHEMAS,
  ...ARCHIVE_SCHEMAS,
  ...AUDIT_SCHEMAS,
  ...ACCESS_SCHEMAS,
  ...ADMINISTRATION_SCHEMAS,
  ...reportSchemas(item),
  ...deskSchemas(item, { clock, escalation, command }),
  ...CALENDAR_SCHEMAS,
  ...RULE_SCHEMAS,
  ...PUBLICATION_SCHEMAS,
  Problem: z.object({
    type: z.string(), title: z.string(), titleEn: z.string(), status: z.int(), code: z.string(), field: z.string().optional(), rule: z.string().optional(),
    cure: z.string().optional(), cureEn: z.string().optional(), version: z.int().optional(), errors: z.array(z.looseObject({ code: z.string(), title: z.string(), field: z.string().optional() })).optional(),
    change: z.object({ by: z.string(), at: instant, types: z.array(z.string()) }).optional(),
  }),
  Me: z.object({ id: z.string(), name: z.string(), login: z.string(), post: z.string(), roles: z.array(z.string()), sectionId: z.string(), bureau: z.object({ id: z.string(), name: z.string() }), csrfToken: z.string().nullable() }),
  OwnSessions: z.object({ items: z.array(z.object({ id: z.string(), kind: z.enum(['browser', 'machine']), openedAt: instant, seenAt: instant, place: z.string(), current: z.boolean() })) }),
  OidcConfigured: z.object({ configured: z.boolean() }),
  SignOutContinues: z.object({ continueAt: z.url() }),
  SessionsClosed: z.object({ closed: z.int() }),
  Token: z.object({ token: z.string(), expiresAt: instant }),
  CommandAnswer: z.object({ id: z.string(), version: z.int(), events: z.array(z.string()), replayed: z.boolean() }),
  CaseList: z.object({ items: z.array(item), next: z.string().nullable(), asOf: instant }),
  Count: z.object({ count: z.int(), asOf: instant }),
  Case: z.object({
    id: z.string(), version: z.int(), clocksCaughtUp: z.boolean(), asOf: instant, facts: z.looseObject({ stage: z.string(), variant: z.string() }), clocks: z.array(clock), escalations: z.array(escalation),
    dues: z.object({ principal: z.int(), lateFine: z.int(), paid: z.int(), owing: z.int() }),
    commands: z.array(command),
  }),
  Timeline: z.object({ items: z.array(z.object({ processId: z.string(), seq: z.int(), at: instant, by: z.string(), event })), version: z.int() }),
  Explanation: z.object({ clock, days: z.array(z.object({ day, working: z.boolean(), kind: z.string(), name: z.string().optional(), provisional: z.boolean(), verdict: z.string(), number: z.int().optional(), why: z.string() })) }),
  Inbox: z.object({ items: z.array(z.object({
    processId: z.string(), kind: z.string(), escalationId: z.string(), clockId: z.string(), level: z.int(), post: z.string(), recipientId: z.string().nullable(), dueAt: instant, raisedAt: instant, answeredAt: instant.nullable(),
    number: z.string().nullable(), title: z.string(), stage: z.string(), ownerId: z.string(), version: z.int(),
  })) }),
  StaffList: z.object({ items: z.array(z.object({ id: z.string(), name: z.string(), sectionId: z.string(), post: z.string(), roles: z.array(z.string()), active: z.boolean(), certificates: z.array(z.object({ number: z.string(), validFrom: day, validTo: day })) })) }),
  SectionList: z.object({ items: z.array(z.object({ id: z.string(), bureauId: z.string(), name: z.string() })) }),
};

/** Which route answers with which shape. */
export const ANSWERS: readonly (readonly [path: string, method: 'get' | 'post' | 'put' | 'delete', schema: string, status?: string])[] = [
  ...FILE_ANSWERS,
  ...LEDGER_ANSWERS,
  ...DOCUMENT_ANSWERS,
  ...ARCHIVE_ANSWERS,
  ...AUDIT_ANSWERS,
  ...ACCESS_ANSWERS,
  ...ADMINISTRATION_ANSWERS,
  ...REPORT_ANSWERS,
  ...DESK_ANSWERS,
  ...CALENDAR_ANSWERS,
  ...RULE_ANSWERS,
  ...PUBLICATION_ANSWERS,
  ['/api/sessions', 'post', 'Me'], ['/api/tokens', 'post', 'Token'], ['/api/me', 'get', 'Me'], ['/api/sessions', 'get', 'OwnSessions'], ['/api/oidc', 'get', 'OidcConfigured'], ['/api/sessions', 'delete', 'SessionsClosed'], ['/api/cases', 'post', 'CommandAnswer', '201'],
  ['/api/cases', 'get', 'CaseList'], ['/api/search', 'get', 'CaseList'], ['/api/cases/count', 'get', 'Count'], ['/api/cases/{id}', 'get', 'Case'], ['/api/cases/{id}/timeline', 'get', 'Timeline'],
  ['/api/cases/{id}/clocks/{clockId}/explanation', 'get', 'Explanation'], ['/api/escalations', 'get', 'Inbox'], ['/api/staff', 'get', 'StaffList'], ['/api/sections', 'get', 'SectionList'],
];

export function responseSchemas(): Record<string, object> {
  return Object.fromEntries(Object.entries(SCHEMAS).map(([name, schema]) => {
    const { $schema: _, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any' });
    return [name, rest];
  }));
}
