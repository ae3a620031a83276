import { createHmac } from 'node:crypto';
import { decrypt, encrypt, type MasterKey } from './envelope.js';
import { readKeys, type BureauKey, type Queryable } from './keys.js';
import { putBack, takeOut, type Taken } from './split.js';

/** Keys drawn by another process are noticed after so long. */
const FRESH_MS = 60_000;
const MARK = 'enc:';
/** What a sealed text column is like, in SQL. */
export const SEALED_LIKE = `${MARK}%`;

interface BureauKeys { readonly readAt: number; readonly data: BureauKey; readonly index: readonly BureauKey[] }

/**
 * Seals and opens the personal data of one database. Each value is bound to its bureau and to its place, so that it cannot
 * be put anywhere else. Keys are read through the connection that asks, never through another one of the pool.
 */
export class Vault {
  private readonly byId = new Map<number, BureauKey>();
  private readonly byBureau = new Map<string, BureauKeys>();

  /** The first master wraps new keys; the others only open. */
  constructor(readonly masters: readonly [MasterKey, ...MasterKey[]]) {}

  /** JSON of the document, its personal texts sealed together in `personal`. */
  async sealDocument(db: Queryable, bureauId: string, place: string, document: object, secrets: readonly string[]): Promise<string> {
    const { rest, taken } = takeOut(document, secrets);
    if (taken.length === 0) return JSON.stringify(document);
    return JSON.stringify({ ...rest, personal: await this.seal(db, bureauId, place, Buffer.from(JSON.stringify(taken))) });
  }

  /** The document as it was before it was sealed; one that never was is given back as it is. */
  async openDocument<T>(db: Queryable, place: string, text: string): Promise<T> {
    const document = JSON.parse(text) as T & { personal?: string };
    if (document.personal === undefined) return document;
    const { personal, ...rest } = document;
    return putBack(rest as T, JSON.parse((await this.open(db, place, personal)).toString()) as Taken[]);
  }

  /** A text column that may hold a person. */
  async sealText(db: Queryable, bureauId: string, place: string, text: string): Promise<string> {
    return MARK + (await this.seal(db, bureauId, place, Buffer.from(text)));
  }

  async openText(db: Queryable, place: string, text: string): Promise<string> {
    return isSealed(text) ? (await this.open(db, place, text.slice(MARK.length))).toString() : text;
  }

  async seal(db: Queryable, bureauId: string, place: string, plain: Buffer): Promise<string> {
    const { data } = await this.keysOf(db, bureauId);
    return `${data.id}:${encrypt(data.key, plain, `${bureauId}|${place}`).toString('base64')}`;
  }

  async open(db: Queryable, place: string, sealed: string): Promise<Buffer> {
    const colon = sealed.indexOf(':');
    const key = await this.keyOf(db, Number(sealed.slice(0, colon)));
    return decrypt(key.key, Buffer.from(sealed.slice(colon + 1), 'base64'), `${key.bureauId}|${place}`);
  }

  /** Blind indexes of a value, one an index key of the bureau, the newest first: equal values have equal ones, and nobody without the key can tell which. */
  async blind(db: Queryable, bureauId: string, value: string): Promise<{ readonly hash: string; readonly keyId: number }[]> {
    const { index } = await this.keysOf(db, bureauId);
    return index.map(({ id, key }) => ({ hash: createHmac('sha256', key).update(value).digest('hex').slice(0, 32), keyId: id }));
  }

  /** Looks again at the next use. */
  forget(): void {
    this.byBureau.clear();
  }

  private async keyOf(db: Queryable, id: number): Promise<BureauKey> {
    if (!this.byId.has(id)) for (const key of await readKeys(db, this.masters)) this.byId.set(key.id, key);
    const key = this.byId.get(id);
    if (!key) throw new Error(`no data key ${id}`);
    return key;
  }

  private async keysOf(db: Queryable, bureauId: string): Promise<BureauKeys> {
    const known = this.byBureau.get(bureauId);
    if (known && Date.now() - known.readAt < FRESH_MS) return known;
    const keys = await readKeys(db, this.masters, bureauId);
    const data = keys.filter((k) => k.purpose === 'data').at(-1);
    if (!data) throw new Error(`bureau ${bureauId} has no key for its personal data: run migrate`);
    for (const key of keys) this.byId.set(key.id, key);
    const found = { readAt: Date.now(), data, index: keys.filter((k) => k.purpose === 'index').reverse() };
    this.byBureau.set(bureauId, found);
    return found;
  }
}

/** Whether a text column is sealed. A plain text that only looks so must be sealed, or it could not be told apart. */
export function isSealed(text: string): boolean {
  return text.startsWith(MARK);
}
