import { z } from 'zod';
import { PROPOSAL_ANSWERS, PROPOSAL_SCHEMAS } from './proposal-answers.js';

const instant = z.string().meta({ format: 'date-time' });
const day = z.string().meta({ format: 'date' });
const item = z.object({ id: z.string(), number: z.string().nullable(), title: z.string() });

/** Shapes of the answers about administration. */
export const ADMINISTRATION_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  ...PROPOSAL_SCHEMAS,
  Roll: z.object({ items: z.array(z.object({
    id: z.string(), login: z.string(), name: z.string(), sectionId: z.string(), post: z.string(), roles: z.array(z.string()), active: z.boolean(), email: z.string().nullable(),
    identity: z.string().nullable(), lockedUntil: instant.nullable(),
    certificates: z.array(z.object({ id: z.string(), number: z.string(), validFrom: day, validTo: day, revokedOn: day.nullable() })),
    absences: z.array(z.object({ id: z.string(), from: day, to: day, delegateId: z.string().nullable() })),
    open: z.object({ work: z.int(), escalations: z.int() }),
  })) }),
  Hired: z.object({ id: z.string(), password: z.string() }),
  PasswordIssued: z.object({ password: z.string() }),
  Changed: z.object({ id: z.string() }),
  OpenTasks: z.object({
    work: z.array(item.extend({ kind: z.string(), stage: z.string() })), escalations: z.array(item.extend({ processId: z.string() })),
    delegations: z.array(z.object({ id: z.string(), staffId: z.string(), name: z.string(), from: day, to: day })),
  }),
  Readiness: z.object({ ready: z.boolean(), items: z.array(z.object({
    id: z.enum(['terms', 'calendar', 'officers', 'reviewers', 'ladder', 'approvers', 'notification', 'templates']), done: z.boolean(), have: z.int(), need: z.int(),
    missing: z.array(z.object({ kind: z.enum(['limit', 'year', 'section', 'post', 'person', 'setting', 'template']), id: z.string() })),
  })) }),
  AdministrationRecord: z.object({ items: z.array(z.object({
    seq: z.int(), act: z.string(), subject: z.string(), subjectName: z.string().nullable(), before: z.any(), after: z.any(), reason: z.string().nullable(), at: instant,
    by: z.string(), byName: z.string(), proposedBy: z.string().nullable(), proposedByName: z.string().nullable(), hash: z.string(),
  })), next: z.int().nullable() }),
};

const STAFF = '/api/administration/staff';
export const ADMINISTRATION_ANSWERS: readonly (readonly [path: string, method: 'get' | 'post' | 'put' | 'delete', schema: string, status?: string])[] = [
  ...PROPOSAL_ANSWERS,
  [STAFF, 'get', 'Roll'], [STAFF, 'post', 'Hired', '201'], [`${STAFF}/{id}`, 'put', 'Changed'], [`${STAFF}/{id}/tasks`, 'get', 'OpenTasks'], [`${STAFF}/{id}/leave`, 'post', 'OpenTasks'], [`${STAFF}/{id}/unlock`, 'post', 'Changed'], [`${STAFF}/{id}/identity`, 'put', 'Changed'], [`${STAFF}/{id}/identity`, 'delete', 'Changed'], [`${STAFF}/{id}/password`, 'post', 'PasswordIssued'],
  [`${STAFF}/{id}/certificates`, 'post', 'Changed', '201'], [`${STAFF}/{id}/absences`, 'post', 'Changed', '201'], ['/api/administration/certificates/{id}', 'put', 'Changed'],
  ['/api/administration/certificates/{id}/revoke', 'post', 'Changed'], ['/api/administration/absences/{id}', 'delete', 'Changed'], ['/api/administration/record', 'get', 'AdministrationRecord'], ['/api/administration/readiness', 'get', 'Readiness'],
];
