import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { masterKey } from './envelope.js';
import { drawKeys } from './keys.js';
import { isSealed, Vault } from './vault.js';

export interface PrivacySettings { readonly key: string; readonly oldKey: string }

/** A database, or a transaction on it. */
export type Db = DataSource | EntityManager | QueryRunner;

const keyed = new WeakSet<DataSource>();
const vaults = new WeakMap<DataSource, () => Vault>();

/**
 * Gives the database its vault. Done once, where it is opened: whoever reads or writes through it then meets the same keys.
 * The secret is looked at only when it is needed: chains are verified without it.
 */
export function attachVault(db: DataSource, { key, oldKey }: PrivacySettings): void {
  let vault: Vault | undefined;
  if (key !== '') keyed.add(db);
  vaults.set(db, () => (vault ??= new Vault([masterKey(key), ...(oldKey === '' ? [] : [masterKey(oldKey, 'ANQI_PRIVACY_KEY_OLD')])])));
}

/** Whether a key was given: without one, chains are still verified, but nothing sealed is read. */
export function hasKey(db: Db): boolean {
  return keyed.has('connection' in db ? db.connection : db);
}

/** The vault of this database or transaction. */
export function vaultOf(db: Db): Vault {
  const vault = vaults.get('connection' in db ? db.connection : db);
  if (!vault) throw new Error('this database was opened without its vault');
  return vault();
}

const now = () => new Date().toISOString().slice(0, 23).replace('T', ' ');

/** Draws the first keys of a new bureau, within the transaction that founds it. */
export async function foundKeys(db: Db, bureauId: string): Promise<void> {
  await drawKeys(db, vaultOf(db).masters[0], bureauId, now());
}

/** Draws keys for every bureau that has none yet; returns how many there were. */
export async function foundMissingKeys(db: Db): Promise<number> {
  const rows = (await db.query('SELECT id FROM bureau WHERE id NOT IN (SELECT bureau_id FROM data_key)')) as { id: string }[];
  for (const { id } of rows) await foundKeys(db, id);
  return rows.length;
}

const stateAt = (processId: string) => `process:${processId}:state`;
const eventAt = (processId: string, seq: number) => `journal:${processId}:${seq}`;
const titleAt = (processId: string) => `process:${processId}:title`;

/** The state of a process as its row holds it. */
export function openState<T>(db: Db, processId: string, text: string): Promise<T> {
  return vaultOf(db).openDocument<T>(db, stateAt(processId), text);
}

/** An event as its journal row holds it. */
export function openEvent<T = { type: string }>(db: Db, processId: string, seq: number, text: string): Promise<T> {
  return vaultOf(db).openDocument<T>(db, eventAt(processId, seq), text);
}

export function sealState(db: Db, bureauId: string, state: { readonly id: string }, secrets: readonly string[]): Promise<string> {
  return vaultOf(db).sealDocument(db, bureauId, stateAt(state.id), state, secrets);
}

export function sealEvent(db: Db, bureauId: string, processId: string, seq: number, event: object, secrets: readonly string[]): Promise<string> {
  return vaultOf(db).sealDocument(db, bureauId, eventAt(processId, seq), event, secrets);
}

/** Titles stay readable, since lists search in them, unless a person shows. */
export async function sealTitle(db: Db, bureauId: string, processId: string, title: string, secrets: readonly string[]): Promise<string> {
  if (!isSealed(title) && !secrets.some((s) => title.includes(s))) return title;
  return vaultOf(db).sealText(db, bureauId, titleAt(processId), title);
}

export function openTitle(db: Db, processId: string, title: string): Promise<string> {
  return vaultOf(db).openText(db, titleAt(processId), title);
}
