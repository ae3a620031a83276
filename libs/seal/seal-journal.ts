import type { Instant, LegalDay } from '#libs/calendar/index.js';
import { legalDay } from '#libs/calendar/index.js';
import { GENESIS } from '#libs/journal/chain.js';
import { toSql } from '#libs/journal/sql-time.js';
import { randomUUID } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { fileHash, signSeal, writeHeads, type BureauChain, type SealedHead } from './seal-file.js';

export interface SealOptions {
  /** Folder of the seal files; best on a disk of its own, or copied elsewhere daily. */
  readonly folder: string;
  readonly key: string;
}

/** Changes younger than this are left to the next seal, so that a transaction still under way cannot fall between two. */
const SETTLED_MS = 60_000;

export function sealPath(folder: string, day: LegalDay): string {
  return join(folder, `${day}.seal`);
}

/** The heads of the bureaus' own chains; they are few, so each seal holds all that have begun. */
async function bureauHeads(db: DataSource): Promise<SealedHead[]> {
  const rows = (await db.query(
    "SELECT 'administration' AS chain, id, admin_seq AS seq, admin_head AS hash FROM bureau WHERE admin_seq > 0 UNION ALL SELECT 'access', bureau_id, seq, head FROM access_chain WHERE seq > 0",
  )) as { chain: BureauChain; id: string; seq: string | number; hash: string }[];
  return rows.map((r) => ({ processId: r.id, chain: r.chain, seq: Number(r.seq), hash: r.hash }));
}

interface LastSeal { readonly day: LegalDay; readonly changed_before: string; readonly signature: string; readonly file_hash: string }

const exists = (path: string) => access(path).then(() => true, () => false);

const unlessGone = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'ENOENT') throw error;
};

/** The file takes its name last: where whoever made the seal was killed before that, it is given it now. */
async function giveName(folder: string, day: LegalDay, hash: string): Promise<void> {
  const path = sealPath(folder, day);
  if (await exists(path)) return;
  for (const name of (await readdir(folder).catch(() => [])).filter((n) => n.startsWith(`${day}.seal.`))) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => null);
    if (text === null || fileHash(text) !== hash) continue;
    await rename(join(folder, name), path).catch(unlessGone);
    return;
  }
}

/**
 * Seals the heads of all chains that changed, and of the records of administration and access: a file outside the database, and a signed line in it.
 * Each seal reaches back past the one before to the one before that: a seal made while the clocks were ahead, and have been put
 * back since, leaves out none of what changed meanwhile.
 * Once a legal day; false when today is sealed already, by this process or another. Throws when a file of today is there
 * that the database does not know: after a restore it is the only trace of what was lost, and is not written over.
 */
export async function sealJournal(db: DataSource, { folder, key }: SealOptions, now: Instant): Promise<boolean> {
  const day = legalDay(now);
  const lastSeals = async () => (await db.query('SELECT day, changed_before, signature, file_hash FROM seal ORDER BY day DESC LIMIT 2')) as LastSeal[];
  const [last, beforeLast] = await lastSeals();
  if (last) await giveName(folder, last.day, last.file_hash);
  if (last && last.day >= day) return false;
  const changedBefore = toSql(new Date(Date.parse(now) - SETTLED_MS).toISOString());
  const heads = (await db.query(
    'SELECT id, seq, head_hash FROM process WHERE changed_at >= ? AND changed_at < ? ORDER BY id', [beforeLast?.changed_before ?? '1000-01-01', changedBefore],
  )) as { id: string; seq: number; head_hash: string }[];
  const sealed = [...heads.map((h): SealedHead => ({ processId: h.id, seq: h.seq, hash: h.head_hash })), ...(await bureauHeads(db))];
  const text = writeHeads(sealed);
  const seal = { day, fileHash: fileHash(text), prevSeal: last?.signature ?? GENESIS };
  await mkdir(folder, { recursive: true });
  const path = sealPath(folder, day);
  if (await exists(path)) {
    // Another process writes its line first: with the line there, the file is its own.
    if ((await lastSeals())[0]?.day === day) return false;
    throw new Error(`${path} is unknown to the database, which is older than its seals: run audit verify`);
  }
  const unnamed = `${path}.${randomUUID()}`;
  await writeFile(unnamed, text, { mode: 0o440, flush: true });
  const result = (await db.query('INSERT IGNORE INTO seal (day, sealed_at, changed_before, heads, file_hash, prev_seal, signature) VALUES (?,?,?,?,?,?,?)',
    [day, toSql(now), changedBefore, sealed.length, seal.fileHash, seal.prevSeal, signSeal(key, seal)])) as { affectedRows: number };
  if (result.affectedRows === 0) {
    await rm(unnamed, { force: true });
    return false;
  }
  // Gone where another process has just given it its name.
  await rename(unnamed, path).catch(unlessGone);
  return true;
}
