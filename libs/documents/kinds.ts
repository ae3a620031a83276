import { CASE_KINDS } from './case-kinds.js';
import type { DocumentedProcess, DocumentKind } from './document-kind.js';
import { PETITION_KINDS } from './letters/petition-kinds.js';
import { REPORT_KINDS } from './letters/report-kinds.js';

/** Every form and letter there is. */
export const DOCUMENT_KINDS = { ...CASE_KINDS, ...PETITION_KINDS, ...REPORT_KINDS } as const;

export type KindId = keyof typeof DOCUMENT_KINDS;

export const KIND_IDS = Object.keys(DOCUMENT_KINDS) as [KindId, ...KindId[]];

export function isKindId(id: string): id is KindId {
  return Object.hasOwn(DOCUMENT_KINDS, id);
}

/** The kind's definition, widened from its literal. */
export function documentKind(id: KindId): DocumentKind {
  return DOCUMENT_KINDS[id];
}

/** The kinds that are written from a process of this kind. */
export function kindsOf(process: DocumentedProcess): [KindId, ...KindId[]] {
  return KIND_IDS.filter((id) => documentKind(id).process === process) as [KindId, ...KindId[]];
}
