import type { FileRecord } from '#libs/evidence/file-record.js';
import { needsApproval } from '#libs/evidence/access.js';

/** A file as the API shows it. */
export function viewFile(f: FileRecord) {
  const { id, processId, kind, number, evidenceNumber, name, mediaType, size, sha256, fields, uploadedBy, uploadedAt, sealed } = f;
  return { id, caseId: processId, kind, number, evidenceNumber, name, mediaType, size, sha256, fields, uploadedBy, uploadedAt, sealed, needsApproval: needsApproval(f) };
}
