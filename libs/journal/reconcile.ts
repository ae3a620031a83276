import { importedOf } from '#libs/casework/history/index.js';
import { deciderOf, fold, type ProcessState } from '#libs/casework/index.js';
import { indexPeople, openEvent, openState, openTitle, sealState, sealTitle, secretsIn, vaultOf, type Db } from '#libs/privacy/index.js';
import type { DataSource, QueryRunner } from 'typeorm';
import { isDeepStrictEqual } from 'node:util';
import { chainsOf, type ChainLink } from './audit.js';
import { verifyChain } from './chain.js';
import { initialsOf } from './initials.js';
import { project } from './projection.js';
import type { ProcessRow } from './rows.js';
import { fromSqlOrNull, toSql } from './sql-time.js';

const BATCH = 200;

/** A process whose row does not say what its journal says. */
export interface Difference {
  readonly processId: string;
  /** `snapshot`, the names of the columns that differ, or `journal` where the chain itself is broken: then nothing can be proved. */
  readonly what: readonly string[];
  readonly repaired: boolean;
}

export interface JournalReconciliation {
  readonly processes: number;
  readonly differences: readonly Difference[];
}

type Row = Pick<ProcessRow, 'id' | 'bureau_id' | 'kind' | 'variant' | 'stage' | 'outcome' | 'ended' | 'seq' | 'head_hash' | 'state' | 'number' | 'title' | 'initials' | 'owner_id' | 'section_id' | 'next_due' | 'next_due_clock' | 'level'>;
const COLUMNS = 'id, bureau_id, kind, variant, stage, outcome, ended, seq, head_hash, state, number, title, initials, owner_id, section_id, next_due, next_due_clock, level';

async function foldOf(db: Db, row: Row, chain: readonly ChainLink[]): Promise<ProcessState> {
  const history = await Promise.all(chain.map(async (l) => ({ event: await openEvent(db, row.id, l.seq, l.data), recorded: { at: l.at, by: l.by } })));
  return fold(deciderOf(row.kind), row.id, history);
}

/** The columns as the state projects them, times as SQL text. */
function columnsOf(row: Row, state: ProcessState): Record<string, string | number | null> {
  const p = project(deciderOf(row.kind), state);
  return {
    variant: p.variant, stage: p.stage, outcome: p.outcome, ended: p.ended ? 1 : 0, number: p.number, title: p.title, initials: initialsOf(p.title), owner_id: p.ownerId, section_id: p.sectionId,
    next_due: p.nextDue && toSql(p.nextDue), next_due_clock: p.nextDueClock, level: p.level,
  };
}

/** What a row holds, or nothing where it cannot be read. */
async function readable<T>(opened: Promise<T>): Promise<T | undefined> {
  return opened.catch(() => undefined);
}

/** What differs between a row and its journal; with the state and columns that would be right, unless the chain is broken. */
async function compare(db: Db, row: Row, chain: readonly ChainLink[]) {
  if (verifyChain(chain, { seq: row.seq, hash: row.head_hash })) return { what: ['journal'], right: null };
  // Through JSON, as the row was: a field that is undefined is not kept.
  const state = JSON.parse(JSON.stringify(await foldOf(db, row, chain))) as ProcessState;
  const columns = columnsOf(row, state);
  const actual = { ...row, title: await readable(openTitle(db, row.id, row.title)), next_due: row.next_due && toSql(fromSqlOrNull(row.next_due) ?? '') } as Record<string, unknown>;
  const what = Object.keys(columns).filter((name) => columns[name] !== actual[name]);
  if (!isDeepStrictEqual(await readable(openState(db, row.id, row.state)), state)) what.unshift('snapshot');
  return { what, right: { state, columns } };
}

/** Compares once more under the row's lock and writes what the journal proves. The workflow is woken to look again. */
async function repair(db: DataSource, processId: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [row] = (await tx.query(`SELECT ${COLUMNS} FROM process WHERE id = ? FOR UPDATE`, [processId])) as Row[];
    if (!row) return false;
    const { what, right } = await compare(tx, row, (await chainsOf(tx, [processId])).get(processId) ?? []);
    if (!right || what.length === 0) return right !== null;
    const secrets = secretsIn(right.state);
    const columns = { ...right.columns, title: await sealTitle(tx, row.bureau_id, row.id, String(right.columns['title']), secrets) };
    const names = Object.keys(columns);
    await tx.query(`UPDATE process SET state = ?, to_clock = ?, ${names.map((name) => `\`${name}\` = ?`).join(', ')} WHERE id = ?`,
      [await sealState(tx, row.bureau_id, right.state, secrets), importedOf(right.state) ? 0 : 1, ...Object.values(columns), processId]);
    await indexPeople(tx, vaultOf(tx), row.bureau_id, right.state, null);
    return true;
  });
}

async function differing(db: QueryRunner): Promise<{ processes: number; found: { processId: string; what: string[] }[] }> {
  const found: { processId: string; what: string[] }[] = [];
  let processes = 0;
  for (let after = ''; ; ) {
    const rows = (await db.query(`SELECT ${COLUMNS} FROM process WHERE id > ? ORDER BY id LIMIT ?`, [after, BATCH])) as Row[];
    const last = rows.at(-1);
    if (!last) return { processes, found };
    const chains = await chainsOf(db, rows.map((r) => r.id));
    for (const row of rows) {
      const { what } = await compare(db, row, chains.get(row.id) ?? []);
      if (what.length > 0) found.push({ processId: row.id, what });
    }
    processes += rows.length;
    after = last.id;
  }
}

/**
 * Finds every process whose snapshot differs from the fold of its journal, or whose columns differ from the projection, and
 * rewrites it from the journal when asked. A broken chain proves nothing, so its row is left as it is.
 */
export async function reconcileJournal(db: DataSource, { repairing }: { repairing: boolean }): Promise<JournalReconciliation> {
  const snapshot = db.createQueryRunner();
  let seen: Awaited<ReturnType<typeof differing>>;
  try {
    await snapshot.startTransaction('REPEATABLE READ');
    seen = await differing(snapshot);
  } finally {
    if (snapshot.isTransactionActive) await snapshot.rollbackTransaction();
    await snapshot.release();
  }
  const differences: Difference[] = [];
  for (const { processId, what } of seen.found) {
    differences.push({ processId, what, repaired: repairing && !what.includes('journal') && (await repair(db, processId)) });
  }
  return { processes: seen.processes, differences };
}
