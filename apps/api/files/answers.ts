import { FILE_KINDS, RECORDED_OCCASIONS } from '#libs/evidence/record-fields.js';
import { z } from 'zod';

const instant = z.string().meta({ format: 'date-time' });

const file = z.object({
  id: z.string(), caseId: z.string(), kind: z.enum(FILE_KINDS), number: z.string().nullable(), evidenceNumber: z.int().nullable(), name: z.string(), mediaType: z.string(),
  size: z.int(), sha256: z.string(), uploadedBy: z.string(), uploadedAt: instant, sealed: z.boolean(), needsApproval: z.boolean(),
  fields: z.object({
    caseNo: z.string().optional(), capturedAt: instant.optional(), capturedPlace: z.string().optional(), capturedBy: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
    provesWhat: z.string().optional(), occasion: z.enum(RECORDED_OCCASIONS).optional(),
  }),
});

const accessRequest = z.object({
  id: z.string(), fileId: z.string(), fileName: z.string(), fileNumber: z.string().nullable(), processId: z.string(), requestedBy: z.string(), requestedAt: instant, reason: z.string(),
  state: z.enum(['pending', 'approved', 'refused', 'expired']), decidedBy: z.string().nullable(), decidedAt: instant.nullable(), note: z.string().nullable(), until: instant.nullable(),
});

/** Shapes of the answers about files, for the document. */
export const FILE_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  File: file,
  FileList: z.object({ items: z.array(file) }),
  AccessRequest: accessRequest,
  AccessRequestList: z.object({ items: z.array(accessRequest) }),
  AccessLog: z.object({ items: z.array(z.object({ act: z.enum(['request', 'approval', 'refusal', 'download']), by: z.string(), at: instant, reason: z.string(), requestId: z.string().nullable() })) }),
};

export const FILE_ANSWERS: readonly (readonly [path: string, method: 'get' | 'post', schema: string, status?: string])[] = [
  ['/api/cases/{id}/files', 'post', 'File', '201'], ['/api/cases/{id}/files', 'get', 'FileList'], ['/api/files/{id}/access-log', 'get', 'AccessLog'],
  ['/api/files/{id}/access-requests', 'post', 'AccessRequest', '201'], ['/api/access-requests', 'get', 'AccessRequestList'], ['/api/access-requests/{id}', 'post', 'AccessRequest'],
];
