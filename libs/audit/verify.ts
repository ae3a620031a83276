import { auditAccesses } from '#libs/access-log/audit-access.js';
import { auditRecords } from '#libs/administration/audit-record.js';
import { auditDocuments } from '#libs/documents/audit-documents.js';
import { auditChains, type AuditScope, type Break } from '#libs/journal/audit.js';
import type { SealOptions } from '#libs/seal/seal-journal.js';
import { verifySeals, type SealBreak } from '#libs/seal/verify-seals.js';
import type { DataSource } from 'typeorm';

/** What a verification looked at and what it found broken. */
export interface Findings {
  readonly processes: number;
  readonly records: number;
  readonly documents: number;
  readonly seals: number;
  readonly breaks: readonly Break[];
  readonly sealBreaks: readonly SealBreak[];
}

/** Seals hold the heads of every bureau; a bureau is told of the seals themselves and of its own records. */
async function ofBureau(db: DataSource, all: readonly SealBreak[], bureauId: string): Promise<SealBreak[]> {
  const breaks = all.filter((b) => b.chain === undefined || b.processId === bureauId);
  const ids = [...new Set(breaks.flatMap((b) => b.processId ?? []))];
  if (ids.length === 0) return [...breaks];
  const rows = (await db.query('SELECT id FROM process WHERE id IN (?) AND bureau_id <> ?', [ids, bureauId])) as { id: string }[];
  const others = new Set(rows.map((r) => r.id));
  return breaks.filter((b) => b.processId === undefined || !others.has(b.processId));
}

/** Verifies chains, the records of administration, access logs, documents and daily seals: everything, one bureau, or one of its processes. Reads; writes nothing. */
export async function verifyRecords(db: DataSource, seals: SealOptions, scope: AuditScope = {}, progress?: (done: number) => Promise<void>): Promise<Findings> {
  let documents = 0;
  const chains = await auditChains(db, {
    ...scope, ...(progress ? { progress } : {}),
    beside: async (snapshot, sound) => {
      const found = await auditDocuments(snapshot, sound);
      documents += found.documents;
      return found.breaks;
    },
  });
  const administration = scope.processId === undefined ? await auditRecords(db, scope.bureauId) : { records: 0, breaks: [] };
  const accesses = scope.processId === undefined ? await auditAccesses(db, scope.bureauId) : { records: 0, breaks: [] };
  const sealed = await verifySeals(db, seals, scope.processId);
  const sealBreaks = scope.bureauId === undefined ? sealed.breaks : await ofBureau(db, sealed.breaks, scope.bureauId);
  return { ...chains, records: chains.records + administration.records + accesses.records, breaks: [...chains.breaks, ...administration.breaks, ...accesses.breaks], documents, seals: sealed.seals, sealBreaks };
}
