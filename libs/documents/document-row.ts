import type { Instant } from '#libs/calendar/index.js';
import type { WrittenDocument } from '#libs/casework/index.js';
import { fromSql } from '#libs/journal/sql-time.js';
import { DOCUMENT_KINDS, type KindId } from './kinds.js';

/** A document of a process, without its bytes. A void one keeps its number for good. */
export interface StoredDocument extends WrittenDocument {
  readonly processId: string;
  /** Place among the documents of the process, from 1, in the order they were written. */
  readonly seq: number;
  readonly kind: KindId;
  readonly nameZh: string;
  /** Tags that stand blank in it. */
  readonly missing: readonly string[];
  readonly createdAt: Instant;
  readonly createdBy: string;
  readonly voided: { readonly at: Instant; readonly by: string; readonly reason: string } | null;
}

export const DOCUMENT_COLUMNS = `id, process_id, seq, kind, title, document_day, number, recorded_seq, subject, template_version, filled_hash, missing, pages, sha256, size,
  created_at, created_by, voided_at, voided_by, void_reason`;

export interface DocumentRow {
  id: string; process_id: string; seq: number; kind: string; title: string; document_day: string; number: string | null; recorded_seq: number; subject: string; template_version: number;
  filled_hash: string; missing: string; pages: number; sha256: string; size: number; created_at: string; created_by: string;
  voided_at: string | null; voided_by: string | null; void_reason: string | null;
}

export function documentOf(r: DocumentRow): StoredDocument {
  const kind = r.kind as KindId;
  return {
    id: r.id, processId: r.process_id, seq: r.seq, kind, nameZh: DOCUMENT_KINDS[kind].nameZh, title: r.title, day: r.document_day, number: r.number, recordedSeq: r.recorded_seq,
    subject: r.subject, templateVersion: r.template_version, missing: JSON.parse(r.missing) as string[], pages: r.pages, sha256: r.sha256, size: r.size,
    createdAt: fromSql(r.created_at), createdBy: r.created_by,
    voided: r.voided_at === null ? null : { at: fromSql(r.voided_at), by: r.voided_by ?? '', reason: r.void_reason ?? '' },
  };
}
