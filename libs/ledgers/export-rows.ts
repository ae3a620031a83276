import type { LegalDay } from '#libs/calendar/index.js';
import type { StaffDirectory } from '#libs/casework/index.js';
import type { DataSource } from 'typeorm';
import type { ExportedRow, LedgerKind } from './kind.js';
import { processesOf } from './processes-of.js';

/** The rows of a ledger: what was registered in the year (Asia/Shanghai), or everything; `id` is no column but tells which process it is. */
export async function* exportRows(db: DataSource, bureauId: string, kind: LedgerKind, staff: StaffDirectory, asOf: LegalDay, year?: number): AsyncGenerator<ExportedRow['cells']> {
  const ctx = { nameOf: (id: string) => staff.find(id)?.name ?? id, asOf };
  for await (const state of processesOf(db, bureauId, kind.process, year)) {
    if (kind.includes?.(state) ?? true) yield { id: state.id, ...kind.row(state, ctx) };
  }
}
