import { day, id, text } from '#libs/casework/kernel/fields.js';
import { z } from 'zod';
import { LINE_OF_COMMAND } from '#libs/casework/index.js';
import { ORDINARY_ROLES } from './powers.js';

const roles = () => z.array(z.enum(ORDINARY_ROLES)).min(1).max(ORDINARY_ROLES.length);
const reason = () => text(500);

/** Bodies of what administrators do to people. Days are legal days. */
export const hireBody = z.strictObject({ login: z.string().regex(/^[a-z0-9][a-z0-9._-]{1,39}$/).meta({ example: 'nk-officer9' }), name: text(60), sectionId: id(), roles: roles() });
export const changeBody = z.strictObject({ name: text(60).optional(), sectionId: id().optional(), roles: z.array(z.enum(ORDINARY_ROLES)).max(ORDINARY_ROLES.length).optional(), email: z.email().max(200).nullable().optional() });
/** A post brings its own role of command; `powers` are given beside it. */
export const authoriseBody = z.strictObject({ post: z.enum(LINE_OF_COMMAND), powers: z.array(z.enum(['administrator', 'auditor'])).max(2), reason: reason() });
export const nothingBody = z.strictObject({});
/** `sub` at the provider. */
export const identityBody = z.strictObject({ subject: text(255) });
export const reasonBody = z.strictObject({ reason: reason() });
export const certificateBody = z.strictObject({ number: text(40), validFrom: day(), validTo: day() });
export const extendBody = z.strictObject({ validTo: day() });
export const revokeBody = z.strictObject({ revokedOn: day(), reason: reason() });
export const absenceBody = z.strictObject({ from: day(), to: day(), delegateId: id().nullable() });

export type Hire = z.infer<typeof hireBody>;
export type Change = z.infer<typeof changeBody>;
export type NewCertificate = z.infer<typeof certificateBody>;
export type Authorisation = z.infer<typeof authoriseBody>;
export type NewAbsence = z.infer<typeof absenceBody>;
