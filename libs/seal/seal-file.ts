import { createHash, createHmac } from 'node:crypto';

/** The last record of one chain when the seal was made. */
export interface SealedHead {
  readonly processId: string;
  readonly seq: number;
  readonly hash: string;
}

/** One line a head, in order of ids: readable, and the same bytes for the same heads. */
export function writeHeads(heads: readonly SealedHead[]): string {
  return [...heads].sort((a, b) => (a.processId < b.processId ? -1 : 1)).map((h) => `${h.processId} ${h.seq} ${h.hash}\n`).join('');
}

/** Throws on a line that is not a head: a damaged file must not pass for an empty one. */
export function readHeads(text: string): SealedHead[] {
  return text.split('\n').filter(Boolean).map((line, i) => {
    const match = /^(\S{26}) (\d+) ([0-9a-f]{64})$/.exec(line);
    if (!match) throw new Error(`line ${i + 1} of the seal is damaged`);
    return { processId: match[1] ?? '', seq: Number(match[2]), hash: match[3] ?? '' };
  });
}

export function fileHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Binds the day, its heads and the seal before it; without the key nobody can make another. */
export function signSeal(key: string, seal: { day: string; fileHash: string; prevSeal: string }): string {
  return createHmac('sha256', key).update(`${seal.day}\n${seal.fileHash}\n${seal.prevSeal}`).digest('hex');
}
