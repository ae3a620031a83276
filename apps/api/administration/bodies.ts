import { absenceBody, authoriseBody, certificateBody, changeBody, extendBody, hireBody, identityBody, nothingBody, reasonBody, revokeBody } from '#libs/administration/bodies.js';
import { z } from 'zod';
import { idField, whole } from '../http/query-fields.js';

/** `before`: the last seq of the page before. */
export const recordQuery = z.strictObject({ before: whole(1, 999_999_999).optional(), limit: whole(1, 200).default(50), act: z.string().regex(/^[a-z-]{1,40}$/).optional(), subject: idField().optional(), by: idField().optional() });

/** `open`: what still awaits a second person. */
export const proposalQuery = z.strictObject({ show: z.enum(['open', 'all']).default('open') });

const PROPOSALS = '/api/administration/proposals';
const STAFF = '/api/administration/staff';
/** Which write takes which body, for the document of the API. */
export const ADMINISTRATION_BODIES: readonly (readonly [path: string, method: 'post' | 'put', schema: z.ZodType])[] = [
  [STAFF, 'post', hireBody], [`${STAFF}/{id}`, 'put', changeBody], [`${STAFF}/{id}/leave`, 'post', reasonBody], [`${STAFF}/{id}/unlock`, 'post', reasonBody], [`${STAFF}/{id}/identity`, 'put', identityBody], [`${STAFF}/{id}/password`, 'post', reasonBody],
  [`${STAFF}/{id}/powers`, 'put', authoriseBody], [`${PROPOSALS}/{id}/approve`, 'post', nothingBody], [`${PROPOSALS}/{id}/reject`, 'post', reasonBody], [`${PROPOSALS}/{id}/withdraw`, 'post', nothingBody],
  [`${STAFF}/{id}/certificates`, 'post', certificateBody], [`${STAFF}/{id}/absences`, 'post', absenceBody],
  ['/api/administration/certificates/{id}', 'put', extendBody], ['/api/administration/certificates/{id}/revoke', 'post', revokeBody],
];
