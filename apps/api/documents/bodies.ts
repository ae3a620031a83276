import type { DocumentedProcess } from '#libs/documents/document-kind.js';
import { kindsOf } from '#libs/documents/kinds.js';
import { id, text } from '#libs/casework/kernel/fields.js';
import { MAX_TEMPLATE } from '#libs/documents/template-check.js';
import { z } from 'zod';

/** What a document is made from beside the process. */
export const documentBody = (process: DocumentedProcess) => z.strictObject({
  kind: z.enum(kindsOf(process)),
  /** The number of the piece of evidence, or the id of the document served. */
  subject: id().optional(),
  fields: z.record(z.string().max(20), text(5000)).default({}),
});

export const voidBody = z.strictObject({ reason: text(500) });

export const documentQuery = z.strictObject({ number: z.string().trim().min(1).max(120) });

/** Base64 of a file of at most 512 KiB, which leaves room in a body of 1 MiB. */
const content = () => z.base64().min(1).max(Math.ceil(MAX_TEMPLATE / 3) * 4 + 1024).meta({ description: 'The .docx, in base64; at most 512 KiB' });

export const templateBody = z.strictObject({ content: content(), note: z.string().trim().max(200).default('') });

/** Without content, the template in use. */
export const previewBody = z.strictObject({ content: content().optional() });

/** 0 is the built-in one. */
export const restoreBody = z.strictObject({ version: z.int().min(0).max(999_999_999) });

export const versionQuery = z.strictObject({ version: z.string().regex(/^\d{1,9}$/).transform(Number).optional() });
