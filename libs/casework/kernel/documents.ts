import { z } from 'zod';
import type { CommandDef } from './command.js';
import type { DocumentEvent, WrittenDocument } from './document-event.js';
import { day, id, text } from './fields.js';
import type { ProcessState } from './process.js';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const code = z.string().regex(/^[a-z-]{1,64}$/);

/** Change the stored document, and it no longer agrees with this. */
const written = z.strictObject({
  id: id(), kind: code, title: text(200), day: day(), number: text(120).nullable(), recordedSeq: z.int().min(1), subject: z.string().max(80),
  templateVersion: z.int().min(0), pages: z.int().min(0), size: z.int().min(1), sha256: hash,
});

/**
 * The record of documents in a process of any kind, in the stages that still take papers, ended ones too. Given by the
 * system in the transaction that stores the document; who may write was decided there.
 */
export function documentCommands(stages: readonly string[]): readonly CommandDef<ProcessState, DocumentEvent, never>[] {
  const record: CommandDef<ProcessState, DocumentEvent, { document: WrittenDocument }> = {
    type: 'record-document', nameZh: '登记文书', nameEn: 'Record a document', payload: z.strictObject({ document: written }), by: ['clock'], stages, aside: true,
    decide: (_, { document }) => [{ type: 'DocumentWritten', document }],
  };
  const voided: CommandDef<ProcessState, DocumentEvent, { documentId: string; number: string | null; reason: string }> = {
    type: 'record-void-document', nameZh: '登记文书作废', nameEn: 'Record a void document',
    payload: z.strictObject({ documentId: id(), number: text(120).nullable(), reason: text(500) }), by: ['clock'], stages, aside: true,
    decide: (_, v) => [{ type: 'DocumentVoided', ...v }],
  };
  return [record, voided] as unknown as readonly CommandDef<ProcessState, DocumentEvent, never>[];
}
