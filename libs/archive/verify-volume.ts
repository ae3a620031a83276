import { auditDocuments } from '#libs/documents/audit-documents.js';
import { FileFault } from '#libs/files/fault.js';
import { verifyChain } from '#libs/journal/chain.js';
import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { archiveEntries, type CaseMaterial, type LazyEntry } from './case-archive.js';

/** What is no longer as it was put in: by the entry of the archive, or the record of the journal. */
export interface VolumeFault {
  readonly entry: string;
  readonly fault: 'changed' | 'missing' | 'unrecorded' | 'chain-broken';
  /** The record of the journal at which the chain breaks. */
  readonly seq: number | null;
}

export interface VolumeCheck {
  readonly entries: number;
  readonly bytes: number;
  readonly records: number;
  readonly headHash: string;
  readonly faults: readonly VolumeFault[];
}

/** Reads the entry to its end; null when it is what the register says. */
async function faultOf({ name, size, sha256, open }: LazyEntry): Promise<VolumeFault | null> {
  const hash = createHash('sha256');
  let read = 0;
  try {
    for await (const chunk of await open()) {
      hash.update(chunk as Buffer);
      read += (chunk as Buffer).length;
    }
  } catch (error) {
    if (error instanceof FileFault && error.code === 'stored-file-missing') return { entry: name, fault: 'missing', seq: null };
    if (error instanceof FileFault && error.code === 'stored-file-changed') return { entry: name, fault: 'changed', seq: null };
    throw error;
  }
  return read === size && hash.digest('hex') === sha256 ? null : { entry: name, fault: 'changed', seq: null };
}

/** Documents that the journal no longer vouches for, even where the register was changed to fit them. */
async function unvouched(db: DataSource, { c, chain, documents, contents }: CaseMaterial): Promise<VolumeFault[]> {
  const snapshot = db.createQueryRunner();
  try {
    const { breaks } = await auditDocuments(snapshot, new Map([[c.id, chain]]));
    const nameOf = (id: string | undefined) => contents.get(`document:${id}`)?.fileName ?? documents.find((d) => d.id === id)?.title ?? id ?? '';
    return breaks.map(({ documentId, fault, seq }) => ({ entry: nameOf(documentId), fault: fault === 'document-missing' ? 'missing' : fault === 'document-unrecorded' ? 'unrecorded' : 'changed', seq }));
  } finally {
    await snapshot.release();
  }
}

/**
 * Verifies a volume where it lies: every document and file by its bytes, the journal link by link to its head, and the
 * documents against what the journal recorded of them. Throws FileFault when the store cannot be reached.
 */
export async function verifyVolume(db: DataSource, material: CaseMaterial): Promise<VolumeCheck> {
  const { chain, headHash } = material;
  const held = archiveEntries(material).filter((e): e is LazyEntry => 'open' in e);
  const faults: VolumeFault[] = [];
  for (const entry of held) {
    const fault = await faultOf(entry);
    if (fault) faults.push(fault);
  }
  const broken = verifyChain(chain, { seq: chain.length, hash: headHash });
  if (broken) faults.push({ entry: 'journal.jsonl', fault: 'chain-broken', seq: broken.seq });
  // A broken chain vouches for nothing. What its bytes have named already is not named twice.
  else faults.push(...(await unvouched(db, material)).filter((f) => !faults.some((known) => known.entry.endsWith(f.entry))));
  return { entries: held.length, bytes: held.reduce((sum, e) => sum + e.size, 0), records: chain.length, headHash, faults };
}
