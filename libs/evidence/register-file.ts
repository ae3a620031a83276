import type { Instant } from '#libs/calendar/index.js';
import type { BureauProfile, Refusal } from '#libs/casework/index.js';
import { GENESIS } from '#libs/journal/chain.js';
import { toSql } from '#libs/journal/sql-time.js';
import type { DataSource, QueryRunner } from 'typeorm';
import { FILE_COLUMNS, fileHash, fromRow, type FileRecord, type FileRow } from './file-record.js';
import type { CheckedFields } from './check-fields.js';
import { NUMBER_MARK } from './record-fields.js';
import { recordNumber } from './record-number.js';
import { refuse } from './refusals.js';

/** A file whose bytes are stored already. */
export interface NewFile extends CheckedFields {
  readonly id: string;
  readonly bureauId: string;
  readonly processId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly uploadedBy: string;
  readonly uploadedAt: Instant;
  readonly numbering: BureauProfile['numbering'];
  /** Idempotency key, unique to the person. */
  readonly key: string | null;
}

interface Place { readonly seq: number; readonly serial: number | null; readonly number: string | null; readonly prev: string }

/** The file this key stands for already. */
export async function fileOfKey(db: DataSource | QueryRunner, key: string): Promise<FileRecord | null> {
  const [row] = (await db.query(`SELECT ${FILE_COLUMNS} FROM file WHERE upload_key = ?`, [key])) as FileRow[];
  return row ? fromRow(row) : null;
}

/** The earlier file, if the repeated upload brings the same; a refusal if it brings something else. */
export function sameUpload(earlier: FileRecord, file: Pick<NewFile, 'processId' | 'kind' | 'name' | 'sha256'>): FileRecord | Refusal {
  const same = earlier.processId === file.processId && earlier.kind === file.kind && earlier.name === file.name && earlier.sha256 === file.sha256;
  return same ? earlier : refuse('upload-key-reused', {}, 'Idempotency-Key');
}

/**
 * Writes the record in one short transaction that holds the row of the case: its place, its number and the case's being
 * open are then certain, and numbers have neither gap nor double. A repeated key gives the first record again.
 */
export async function registerFile(db: DataSource, file: NewFile): Promise<FileRecord | Refusal> {
  const tx = db.createQueryRunner();
  try {
    await tx.startTransaction();
    const result = await register(tx, file);
    if ('refused' in result) await tx.rollbackTransaction();
    else await tx.commitTransaction();
    return result;
  } catch (error) {
    if (tx.isTransactionActive) await tx.rollbackTransaction();
    const earlier = file.key !== null && (error as { code?: string }).code === 'ER_DUP_ENTRY' ? await fileOfKey(tx, file.key) : null;
    if (earlier) return sameUpload(earlier, file);
    throw error;
  } finally {
    await tx.release();
  }
}

async function register(tx: QueryRunner, file: NewFile): Promise<FileRecord | Refusal> {
  const [process] = (await tx.query('SELECT number, ended FROM process WHERE id = ? AND bureau_id = ? FOR UPDATE', [file.processId, file.bureauId])) as { number: string | null; ended: number }[];
  if (!process) throw new Error(`no process ${file.processId}`);
  const earlier = file.key === null ? null : await fileOfKey(tx, file.key);
  if (earlier) return sameUpload(earlier, file);
  const place = await placeOf(tx, file, process.number);
  if (place === null || process.ended === 1) return refuse('files-sealed');
  const { seq, serial, number, prev } = place;
  const { numbering: _, key, ...facts } = file;
  const record: FileRecord = { ...facts, seq, serial, number, sealed: false };
  const fields = JSON.stringify(file.fields);
  await tx.query(
    `INSERT INTO file (id, bureau_id, process_id, seq, kind, serial, number, evidence_number, name, media_type, size, sha256, fields, uploaded_by, uploaded_at, upload_key, prev_hash, hash)
     VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)`,
    [file.id, file.bureauId, file.processId, seq, file.kind, serial, number, file.evidenceNumber, file.name, file.mediaType, file.size, file.sha256, fields, file.uploadedBy,
      toSql(file.uploadedAt), key, prev, fileHash(prev, record, fields)],
  );
  return record;
}

/** The next place in the case; null once anything in it is sealed. */
async function placeOf(tx: QueryRunner, file: NewFile, caseNo: string | null): Promise<Place | null> {
  const [last] = (await tx.query('SELECT seq, hash FROM file WHERE process_id = ? ORDER BY seq DESC LIMIT 1', [file.processId])) as { seq: number; hash: string }[];
  const [sums] = (await tx.query('SELECT MAX(sealed) AS sealed, MAX(CASE WHEN kind = ? THEN serial END) AS serial FROM file WHERE process_id = ?', [file.kind, file.processId])) as
    { sealed: number | string | null; serial: number | string | null }[];
  // The driver gives what an aggregate of an expression yields as text.
  if (Number(sums?.sealed ?? 0) === 1) return null;
  const mark = NUMBER_MARK[file.kind];
  const serial = mark === null ? null : Number(sums?.serial ?? 0) + 1;
  return {
    seq: (last?.seq ?? 0) + 1, prev: last?.hash ?? GENESIS, serial,
    number: mark === null || serial === null || caseNo === null ? null : recordNumber(caseNo, mark, serial, file.numbering),
  };
}
