import type { Break, ChainLink } from '#libs/journal/audit.js';
import type { QueryRunner } from 'typeorm';
import { DOCUMENT_COLUMNS, documentOf, type DocumentRow, type StoredDocument } from './document-row.js';
import { vouchedFor } from './record-document.js';

interface Recorded { readonly seq: number; readonly written: ReturnType<typeof vouchedFor>; voidReason: string | null }
type DocumentEvent = { readonly type: string; readonly document?: Recorded['written']; readonly documentId?: string; readonly reason?: string };

/** What the journal says was written, by the document's id. */
function recordedIn(chain: readonly ChainLink[]): Map<string, Recorded> {
  const found = new Map<string, Recorded>();
  for (const { seq, type, data } of chain) {
    if (type !== 'DocumentWritten' && type !== 'DocumentVoided') continue;
    const event = JSON.parse(data) as DocumentEvent;
    if (event.document) found.set(event.document.id, { seq, written: event.document, voidReason: null });
    const voided = event.documentId === undefined ? undefined : found.get(event.documentId);
    if (voided) voided.voidReason = event.reason ?? '';
  }
  return found;
}

function agrees(stored: StoredDocument, bytesHash: string, { written, voidReason }: Recorded): boolean {
  const kept = Object.entries(vouchedFor(stored)).every(([field, value]) => written[field as keyof typeof written] === value);
  return kept && bytesHash === written.sha256 && (stored.voided?.reason ?? null) === voidReason;
}

/**
 * Compares the stored documents of some processes, their bytes too, with what their chains record of them: names each that was
 * changed, has gone, or was never recorded. The chains are sound: a broken one is a finding of its own.
 */
export async function auditDocuments(db: Pick<QueryRunner, 'query'>, chains: ReadonlyMap<string, readonly ChainLink[]>): Promise<{ documents: number; breaks: Break[] }> {
  const rows = (await db.query(`SELECT ${DOCUMENT_COLUMNS}, SHA2(content, 256) AS bytes_hash FROM document WHERE process_id IN (?) ORDER BY process_id, seq`, [[...chains.keys()]])) as
    (DocumentRow & { bytes_hash: string })[];
  const stored = new Map(rows.map((r) => [r.id, r]));
  const breaks: Break[] = [];
  const recorded = new Set<string>();
  for (const [processId, chain] of chains) {
    for (const [documentId, entry] of recordedIn(chain)) {
      recorded.add(documentId);
      const row = stored.get(documentId);
      if (!row) breaks.push({ processId, seq: entry.seq, fault: 'document-missing', documentId });
      else if (!agrees(documentOf(row), row.bytes_hash, entry)) breaks.push({ processId, seq: entry.seq, fault: 'document-changed', documentId });
    }
  }
  for (const { id, process_id: processId, recorded_seq: seq } of rows) {
    if (!recorded.has(id)) breaks.push({ processId, seq, fault: 'document-unrecorded', documentId: id });
  }
  return { documents: rows.length, breaks };
}
