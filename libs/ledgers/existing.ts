import type { LegalDay } from '#libs/calendar/index.js';
import type { StaffDirectory } from '#libs/casework/index.js';
import type { DataSource } from 'typeorm';
import type { ExportedRow, LedgerKind } from './kind.js';
import { LEDGERS } from './kinds.js';
import { OtherLedger } from './other-ledger.js';
import { identifies, numberKey } from './normalise.js';
import { processesOf } from './processes-of.js';

/** What the bureau has already, as far as an import must know. */
export interface Existing {
  /** Processes by each number they go by, folded. */
  readonly byNumber: ReadonlyMap<string, ExportedRow>;
  /** Processes that came from this ledger, by the key of their row. */
  readonly byKey: ReadonlyMap<string, string>;
  /** Processes of this kind that came with the other one of the two ledgers there are, open and closed. */
  readonly otherLedger: OtherLedger;
}

/** The idempotency key of a row. Its blanks keep it apart from any key that could come in a header. */
export const rowKey = (kind: LedgerKind, fingerprint: string) => `ledger ${kind.id} ${fingerprint.slice(0, 40)}`;

async function importedKeys(db: DataSource, bureauId: string, kind: LedgerKind): Promise<Map<string, string>> {
  const mark = `ledger ${kind.id} `;
  const rows = (await db.query(
    'SELECT process_id, command_key FROM journal WHERE bureau_id = ? AND type = ? AND command_key LIKE ?', [bureauId, kind.opening, `%:${mark}%`],
  )) as { process_id: string; command_key: string }[];
  // The executor puts the person before the key; whoever imports again is somebody else.
  return new Map(rows.map((row) => [row.command_key.slice(row.command_key.indexOf(mark)), row.process_id]));
}

/** The ledgers register each with an event of its own. */
async function fromOthers(db: DataSource, bureauId: string, kind: LedgerKind): Promise<Set<string>> {
  const openings = Object.values(LEDGERS).filter((k) => k.process === kind.process && k.id !== kind.id).map((k) => k.opening);
  const rows = (await db.query("SELECT process_id FROM journal WHERE bureau_id = ? AND type IN (?) AND command_key LIKE '%:ledger %'", [bureauId, openings])) as { process_id: string }[];
  return new Set(rows.map((row) => row.process_id));
}

/** Reads what the bureau has of this kind, from the journal's own record: there is no second list that could differ. */
export async function readExisting(db: DataSource, bureauId: string, kind: LedgerKind, staff: StaffDirectory, asOf: LegalDay): Promise<Existing> {
  const byNumber = new Map<string, ExportedRow>();
  const [otherLedger, others] = [new OtherLedger(kind), await fromOthers(db, bureauId, kind)];
  const ctx = { nameOf: (id: string) => staff.find(id)?.name ?? id, asOf };
  for await (const state of processesOf(db, bureauId, kind.process)) {
    const cells = kind.row(state, ctx);
    if (others.has(state.id)) otherLedger.add({ id: state.id, cells });
    for (const key of kind.numbers) {
      const number = cells[key];
      if (typeof number === 'string' && identifies(number) && !byNumber.has(numberKey(number))) byNumber.set(numberKey(number), { id: state.id, cells });
    }
  }
  return { byNumber, byKey: await importedKeys(db, bureauId, kind), otherLedger };
}
