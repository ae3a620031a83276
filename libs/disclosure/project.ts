import type { BureauProfile } from '#libs/casework/index.js';
import type { EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import { fromSql, toSql } from '#libs/journal/sql-time.js';
import { openEvent, openState } from '#libs/privacy/index.js';
import { builtinPack } from '#libs/statutes/index.js';
import type { DataSource } from 'typeorm';
import { personalData, publicRecord } from './public-record.js';
import { redactText } from './redact-text.js';

/** The events of a case's journal that the public sees. */
export const PUBLIC_EVENTS = ['DecisionPublished', 'PublicationWithdrawn'] as const;

interface EventRow { readonly seq: number; readonly type: (typeof PUBLIC_EVENTS)[number]; readonly data: string; readonly at: string; readonly hash: string }

/** The public address of a record: the beginning of its proof, so that every projector gives the same one. */
export function publicIdOf(proof: string): string {
  return proof.slice(0, 20);
}

/**
 * Writes what the public sees of one case. Safe to repeat and in any order: the record is written once, as it was published,
 * and a withdrawal once seen is never lost. False when the case is not published.
 */
export async function projectPublication(db: DataSource, processId: string): Promise<boolean> {
  const [row] = (await db.query('SELECT p.bureau_id, p.state, b.profile FROM process p JOIN bureau b ON b.id = p.bureau_id WHERE p.id = ?', [processId])) as
    { bureau_id: string; state: string; profile: string }[];
  const events = (await db.query('SELECT seq, type, data, at, hash FROM journal WHERE process_id = ? AND type IN (?, ?) ORDER BY seq', [processId, ...PUBLIC_EVENTS])) as EventRow[];
  const published = events.find((e) => e.type === 'DecisionPublished');
  if (!row || !published) return false;
  const state = await openState<EnforcementCase>(db, processId, row.state);
  const record = publicRecord(state, JSON.parse(row.profile) as BureauProfile, builtinPack);
  if (!record || !state.party) return false;
  const withdrawn = events.find((e) => e.type === 'PublicationWithdrawn');
  const withdrawal = withdrawn ? await openEvent<{ on: string; reason: string }>(db, processId, withdrawn.seq, withdrawn.data) : null;
  await db.query(
    `INSERT INTO publication (process_id, bureau_id, public_id, number, party, record, decided_on, published_at, published_on, proof, seq,
      repairable_from, display_until, withdrawn_on, withdrawn_reason) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
     ON DUPLICATE KEY UPDATE withdrawn_on = COALESCE(VALUES(withdrawn_on), withdrawn_on),
      withdrawn_reason = COALESCE(VALUES(withdrawn_reason), withdrawn_reason), seq = GREATEST(seq, VALUES(seq))`,
    [processId, row.bureau_id, publicIdOf(published.hash), record.number, record.party.name, JSON.stringify(record), record.decidedOn,
      toSql(fromSql(published.at)), record.publishedOn, published.hash, events.at(-1)?.seq, record.display.repairableFrom, record.display.until,
      withdrawal?.on ?? null, withdrawal ? redactText(withdrawal.reason, personalData(state.party)) : null],
  );
  return true;
}
