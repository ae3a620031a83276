import type { Instant } from '#libs/calendar/index.js';
import type { Actor, Refusal } from '#libs/casework/index.js';
import type { Executor } from '#libs/journal/execute.js';
import { isProcessId } from '#libs/journal/ids.js';
import type { CommandResult } from '#libs/journal/requests.js';
import { toSql } from '#libs/journal/sql-time.js';
import type { DataSource, EntityManager } from 'typeorm';
import { normaliseNumber } from './document-number.js';
import { DOCUMENT_COLUMNS, documentOf, type DocumentRow, type StoredDocument } from './document-row.js';
import { documentKind } from './kinds.js';
import { lockProcess, transact } from './locked-process.js';
import { refuseVoiding } from './plan.js';
import { recordVoided } from './record-document.js';
import { refuse } from './refusals.js';

/** All documents of a process in the order they were written, void ones too. */
export async function listDocuments(db: DataSource, bureauId: string, processId: string): Promise<StoredDocument[]> {
  const rows = (await db.query(`SELECT ${DOCUMENT_COLUMNS} FROM document WHERE process_id = ? AND bureau_id = ? ORDER BY seq`, [processId, bureauId])) as DocumentRow[];
  return rows.map(documentOf);
}

/** The bureau's documents that bear a number, however it is typed; void ones too. At most 50. */
export async function findByNumber(db: DataSource, bureauId: string, number: string): Promise<StoredDocument[]> {
  const rows = (await db.query(`SELECT ${DOCUMENT_COLUMNS} FROM document WHERE bureau_id = ? AND number_key = ? ORDER BY created_at, id LIMIT 50`, [bureauId, normaliseNumber(number)])) as DocumentRow[];
  return rows.map(documentOf);
}

async function one(db: Pick<EntityManager, 'query'>, bureauId: string, id: string): Promise<StoredDocument | null> {
  if (!isProcessId(id)) return null;
  const rows = (await db.query(`SELECT ${DOCUMENT_COLUMNS} FROM document WHERE id = ? AND bureau_id = ?`, [id, bureauId])) as DocumentRow[];
  return rows[0] ? documentOf(rows[0]) : null;
}

/** One document with its bytes; null when the bureau has no such one. */
export async function readDocument(db: DataSource, bureauId: string, id: string): Promise<{ document: StoredDocument; content: Buffer } | null> {
  const document = await one(db, bureauId, id);
  if (!document) return null;
  const [row] = (await db.query('SELECT content FROM document WHERE id = ?', [id])) as { content: Buffer }[];
  return row ? { document, content: row.content } : null;
}

export type VoidResult = { readonly ok: true; readonly document: StoredDocument; readonly recorded: CommandResult } | { readonly ok: false; readonly refusal: Refusal | null };

interface VoidRequest { readonly bureauId: string; readonly id: string; readonly reason: string; readonly actor: Actor; readonly now: Instant }

async function markVoid(tx: EntityManager, executor: Executor, { bureauId, id, reason, actor, now }: VoidRequest): Promise<VoidResult> {
  const before = await one(tx, bureauId, id);
  const locked = before && (await lockProcess(tx, bureauId, documentKind(before.kind).process, before.processId));
  if (!locked) return { ok: false, refusal: null };
  const refused = refuseVoiding(before.kind, locked.state, actor);
  if (refused) return { ok: false, refusal: refused };
  const result = (await tx.query('UPDATE document SET voided_at = ?, voided_by = ?, void_reason = ?, live_key = NULL WHERE id = ? AND voided_at IS NULL', [toSql(now), actor.id, reason, id])) as
    { affectedRows: number };
  if (result.affectedRows === 0) return { ok: false, refusal: refuse('document-voided') };
  const document = (await one(tx, bureauId, id)) as StoredDocument;
  return { ok: true, document, recorded: await recordVoided(tx, executor, bureauId, actor, document, reason) };
}

/** Marks a document void, with the reason: its number is used up for good, and this is the record of why. */
export async function voidDocument(db: DataSource, executor: Executor, request: VoidRequest): Promise<VoidResult> {
  const result = await transact(db, (tx) => markVoid(tx, executor, request));
  if (result.ok) executor.committed(documentKind(result.document.kind).process, result.recorded);
  return result;
}
