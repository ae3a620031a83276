import { CONTACT_FIELDS, contactsIn, isHandler, redact, secretsOf, type Contact } from '#libs/casework/desk/index.js';
import type { HazardReport } from '#libs/casework/hazard-report/index.js';
import type { Context, ProcessState } from '#libs/casework/index.js';
import type { Petition } from '#libs/casework/petition/index.js';

const SUPERVISORS = ['section-head', 'deputy-director', 'director'] as const;

/** The desk, whoever handles it or stands in for them, the verifying officers, and the supervisors; nobody else. */
function mayKnow(state: Petition | HazardReport, ctx: Context): boolean {
  const { actor } = ctx;
  return actor.roles.includes('petition-desk') || SUPERVISORS.some((r) => actor.roles.includes(r)) || isHandler(state.ownerId, ctx)
    || ('officers' in state && state.officers.includes(actor.id));
}

/** 安全生产法 art. 73: a reporter is confidential always; a petitioner when they or the desk asked for it. */
export function isMasked(state: ProcessState, kind: string, ctx: Context): boolean {
  const confidential = kind === 'hazard-report' || (state as Petition).confidential;
  return confidential && !mayKnow(state as Petition | HazardReport, ctx);
}

function withoutContacts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutContacts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
    if (CONTACT_FIELDS.has(key) && inner) return [key, { kind: (inner as Contact).kind }];
    return key === 'representatives' ? [key, []] : [key, withoutContacts(inner)];
  }));
}

/** The same answer without the people: their fields emptied, and every trace of them in free text masked. `also` names where more of them stand. */
export function mask<T>(value: T, also: readonly unknown[] = []): T {
  return redact(withoutContacts(value), secretsOf(contactsIn([value, ...also]))) as T;
}
