import type { EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import { legalDay, type Instant, type LegalDay } from '#libs/calendar/index.js';
import type { StoredDocument } from '#libs/documents/document-row.js';
import { documentKind } from '#libs/documents/kinds.js';

/** Evidence stands after the records of inspection, before the notices. */
const EVIDENCE_ORDER = 55;
/** Papers that belong to no evidence lie before the closing papers. */
const FILE_ORDER = 155;

/** A file of the case, as far as a volume lists it. */
export interface VolumeFile {
  readonly id: string;
  readonly name: string;
  readonly number: string | null;
  readonly evidenceNumber: number | null;
  readonly uploadedAt: Instant;
}

export interface VolumeItem {
  readonly key: string;
  readonly position: number;
  readonly kind: 'document' | 'evidence' | 'file';
  readonly number: string | null;
  readonly author: string;
  readonly title: string;
  readonly day: LegalDay;
  readonly pages: number;
  /** False: the number of pages is an estimate, nobody has counted. */
  readonly counted: boolean;
  /** First and last page in the volume. */
  readonly from: number;
  readonly to: number;
}

export interface Volume {
  readonly items: readonly VolumeItem[];
  readonly pages: number;
}

export interface VolumeParts {
  readonly c: EnforcementCase;
  readonly bureau: string;
  readonly documents: readonly StoredDocument[];
  readonly files: readonly VolumeFile[];
  /** Sheets somebody counted, by item key. */
  readonly counted: ReadonlyMap<string, number>;
}

type Loose = Omit<VolumeItem, 'position' | 'pages' | 'counted' | 'from' | 'to'> & { readonly estimate: number; readonly order: readonly [number, string] };

function documentItems({ documents, bureau }: VolumeParts): Loose[] {
  const live = documents.filter((d) => d.voided === null && d.kind !== 'volume-index');
  const orderOf = (d: StoredDocument): number => {
    const served = d.kind === 'service-receipt' ? live.find((x) => x.id === d.subject) : undefined;
    // A receipt lies behind what it is the receipt of.
    return served ? (documentKind(served.kind).order ?? 0) + 0.5 : (documentKind(d.kind).order ?? 0);
  };
  return live.map((d) => ({
    key: `document:${d.id}`, kind: 'document', number: d.number, author: bureau, title: d.title, day: d.day, estimate: d.pages, order: [orderOf(d), `${d.day} ${String(d.seq).padStart(6, '0')}`],
  }));
}

function evidenceItems({ c, bureau }: VolumeParts): Loose[] {
  return c.evidence.map((e) => ({
    key: `evidence:${e.number}`, kind: 'evidence', number: `证据${e.number}`, author: bureau, title: e.title, day: legalDay(e.collectedAt), estimate: 1,
    order: [EVIDENCE_ORDER, String(e.number).padStart(6, '0')],
  }));
}

function fileItems({ files, bureau }: VolumeParts): Loose[] {
  return files.map((f) => ({
    key: `file:${f.id}`, kind: 'file', number: f.number, author: bureau, title: f.name, day: legalDay(f.uploadedAt), estimate: 1,
    order: f.evidenceNumber === null ? [FILE_ORDER, `${f.uploadedAt} ${f.id}`] : [EVIDENCE_ORDER, `${String(f.evidenceNumber).padStart(6, '0')} ${f.uploadedAt} ${f.id}`],
  }));
}

/** The volume of a case as it lies now: its papers in order, with page ranges. */
export function volumeOf(parts: VolumeParts): Volume {
  const sorted = [...documentItems(parts), ...evidenceItems(parts), ...fileItems(parts)]
    .sort((a, b) => a.order[0] - b.order[0] || (a.order[1] < b.order[1] ? -1 : a.order[1] > b.order[1] ? 1 : 0));
  let last = 0;
  const items = sorted.map(({ estimate, order: _, ...item }, i): VolumeItem => {
    const counted = parts.counted.get(item.key);
    const pages = counted ?? estimate;
    const from = last + 1;
    last += pages;
    return { ...item, position: i + 1, pages, counted: counted !== undefined, from, to: last };
  });
  return { items, pages: last };
}

/** A page range as an index writes it: 3, or 3-5. */
export function pageRange({ from, to }: Pick<VolumeItem, 'from' | 'to'>): string {
  return from === to ? String(from) : `${from}-${to}`;
}

/** The rows of the 卷内目录, by the tags of its template. */
export function indexRows(volume: Volume): Readonly<Record<string, string>>[] {
  return volume.items.map((i) => ({
    序号: String(i.position), 文件编号: i.number ?? '', 责任者: i.author, 题名: i.title, 日期: i.day, 页号: pageRange(i), 备注: i.counted ? '' : '页数为估计',
  }));
}
