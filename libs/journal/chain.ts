import type { Instant } from '#libs/calendar/index.js';
import { createHash } from 'node:crypto';

export const GENESIS = '0'.repeat(64);

/** What one link covers: change any of it, or take a row out, and every later hash is wrong. */
export interface Link {
  readonly processId: string;
  readonly seq: number;
  readonly type: string;
  readonly data: string;
  readonly at: Instant;
  readonly by: string;
}

/** SHA-256, hex, over the previous hash and the row, fields length-prefixed so that no two rows read alike. */
export function linkHash(prev: string, link: Link): string {
  const hash = createHash('sha256').update(prev);
  for (const field of [link.processId, String(link.seq), link.type, link.data, link.at, link.by]) {
    hash.update(`${Buffer.byteLength(field)}:`).update(field);
  }
  return hash.digest('hex');
}

/** Position of the first broken link, or null. `head` is the last hash the process row holds. */
export function verifyChain(links: readonly (Link & { prevHash: string; hash: string })[], head: { seq: number; hash: string }): { seq: number; fault: 'changed' | 'missing' | 'inserted' | 'truncated' } | null {
  let prev = GENESIS;
  for (const [i, link] of links.entries()) {
    if (link.seq !== i + 1) return { seq: i + 1, fault: 'missing' };
    if (link.prevHash !== prev || linkHash(prev, link) !== link.hash) return { seq: link.seq, fault: 'changed' };
    prev = link.hash;
  }
  if (links.length > head.seq) return { seq: head.seq + 1, fault: 'inserted' };
  if (links.length !== head.seq || prev !== head.hash) return { seq: links.length + 1, fault: 'truncated' };
  return null;
}
