import type { Actor, WrittenDocument } from '#libs/casework/index.js';
import type { Executor } from '#libs/journal/execute.js';
import type { CommandResult } from '#libs/journal/requests.js';
import type { EntityManager } from 'typeorm';
import type { StoredDocument } from './document-row.js';
import { documentKind } from './kinds.js';

/** The part of a document that its record in the journal vouches for. */
export function vouchedFor(d: StoredDocument): WrittenDocument {
  const { id, kind, title, day, number, recordedSeq, subject, templateVersion, pages, size, sha256 } = d;
  return { id, kind, title, day, number, recordedSeq, subject, templateVersion, pages, size, sha256 };
}

/** Who writes a document may be a role that gives no commands; the system's own role is lent for the record of it. */
async function record(tx: EntityManager, executor: Executor, bureauId: string, document: StoredDocument, actor: Actor, type: string, payload: object): Promise<CommandResult> {
  if (!tx.queryRunner) throw new Error('a document is recorded in the transaction that stores it');
  const { process: kind } = documentKind(document.kind);
  const result = await executor.within(tx.queryRunner, { bureauId, kind, processId: document.processId, command: { type, payload }, actor: { ...actor, roles: ['clock'] } });
  // Asked under the lock of the process and only where it may still take papers: nothing is left to refuse.
  if (!result.ok) throw new Error(result.reason === 'refused' ? `${type} refused: ${result.refusal.code}` : `${type}: ${result.reason}`);
  return result;
}

export function recordWritten(tx: EntityManager, executor: Executor, bureauId: string, actor: Actor, document: StoredDocument): Promise<CommandResult> {
  return record(tx, executor, bureauId, document, actor, 'record-document', { document: vouchedFor(document) });
}

export function recordVoided(tx: EntityManager, executor: Executor, bureauId: string, actor: Actor, document: StoredDocument, reason: string): Promise<CommandResult> {
  return record(tx, executor, bureauId, document, actor, 'record-void-document', { documentId: document.id, number: document.number, reason });
}
