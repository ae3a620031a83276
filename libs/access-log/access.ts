import type { Instant } from '#libs/calendar/index.js';
import { linkHash } from '#libs/journal/chain.js';

/** What was opened. */
export const ACCESS_KINDS = ['case', 'petition', 'hazard-report', 'search', 'list', 'file', 'document', 'volume', 'archive', 'export', 'tasks', 'chain'] as const;
export type AccessKind = (typeof ACCESS_KINDS)[number];

/** Where a reader's address lies; the address itself is personal data of the reader and is not kept. */
export type Origin = 'this-machine' | 'own-network' | 'elsewhere';

/** One opening of personal data, by ids alone. A list counts as one, with how many it showed. */
export interface Access {
  readonly bureauId: string;
  readonly readerId: string;
  readonly what: AccessKind;
  readonly processId: string | null;
  /** The file or document, where one was fetched. */
  readonly objectId: string | null;
  readonly items: number;
  readonly origin: Origin;
  readonly at: Instant;
}

/** The hash of an entry over the one before it. */
export function accessHash(prev: string, seq: number, a: Access): string {
  return linkHash(prev, { processId: a.bureauId, seq, type: a.what, data: JSON.stringify([a.processId, a.objectId, a.items, a.origin]), at: a.at, by: a.readerId });
}

const OWN_NETWORK = [/^10\./, /^192\.168\./, /^172\.(1[6-9]|2\d|3[01])\./, /^169\.254\./, /^f[cd]/i, /^fe[89ab]/i];

/** The class of an address. */
export function originOf(address: string): Origin {
  const plain = address.replace(/^::ffff:/i, '');
  if (plain === '::1' || plain.startsWith('127.')) return 'this-machine';
  return OWN_NETWORK.some((range) => range.test(plain)) ? 'own-network' : 'elsewhere';
}
