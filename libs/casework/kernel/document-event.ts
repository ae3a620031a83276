import type { LegalDay } from '#libs/calendar/index.js';

/** What the journal keeps of a document that was written: its place, number, template and the hash of its bytes. */
export interface WrittenDocument {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** The legal day it bears. */
  readonly day: LegalDay;
  readonly number: string | null;
  /** Place in the journal of the event it records. */
  readonly recordedSeq: number;
  readonly subject: string;
  /** 0 is the built-in template. */
  readonly templateVersion: number;
  /** Estimated sheets in print. */
  readonly pages: number;
  readonly size: number;
  readonly sha256: string;
}

/** They change nothing in the process: the journal vouches for the paper. */
export type DocumentEvent =
  | { readonly type: 'DocumentWritten'; readonly document: WrittenDocument }
  | { readonly type: 'DocumentVoided'; readonly documentId: string; readonly number: string | null; readonly reason: string };
