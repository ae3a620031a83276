import type { Role } from '#libs/casework/index.js';
import { builtinCalendar } from '#libs/calendar/index.js';
import { PROFILE, staffWith } from '#libs/casework/testing/bureau.js';
import { builtinPack } from '#libs/statutes/index.js';
import type { Existing } from '../existing.js';
import { findRows } from '../find-rows.js';
import { Judge, type Judged } from '../judge.js';
import { LEDGERS } from '../kinds.js';
import type { LedgerKind } from '../kind.js';
import { OtherLedger } from '../other-ledger.js';
import { readFile } from '../table/read-file.js';

export const NOTHING: Existing = { byNumber: new Map(), byKey: new Map(), otherLedger: new OtherLedger(LEDGERS.cases) };
export const NOW = '2026-03-02T02:00:00.000Z';

/** Judges a file as an import would, without a database. */
export async function judgeFile(name: LedgerKind['id'], bytes: Buffer | string, options: { who?: string; roles?: readonly Role[]; existing?: Existing } = {}): Promise<Judged[]> {
  const kind = LEDGERS[name];
  const staff = staffWith();
  const person = staff.find(options.who ?? 'head');
  if (!person) throw new Error('nobody of that name');
  const ctx = { now: NOW, actor: { ...person, roles: options.roles ?? person.roles }, calendar: builtinCalendar(), rules: builtinPack, profile: PROFILE, staff, numbers: {} };
  const judge = new Judge({ kind, existing: options.existing ?? NOTHING, batch: '20260302-00000000', ctx });
  return findRows(await readFile(Buffer.from(bytes)), kind).rows.map(({ sheet, row, header }) => judge.judge(sheet, row, header));
}

/** What a report says of a row, briefly: its verdict and each fault's cell and code. */
export const brief = (judged: readonly Judged[]) => judged.map((j) => [j.row, j.verdict, ...j.faults.map((f) => `${f.column ?? '-'} ${f.code}`)]);
