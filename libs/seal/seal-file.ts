import { createHash, createHmac } from 'node:crypto';

/** Chains a bureau beside those of its processes: the record of administration and the log of who read what. */
export type BureauChain = 'administration' | 'access';

/** The last record of one chain when the seal was made. */
export interface SealedHead {
  /** The process, or the bureau where it is one of its own chains. */
  readonly processId: string;
  readonly chain?: BureauChain;
  readonly seq: number;
  readonly hash: string;
}

const nameOf = (h: SealedHead) => (h.chain === undefined ? h.processId : `${h.chain}:${h.processId}`);

/** One line a head, in order of names: readable, and the same bytes for the same heads. */
export function writeHeads(heads: readonly SealedHead[]): string {
  return [...heads].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)).map((h) => `${nameOf(h)} ${h.seq} ${h.hash}\n`).join('');
}

/** Throws on a line that is not a head: a damaged file must not pass for an empty one. */
export function readHeads(text: string): SealedHead[] {
  return text.split('\n').filter(Boolean).map((line, i) => {
    const match = /^(?:(administration|access):)?([^\s:]{26}) (\d+) ([0-9a-f]{64})$/.exec(line);
    if (!match) throw new Error(`line ${i + 1} of the seal is damaged`);
    const [, chain, processId = '', seq, hash = ''] = match;
    return { processId, ...(chain === undefined ? {} : { chain: chain as BureauChain }), seq: Number(seq), hash };
  });
}

export function fileHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Binds the day, its heads and the seal before it; without the key nobody can make another. */
export function signSeal(key: string, seal: { day: string; fileHash: string; prevSeal: string }): string {
  return createHmac('sha256', key).update(`${seal.day}\n${seal.fileHash}\n${seal.prevSeal}`).digest('hex');
}
