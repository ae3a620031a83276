import { fold, type BureauProfile } from '#libs/casework/index.js';
import { enforcementCase, type CaseEvent, type EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import { readJournal } from '#libs/journal/read.js';
import { fromSql, toSql } from '#libs/journal/sql-time.js';
import { openEvent } from '#libs/privacy/index.js';
import { builtinPack } from '#libs/statutes/index.js';
import type { DataSource } from 'typeorm';
import { personalData, publicRecord } from './public-record.js';
import { redactText } from './redact-text.js';

/** The events of a case's journal that the public sees. */
export const PUBLIC_EVENTS = ['DecisionPublished', 'PublicationWithdrawn', 'DisplayPeriodSet', 'CreditRepairDecided'] as const;

/** Written anew by another publication alone: the same one stays as it was written first. The proof, which tells them apart, comes last. */
const RECORD = ['number', 'party', 'decided_on', 'published_at', 'published_on', 'proof'] as const;
const PERIOD = ['repairable_from', 'display_until'] as const;
/** What may become of a publication: as the furthest reader of the journal has it. */
const LATER = ['withdrawn_on', 'withdrawn_reason', 'repaired_on'] as const;

interface EventRow { readonly seq: number; readonly type: (typeof PUBLIC_EVENTS)[number]; readonly data: string; readonly at: string; readonly hash: string }

/** The public address of a record: the beginning of its proof, so that every projector gives the same one. */
export function publicIdOf(proof: string): string {
  return proof.slice(0, 20);
}

type Read<T extends (typeof PUBLIC_EVENTS)[number]> = Extract<CaseEvent, { type: T }>;

/** What has happened to a publication since, opened: the first withdrawal, the period set for it, the repair that was granted. */
async function since(db: DataSource, processId: string, events: readonly EventRow[]) {
  const open = async <T extends EventRow['type']>(type: T) => {
    const rows = events.filter((e) => e.type === type);
    return Promise.all(rows.map((e) => openEvent<Read<T>>(db, processId, e.seq, e.data)));
  };
  const [withdrawn, set, repairs] = await Promise.all([open('PublicationWithdrawn'), open('DisplayPeriodSet'), open('CreditRepairDecided')]);
  return { withdrawn: withdrawn[0] ?? null, set: set.at(-1) ?? null, repaired: repairs.find((r) => r.granted) ?? null };
}

/** The case as it was when it published; what happened since is no part of what was published. */
async function asPublished(db: DataSource, processId: string, seq: number): Promise<EnforcementCase> {
  const entries = await readJournal(db, processId, 0, seq);
  return fold(enforcementCase, processId, entries.map(({ event, at, by }) => ({ event: event as CaseEvent, recorded: { at, by } })));
}

/**
 * Writes what the public sees of one case: its last publication, as the case then stood, with the penalties then in force, and
 * only what followed that publication: a withdrawal, the display period the bureau has set, a repair of credit. A case that was opened again shows its last publication until another
 * replaces it. Safe to repeat and in any order: a projector that is late, and has read less of the journal, changes nothing.
 * The address is that of the first publication, so that it goes on saying what has become of the decision. False when the
 * case is not published.
 */
export async function projectPublication(db: DataSource, processId: string): Promise<boolean> {
  const [row] = (await db.query('SELECT p.bureau_id, b.profile FROM process p JOIN bureau b ON b.id = p.bureau_id WHERE p.id = ?', [processId])) as
    { bureau_id: string; profile: string }[];
  const events = (await db.query('SELECT seq, type, data, at, hash FROM journal WHERE process_id = ? AND type IN (?) ORDER BY seq', [processId, PUBLIC_EVENTS])) as EventRow[];
  const first = events.find((e) => e.type === 'DecisionPublished');
  const published = events.findLast((e) => e.type === 'DecisionPublished');
  if (!row || !first || !published) return false;
  const { withdrawn, set, repaired } = await since(db, processId, events.filter((e) => e.seq > published.seq));
  const then = await asPublished(db, processId, published.seq);
  const state = set ? { ...then, display: { category: set.category, from: set.from, until: set.until, repairs: [], endedOn: null } } : then;
  const record = publicRecord(state, JSON.parse(row.profile) as BureauProfile, builtinPack);
  if (!record || !state.party) return false;
  // Set from left to right, so what the others go by comes last.
  const another = 'VALUES(seq) >= seq AND VALUES(proof) <> proof';
  const [further, periodIf] = ['VALUES(seq) >= seq', set ? 'VALUES(seq) >= seq' : another];
  const updates = [
    // A period set since takes the place of that one part of what was written first.
    `record = IF(${another}, VALUES(record), ${set ? `IF(${further}, JSON_SET(record, '$.display', JSON_EXTRACT(VALUES(record), '$.display')), record)` : 'record'})`,
    ...PERIOD.map((c) => `${c} = IF(${periodIf}, VALUES(${c}), ${c})`), ...LATER.map((c) => `${c} = IF(${further}, VALUES(${c}), ${c})`),
    ...RECORD.map((c) => `${c} = IF(${another}, VALUES(${c}), ${c})`), 'seq = GREATEST(seq, VALUES(seq))',
  ];
  await db.query(
    `INSERT INTO publication (process_id, bureau_id, public_id, number, party, record, decided_on, published_at, published_on, proof, seq,
      repairable_from, display_until, withdrawn_on, withdrawn_reason, repaired_on) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
     ON DUPLICATE KEY UPDATE ${updates.join(', ')}`,
    [processId, row.bureau_id, publicIdOf(first.hash), record.number, record.party.name, JSON.stringify(record), record.decidedOn,
      toSql(fromSql(published.at)), record.publishedOn, published.hash, events.at(-1)?.seq, record.display.repairableFrom, record.display.until,
      withdrawn?.on ?? null, withdrawn ? redactText(withdrawn.reason, personalData(state.party)) : null, repaired?.on ?? null],
  );
  return true;
}
