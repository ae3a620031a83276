import type { FileStore } from '#libs/files/store.js';
import { FileFault } from '#libs/files/fault.js';
import { GENESIS } from '#libs/journal/chain.js';
import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { decodeTime } from 'ulid';
import { addressOfFile, FILE_COLUMNS, fileHash, fromRow, type FileRow } from './file-record.js';

const BATCH = 200;
/** An upload stores its bytes just before it writes its record. */
const SETTLED_MS = 3_600_000;

/** One thing wrong with a file. For a missing record `fileId` is the one that follows it. */
export interface FileBreak {
  readonly fileId: string;
  readonly processId: string | null;
  readonly fault: 'record-changed' | 'record-missing' | 'object-missing' | 'object-changed' | 'unrecorded-object';
}

export interface FileAudit {
  readonly files: number;
  readonly bytes: number;
  readonly breaks: readonly FileBreak[];
}

async function contentHash(store: FileStore, address: { sha256: string; fileId: string }): Promise<string | null> {
  try {
    const hash = createHash('sha256');
    for await (const chunk of await store.read(address)) hash.update(chunk as Buffer);
    return hash.digest('hex');
  } catch (error) {
    if (error instanceof FileFault && error.code === 'stored-file-missing') return null;
    throw error;
  }
}

async function* rowsInOrder(db: DataSource): AsyncIterable<FileRow> {
  for (let process = '', seq = 0; ; ) {
    const rows = (await db.query(`SELECT ${FILE_COLUMNS} FROM file WHERE process_id > ? OR (process_id = ? AND seq > ?) ORDER BY process_id, seq LIMIT ?`, [process, process, seq, BATCH])) as FileRow[];
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    process = last.process_id;
    seq = last.seq;
  }
}

/** Objects no record speaks of: what a crash left, or what remains when somebody takes a record out. */
async function unrecorded(db: DataSource, store: FileStore, settledMs: number): Promise<FileBreak[]> {
  const breaks: FileBreak[] = [];
  let batch: string[] = [];
  const flush = async () => {
    if (batch.length === 0) return;
    const rows = (await db.query(`SELECT id FROM file WHERE id IN (${batch.map(() => '?').join(',')})`, batch)) as { id: string }[];
    const known = new Set(rows.map((r) => r.id));
    breaks.push(...batch.filter((id) => !known.has(id)).map((fileId) => ({ fileId, processId: null, fault: 'unrecorded-object' as const })));
    batch = [];
  };
  for await (const { fileId } of store.list()) {
    if (Date.now() - decodeTime(fileId) < settledMs) continue;
    if (batch.push(fileId) === BATCH) await flush();
  }
  await flush();
  return breaks;
}

/**
 * Reads every stored file again and compares it with its record, and every record with the chain of its case. Takes as long
 * as reading the store takes; holds no transaction. What arrives meanwhile may or may not be counted, and is no fault.
 */
export async function verifyFiles(db: DataSource, store: FileStore, settledMs = SETTLED_MS): Promise<FileAudit> {
  const breaks: FileBreak[] = [];
  let files = 0;
  let bytes = 0;
  let chain = { process: '', seq: 0, hash: GENESIS };
  for await (const row of rowsInOrder(db)) {
    const at = { fileId: row.id, processId: row.process_id };
    if (row.process_id !== chain.process) chain = { process: row.process_id, seq: 0, hash: GENESIS };
    const file = fromRow(row);
    if (row.seq !== chain.seq + 1) breaks.push({ ...at, fault: 'record-missing' });
    const linked = row.seq !== chain.seq + 1 || row.prev_hash === chain.hash;
    const sound = linked && fileHash(row.prev_hash, file, row.fields) === row.hash;
    if (!sound) breaks.push({ ...at, fault: 'record-changed' });
    const found = await contentHash(store, addressOfFile(file));
    if (found !== file.sha256) breaks.push({ ...at, fault: found === null ? 'object-missing' : 'object-changed' });
    chain = { process: row.process_id, seq: row.seq, hash: row.hash };
    files += 1;
    bytes += file.size;
  }
  return { files, bytes, breaks: [...breaks, ...(await unrecorded(db, store, settledMs))] };
}
