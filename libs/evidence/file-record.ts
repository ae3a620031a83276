import type { Instant } from '#libs/calendar/index.js';
import { linkHash } from '#libs/journal/chain.js';
import { fromSql } from '#libs/journal/sql-time.js';
import type { ObjectAddress } from '#libs/files/store.js';
import type { FileKind, RecordFields } from './record-fields.js';

/** A file of a case as the register keeps it. */
export interface FileRecord {
  readonly id: string;
  readonly bureauId: string;
  readonly processId: string;
  /** Place among the files of the case, from 1. */
  readonly seq: number;
  readonly kind: FileKind;
  /** Place among the numbered records of its kind; null for documents. */
  readonly serial: number | null;
  readonly number: string | null;
  readonly evidenceNumber: number | null;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly fields: RecordFields;
  readonly uploadedBy: string;
  readonly uploadedAt: Instant;
  /** Part of an archived volume. */
  readonly sealed: boolean;
}

export interface FileRow {
  id: string; bureau_id: string; process_id: string; seq: number; kind: string; serial: number | null; number: string | null; evidence_number: number | null;
  name: string; media_type: string; size: number | string; sha256: string; fields: string; uploaded_by: string; uploaded_at: string; sealed: number;
  prev_hash: string; hash: string;
}

export const FILE_COLUMNS = `id, bureau_id, process_id, seq, kind, serial, number, evidence_number, name, media_type, size, sha256, fields,
  uploaded_by, uploaded_at, sealed, prev_hash, hash`;

export function fromRow(r: FileRow): FileRecord {
  return {
    id: r.id, bureauId: r.bureau_id, processId: r.process_id, seq: r.seq, kind: r.kind as FileKind, serial: r.serial, number: r.number, evidenceNumber: r.evidence_number,
    name: r.name, mediaType: r.media_type, size: Number(r.size), sha256: r.sha256, fields: JSON.parse(r.fields) as RecordFields, uploadedBy: r.uploaded_by,
    uploadedAt: fromSql(r.uploaded_at), sealed: r.sealed === 1,
  };
}

export function addressOfFile(file: Pick<FileRecord, 'id' | 'sha256'>): ObjectAddress {
  return { sha256: file.sha256, fileId: file.id };
}

/** The link of a file in the chain of its case: everything but the seal, which comes later. `fields` is the text as stored. */
export function fileHash(prev: string, file: Omit<FileRecord, 'fields' | 'sealed'>, fields: string): string {
  const data = JSON.stringify([file.id, file.bureauId, file.kind, file.serial, file.number, file.evidenceNumber, file.name, file.mediaType, file.size, file.sha256, fields]);
  return linkHash(prev, { processId: file.processId, seq: file.seq, type: 'file', data, at: file.uploadedAt, by: file.uploadedBy });
}
