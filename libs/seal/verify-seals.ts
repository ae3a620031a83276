import { GENESIS } from '#libs/journal/chain.js';
import { readdir, readFile } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import { fileHash, readHeads, signSeal, type BureauChain, type SealedHead } from './seal-file.js';
import { sealPath, type SealOptions } from './seal-journal.js';

const FILE = /^(\d{4}-\d{2}-\d{2})\.seal$/;

/** What contradicts a seal: the seal's own line or file, or a record the journal no longer has as it was sealed. */
export interface SealBreak {
  readonly day: string;
  readonly fault: 'signature' | 'order' | 'file-missing' | 'file-changed' | 'not-in-database' | 'record-gone' | 'record-changed';
  readonly processId?: string;
  /** Where it is a chain of the bureau, whose id then stands for the process. */
  readonly chain?: BureauChain;
  readonly seq?: number;
}

interface Row { day: string; file_hash: string; prev_seal: string; signature: string }

async function headsOf(folder: string, row: Row): Promise<SealedHead[] | SealBreak> {
  const text = await readFile(sealPath(folder, row.day), 'utf8').catch(() => null);
  if (text === null) return { day: row.day, fault: 'file-missing' };
  return fileHash(text) === row.file_hash ? readHeads(text) : { day: row.day, fault: 'file-changed' };
}

const BUREAU_TABLES = { administration: 'administration', access: 'access_log' } as const;

/** The bureaus' own chains; what the access log keeps no longer is vouched for by the hash it left behind. */
async function checkBureauHeads(db: DataSource, day: string, heads: readonly SealedHead[]): Promise<SealBreak[]> {
  const breaks: SealBreak[] = [];
  for (const { processId, chain, seq, hash } of heads) {
    if (chain === undefined) continue;
    const [row] = (await db.query(`SELECT hash FROM ${BUREAU_TABLES[chain]} WHERE bureau_id = ? AND seq = ?`, [processId, seq])) as { hash: string }[];
    const [pruned] = chain === 'access' ? ((await db.query('SELECT pruned_seq AS seq, pruned_head AS hash FROM access_chain WHERE bureau_id = ?', [processId])) as { seq: number; hash: string }[]) : [];
    if (pruned && seq < pruned.seq) continue;
    const actual = row?.hash ?? (pruned?.seq === seq ? pruned.hash : undefined);
    if (actual !== hash) breaks.push({ day, fault: actual === undefined ? 'record-gone' : 'record-changed', processId, chain, seq });
  }
  return breaks;
}

/** A chain that was cut and its head reset to match verifies by itself; a seal made before still knows the record. */
async function checkHeads(db: DataSource, day: string, all: readonly SealedHead[]): Promise<SealBreak[]> {
  const breaks = await checkBureauHeads(db, day, all);
  const heads = all.filter((h) => h.chain === undefined);
  for (let i = 0; i < heads.length; i += 500) {
    const part = heads.slice(i, i + 500);
    const rows = (await db.query(`SELECT process_id, seq, hash FROM journal WHERE (process_id, seq) IN (${part.map(() => '(?,?)').join(',')})`, part.flatMap((h) => [h.processId, h.seq]))) as
      { process_id: string; seq: number; hash: string }[];
    const found = new Map(rows.map((r) => [`${r.process_id} ${r.seq}`, r.hash]));
    for (const { processId, seq, hash } of part) {
      const actual = found.get(`${processId} ${seq}`);
      if (actual !== hash) breaks.push({ day, fault: actual === undefined ? 'record-gone' : 'record-changed', processId, seq });
    }
  }
  return breaks;
}

const headsFor = (heads: readonly SealedHead[], processId?: string) => (processId === undefined ? heads : heads.filter((h) => h.processId === processId));

/**
 * A seal file that the database knows nothing of: the database is older than its seals, as after a restore. What the file
 * names and the journal lacks is what was lost.
 */
async function newerThanDatabase(db: DataSource, folder: string, known: ReadonlySet<string>, processId?: string): Promise<SealBreak[]> {
  const days = (await readdir(folder).catch(() => [])).map((name) => FILE.exec(name)?.[1] ?? '').filter((day) => day !== '' && !known.has(day)).sort();
  const breaks: SealBreak[] = [];
  for (const day of days) {
    breaks.push({ day, fault: 'not-in-database' }, ...(await checkHeads(db, day, headsFor(readHeads(await readFile(sealPath(folder, day), 'utf8')), processId))));
  }
  return breaks;
}

/**
 * Verifies every seal, oldest first: its signature, its place after the one before, its file, and the journal against it,
 * or one process's records alone. Then the folder, for seals that the database no longer knows.
 */
export async function verifySeals(db: DataSource, { folder, key }: SealOptions, processId?: string): Promise<{ seals: number; breaks: SealBreak[] }> {
  const rows = (await db.query('SELECT day, file_hash, prev_seal, signature FROM seal ORDER BY day')) as Row[];
  const breaks: SealBreak[] = [];
  let previous = GENESIS;
  for (const row of rows) {
    if (row.prev_seal !== previous) breaks.push({ day: row.day, fault: 'order' });
    if (signSeal(key, { day: row.day, fileHash: row.file_hash, prevSeal: row.prev_seal }) !== row.signature) breaks.push({ day: row.day, fault: 'signature' });
    previous = row.signature;
    const heads = await headsOf(folder, row);
    breaks.push(...(Array.isArray(heads) ? await checkHeads(db, row.day, headsFor(heads, processId)) : [heads]));
  }
  breaks.push(...(await newerThanDatabase(db, folder, new Set(rows.map((r) => r.day)), processId)));
  return { seals: rows.length, breaks };
}
