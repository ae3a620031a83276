import type { EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import type { BureauContexts } from '#libs/journal/directory.js';
import { chainsOf } from '#libs/journal/audit.js';
import { listDocuments, readDocument } from '#libs/documents/documents-store.js';
import { addressOfFile, type FileRecord } from '#libs/evidence/file-record.js';
import { filesOf } from '#libs/evidence/find-files.js';
import type { FileStore } from '#libs/files/store.js';
import { openEvent, openState } from '#libs/privacy/index.js';
import { isProcessId } from '#libs/journal/ids.js';
import { Readable } from 'node:stream';
import type { DataSource } from 'typeorm';
import type { CaseMaterial } from './case-archive.js';
import { readVolume } from './volume-store.js';

type Contents = CaseMaterial['contents'];

function fileNameOf(title: string, number: string | null): string {
  return `${title}${number === null ? '' : ` ${number}`}.docx`;
}

async function contentsOf(db: DataSource, store: FileStore, bureauId: string, processId: string): Promise<{ contents: Contents; files: FileRecord[] }> {
  const contents = new Map<string, Contents extends ReadonlyMap<string, infer V> ? V : never>();
  for (const d of await listDocuments(db, bureauId, processId)) {
    const open = async () => {
      const found = await readDocument(db, bureauId, d.id);
      if (!found) throw new Error(`document ${d.id} is gone`);
      return Readable.from([found.content]);
    };
    contents.set(`document:${d.id}`, { fileName: fileNameOf(d.title, d.number), size: d.size, sha256: d.sha256, open });
  }
  const files = await filesOf(db, processId);
  for (const f of files) contents.set(`file:${f.id}`, { fileName: f.name, size: f.size, sha256: f.sha256, open: () => store.read(addressOfFile(f)) });
  return { contents, files };
}

/** All that the archive of a case is made from; null when the bureau has no such case. */
export async function readCaseMaterial(db: DataSource, contexts: BureauContexts, store: FileStore, bureauId: string, processId: string): Promise<(CaseMaterial & { readonly files: readonly FileRecord[] }) | null> {
  if (!isProcessId(processId)) return null;
  const [row] = (await db.query("SELECT state, head_hash FROM process WHERE id = ? AND bureau_id = ? AND kind = 'enforcement-case'", [processId, bureauId])) as { state: string; head_hash: string }[];
  if (!row) return null;
  const c = await openState<EnforcementCase>(db, processId, row.state);
  const context = await contexts.of(bureauId);
  const links = (await chainsOf(db, [processId])).get(processId) ?? [];
  // A volume outlives the keys: it carries what happened in words that need none.
  const chain = await Promise.all(links.map(async (l) => ({ ...l, event: await openEvent(db, processId, l.seq, l.data) })));
  const { contents, files } = await contentsOf(db, store, bureauId, processId);
  return {
    c, context, headHash: row.head_hash, contents, files, chain,
    documents: await listDocuments(db, bureauId, processId), volume: await readVolume(db, { bureauId, bureau: context.profile.name, c }),
  };
}
