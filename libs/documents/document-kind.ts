import type { Role } from '#libs/casework/index.js';

/** Where a document's 文号 comes from: drawn from the kind's own series (with the word that marks it), the case's, or none. */
export type NumberSource = { readonly word: string } | 'case' | 'decision' | null;

/** The kinds of process that have documents. */
export type DocumentedProcess = 'enforcement-case' | 'petition' | 'hazard-report';

export interface DocumentKind {
  /** Which process it is written from. */
  readonly process: DocumentedProcess;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly number: NumberSource;
  /** It records the last of these events; before one of them there is nothing to write. */
  readonly records: readonly string[];
  /**
   * What tells two documents of one event apart: nothing, what the writer filled in (each person asked gets a notice), the
   * piece of evidence, the document that is served, or the listing of the volume.
   */
  readonly subject: 'none' | 'fields' | 'evidence' | 'document' | 'volume';
  /** Tags whose value only the writer knows; the process has none. */
  readonly asks: readonly string[];
  readonly by: readonly Role[];
  /** Place in the volume of a case: decision and service first, then the procedure in its order. A letter has none. */
  readonly order?: number;
  /** For a letter that goes to others than whoever came to the desk: the tag that names them. Who is kept secret is not named in it. */
  readonly goesTo?: string;
}
