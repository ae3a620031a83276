import type { EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import type { BureauContext } from '#libs/journal/directory.js';
import type { ChainLink } from '#libs/journal/audit.js';
import type { StoredDocument } from '#libs/documents/document-row.js';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { safeName, uniqueNames } from './entry-name.js';
import { indexCsv, indexPage, type IndexedItem } from './index-page.js';
import { manifestText, type Manifest } from './manifest.js';
import { retentionOf } from './retention.js';
import { VERIFY_SCRIPT } from './verify-script.js';
import type { Volume } from './volume.js';

/** An entry whose bytes are fetched when its turn comes: only one lies in memory at a time. */
export interface LazyEntry {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly open: () => Promise<Readable>;
}

export type Entry = LazyEntry | { readonly name: string; readonly content: Buffer };

export interface CaseMaterial {
  readonly c: EnforcementCase;
  readonly context: BureauContext;
  readonly headHash: string;
  /** The chain as stored, personal data sealed in `data`, and each event as it reads. */
  readonly chain: readonly (ChainLink & { readonly event: object })[];
  readonly documents: readonly StoredDocument[];
  readonly volume: Volume;
  /** What the items of the volume hold, by item key; items without bytes have none. */
  readonly contents: ReadonlyMap<string, Omit<LazyEntry, 'name'> & { readonly fileName: string }>;
}

const JOURNAL = 'journal.jsonl';
const FOLDERS = { document: '文书', evidence: '证据', file: '附件' } as const;

function journalText(chain: CaseMaterial['chain']): string {
  return chain.map((l) => `${JSON.stringify({ processId: l.processId, seq: l.seq, type: l.type, at: l.at, by: l.by, data: l.data, event: l.event, prevHash: l.prevHash, hash: l.hash })}\n`).join('');
}

function indexed({ volume, contents }: CaseMaterial): IndexedItem[] {
  const width = String(volume.items.length).length;
  const names = uniqueNames(volume.items.map((i) => `${FOLDERS[i.kind]}/${safeName(`${String(i.position).padStart(width, '0')} ${contents.get(i.key)?.fileName ?? i.title}`)}`));
  return volume.items.map((i, n) => ({ ...i, entry: contents.has(i.key) ? (names[n] ?? null) : null }));
}

/** All entries of a case's archive in their order, the manifest first. Pure but for opening what it is given. */
export function archiveEntries(material: CaseMaterial): Entry[] {
  const { c, context, chain, documents, contents } = material;
  const items = indexed(material);
  const head: Omit<Manifest, 'entries'> = {
    format: 'anqi-archive/1',
    bureau: { code: context.profile.code, name: context.profile.name },
    case: { id: c.id, number: c.caseNo, volume: c.volume?.number ?? null, party: c.party?.name ?? '', archivedOn: c.volume?.archivedOn ?? null, retention: retentionOf(c) },
    journal: { file: JOURNAL, records: chain.length, headHash: material.headHash },
    voided: documents.flatMap((d) => (d.voided ? [{ number: d.number, title: d.title, at: d.voided.at, reason: d.voided.reason }] : [])),
  };
  // People who have left since are still named: the volume keeps who held office when it was closed.
  const kept = new Map(c.volume?.peopleInOffice.map((p) => [p.id, p.name]));
  const nameOf = (id: string) => kept.get(id) ?? context.staff.find(id)?.name ?? id;
  const texts: [string, string][] = [
    [JOURNAL, journalText(chain)], ['卷内目录.csv', indexCsv(items)], ['index.html', indexPage(head, items, chain, nameOf)], ['verify.mjs', VERIFY_SCRIPT],
  ];
  const made = texts.map(([name, text]) => ({ name, content: Buffer.from(text) }));
  const held = items.flatMap((i): LazyEntry[] => {
    const bytes = contents.get(i.key);
    return i.entry && bytes ? [{ name: i.entry, size: bytes.size, sha256: bytes.sha256, open: bytes.open }] : [];
  });
  const entries = [...made.map(({ name, content }) => ({ name, size: content.length, sha256: createHash('sha256').update(content).digest('hex') })), ...held.map(({ name, size, sha256 }) => ({ name, size, sha256 }))];
  return [{ name: 'manifest.json', content: Buffer.from(manifestText({ ...head, entries })) }, ...made, ...held];
}
