import type { Break, ChainLink } from '#libs/journal/audit.js';
import { hasKey, openEvent } from '#libs/privacy/index.js';
import type { QueryRunner } from 'typeorm';
import { DOCUMENT_COLUMNS, documentOf, type DocumentRow, type StoredDocument } from './document-row.js';
import { vouchedFor } from './record-document.js';

interface Recorded { readonly seq: number; readonly written: ReturnType<typeof vouchedFor>; voidReason: string | null; sealed: boolean }
type DocumentEvent = { readonly type: string; readonly document?: Recorded['written']; readonly documentId?: string; readonly reason?: string; readonly personal?: string };

/** What the journal says was written, by the document's id. Without the key what is sealed stays empty, and `sealed` says so. */
async function recordedIn(db: QueryRunner, processId: string, chain: readonly ChainLink[]): Promise<Map<string, Recorded>> {
  const found = new Map<string, Recorded>();
  for (const { seq, type, data } of chain) {
    if (type !== 'DocumentWritten' && type !== 'DocumentVoided') continue;
    const event = hasKey(db) ? await openEvent<DocumentEvent>(db, processId, seq, data) : (JSON.parse(data) as DocumentEvent);
    const sealed = event.personal !== undefined;
    if (event.document) found.set(event.document.id, { seq, written: event.document, voidReason: null, sealed });
    const voided = event.documentId === undefined ? undefined : found.get(event.documentId);
    if (!voided) continue;
    voided.voidReason = event.reason ?? '';
    voided.sealed ||= sealed;
  }
  return found;
}

function agrees(stored: StoredDocument, bytesHash: string, { written, voidReason, sealed }: Recorded): boolean {
  const same = (now: unknown, then: unknown) => now === then || (sealed && then === '' && typeof now === 'string');
  const kept = Object.entries(vouchedFor(stored)).every(([field, value]) => same(value, written[field as keyof typeof written]));
  return kept && bytesHash === written.sha256 && same(stored.voided?.reason ?? null, voidReason);
}

/**
 * Compares the stored documents of some processes, their bytes too, with what their chains record of them: names each that was
 * changed, has gone, or was never recorded. Without the key a sealed reason is not compared, all else is. The chains are sound: a broken one is a finding of its own.
 */
export async function auditDocuments(db: QueryRunner, chains: ReadonlyMap<string, readonly ChainLink[]>): Promise<{ documents: number; breaks: Break[] }> {
  const rows = (await db.query(`SELECT ${DOCUMENT_COLUMNS}, SHA2(content, 256) AS bytes_hash FROM document WHERE process_id IN (?) ORDER BY process_id, seq`, [[...chains.keys()]])) as
    (DocumentRow & { bytes_hash: string })[];
  const stored = new Map(rows.map((r) => [r.id, r]));
  const breaks: Break[] = [];
  const recorded = new Set<string>();
  for (const [processId, chain] of chains) {
    for (const [documentId, entry] of await recordedIn(db, processId, chain)) {
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
