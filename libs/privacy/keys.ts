import { randomBytes } from 'node:crypto';
import { decrypt, encrypt, type MasterKey } from './envelope.js';

/** What the keys are read through: the database, or a transaction on it. */
export interface Queryable { query(sql: string, values?: unknown[]): Promise<unknown> }

export type Purpose = 'data' | 'index';

/** A key of a bureau, unwrapped. `data` keys seal, `index` keys make blind indexes. */
export interface BureauKey { readonly id: number; readonly bureauId: string; readonly purpose: Purpose; readonly key: Buffer; readonly masterId: string }

interface Row { id: number; bureau_id: string; purpose: Purpose; master_id: string; wrapped: string }

const aadOf = (bureauId: string, purpose: Purpose) => `anqi key|${bureauId}|${purpose}`;

export function unwrap(row: Row, masters: readonly MasterKey[]): BureauKey {
  const master = masters.find((m) => m.id === row.master_id);
  if (!master) throw new Error(`The keys of the personal data are wrapped with another ANQI_PRIVACY_KEY (${row.master_id}): set that one, or give it as ANQI_PRIVACY_KEY_OLD and run rotate-keys`);
  return { id: row.id, bureauId: row.bureau_id, purpose: row.purpose, masterId: row.master_id, key: decrypt(master.key, Buffer.from(row.wrapped, 'base64'), aadOf(row.bureau_id, row.purpose)) };
}

export function wrap(key: Pick<BureauKey, 'bureauId' | 'purpose' | 'key'>, master: MasterKey): string {
  return encrypt(master.key, key.key, aadOf(key.bureauId, key.purpose)).toString('base64');
}

/** All keys of one bureau, or of all, oldest first. */
export async function readKeys(db: Queryable, masters: readonly MasterKey[], bureauId?: string): Promise<BureauKey[]> {
  const rows = (await db.query(
    `SELECT id, bureau_id, purpose, master_id, wrapped FROM data_key ${bureauId === undefined ? '' : 'WHERE bureau_id = ?'} ORDER BY id`, bureauId === undefined ? [] : [bureauId],
  )) as Row[];
  return rows.map((row) => unwrap(row, masters));
}

/** Draws a new key of each purpose for a bureau. They are used once they have been committed. */
export async function drawKeys(db: Queryable, master: MasterKey, bureauId: string, at: string): Promise<void> {
  const rows = (['data', 'index'] as const).flatMap((purpose) => [bureauId, purpose, master.id, wrap({ bureauId, purpose, key: randomBytes(32) }, master), at]);
  await db.query('INSERT INTO data_key (bureau_id, purpose, master_id, wrapped, created_at) VALUES (?,?,?,?,?), (?,?,?,?,?)', rows);
}
