import { buildDocx } from '../docx/build.js';
import type { Definition } from '../docx/definition.js';
import type { KindId } from '../kinds.js';
import { DECISIONS } from './decisions.js';
import { ENDINGS } from './endings.js';
import { EXECUTION } from './execution.js';
import { INVESTIGATION } from './investigation.js';
import { LETTER_RECEIPTS } from './letter-receipts.js';
import { NOTICES } from './notices.js';
import { PETITION_LETTERS, PETITION_OPINIONS } from './petition-letters.js';
import { REPORT_LETTERS } from './report-letters.js';
import { REVIEW } from './review.js';

/** The default template of every kind, as plain text with tags. */
export const DEFINITIONS: Readonly<Record<KindId, Definition>> = { ...INVESTIGATION, ...NOTICES, ...REVIEW, ...DECISIONS, ...EXECUTION, ...ENDINGS, ...PETITION_LETTERS, ...PETITION_OPINIONS, ...REPORT_LETTERS, ...LETTER_RECEIPTS };

const built = new Map<KindId, Buffer>();

/** The DOCX a bureau uses until it uploads its own; the same bytes on every machine. */
export function defaultTemplate(kind: KindId): Buffer {
  const known = built.get(kind) ?? buildDocx(DEFINITIONS[kind]);
  built.set(kind, known);
  return known;
}
