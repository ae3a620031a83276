import { openEvent } from '#libs/privacy/index.js';
import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { CommandRequest, CommandResult } from './requests.js';

/** What the journal keeps of an idempotency key: unique to the actor, with what was asked under it. */
export interface Key { readonly key: string | null; readonly bodyHash: string | null }

/** Key reuse is judged on what was asked, not on who noticed when. */
export function keyOf(request: CommandRequest): Key {
  if (request.key === undefined) return { key: null, bodyHash: null };
  const asked = [request.kind, request.processId ?? null, request.command.type, request.command.payload ?? null];
  return { key: `${request.actor.id}:${request.key}`, bodyHash: createHash('sha256').update(JSON.stringify(asked)).digest('hex') };
}

/** The answer a request got before under its key; null where it has no key, or the key got no answer. */
export async function earlierAnswer(db: DataSource, request: CommandRequest): Promise<CommandResult | null> {
  const { key, bodyHash } = keyOf(request);
  if (key === null) return null;
  const rows = (await db.query('SELECT process_id, seq, command_hash, command_size FROM journal WHERE command_key = ?', [key])) as
    { process_id: string; seq: number; command_hash: string; command_size: number }[];
  const first = rows[0];
  if (!first) return null;
  if (first.command_hash !== bodyHash) return { ok: false, reason: 'key-reused' };
  const last = first.seq + first.command_size - 1;
  const written = (await db.query('SELECT seq, data FROM journal WHERE process_id = ? AND seq BETWEEN ? AND ? ORDER BY seq', [first.process_id, first.seq, last])) as
    { seq: number; data: string }[];
  const events = await Promise.all(written.map((row) => openEvent(db, first.process_id, row.seq, row.data)));
  return { ok: true, processId: first.process_id, version: last, replayed: true, events };
}
