import type { EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import type { StaffDirectory } from '#libs/casework/index.js';
import { startOfLegalDay, type LegalDay } from '#libs/calendar/index.js';
import { toSql } from '#libs/journal/sql-time.js';
import type { DataSource } from 'typeorm';
import { ledgerRow, type LedgerRow } from './ledger.js';

const BATCH = 200;

/** The ledger of a year: every case registered in it (Asia/Shanghai), in that order, open or not. Reads a batch at a time. */
export async function* ledgerRows(db: DataSource, bureauId: string, year: number, staff: StaffDirectory, asOf: LegalDay): AsyncGenerator<LedgerRow> {
  const nameOf = (id: string) => staff.find(id)?.name ?? id;
  const [from, before] = [toSql(startOfLegalDay(`${year}-01-01`)), toSql(startOfLegalDay(`${year + 1}-01-01`))];
  for (let at = from, last = ''; ; ) {
    const rows = (await db.query(
      `SELECT id, state, opened_at FROM process WHERE bureau_id = ? AND kind = 'enforcement-case' AND opened_at >= ? AND opened_at < ? AND (opened_at, id) > (?, ?)
       ORDER BY opened_at, id LIMIT ?`, [bureauId, from, before, at, last, BATCH],
    )) as { id: string; state: string; opened_at: string }[];
    for (const row of rows) yield ledgerRow({ c: JSON.parse(row.state) as EnforcementCase, nameOf, asOf });
    const end = rows.at(-1);
    if (!end || rows.length < BATCH) return;
    at = end.opened_at;
    last = end.id;
  }
}
