import { CLOCK_ACTOR, deciderOf, isOpen, isRefusal, nextAlarm, type AnyDecider, type ProcessState } from '#libs/casework/index.js';
import type { Instant } from '#libs/calendar/index.js';
import type { BureauContext, BureauContexts } from '#libs/journal/directory.js';
import { project } from '#libs/journal/projection.js';
import { fromSqlOrNull, toSql } from '#libs/journal/sql-time.js';
import { openState } from '#libs/privacy/index.js';
import type { Agenda } from '#workflows/agenda.js';
import type { DataSource } from 'typeorm';

interface Row { bureau_id: string; kind: string; seq: number; to_clock: number; next_alarm: string | null; state: string; bureau_version: number; code: string }

const ABSENT: Agenda = {
  found: false, kind: '', bureau: '', stage: 'unknown', stageName: '', ended: true, seq: 0, level: 0, nextDue: null, nextAlarm: null, automatic: [], running: [],
};

interface Found { readonly row: Row; readonly context: BureauContext; readonly decider: AnyDecider; readonly state: ProcessState }

async function find(db: DataSource, contexts: BureauContexts, processId: string): Promise<Found | null> {
  const rows = (await db.query(
    `SELECT p.bureau_id, p.kind, p.seq, p.to_clock, p.next_alarm, p.state, b.version AS bureau_version, b.code
     FROM process p JOIN bureau b ON b.id = p.bureau_id WHERE p.id = ?`, [processId],
  )) as Row[];
  const row = rows[0];
  if (!row) return null;
  const context = await contexts.of(row.bureau_id, row.bureau_version);
  return { row, context, decider: deciderOf(row.kind), state: await openState<ProcessState>(db, processId, row.state) };
}

/** Reads what the workflow needs and records that it has seen this version; the sweeper then leaves the process alone. */
export async function readAgenda(db: DataSource, contexts: BureauContexts, processId: string, now: Instant): Promise<Agenda> {
  const found = await find(db, contexts, processId);
  if (!found) return ABSENT;
  const { row, context, decider, state } = found;
  const view = project(decider, state);
  const automatic = view.ended ? [] : [...staleClocks(decider, state, context, now), ...decider.def.automatic(state)];
  if (automatic.length === 0 && row.to_clock !== 0) await markClocked(db, processId, row);
  const running = Object.values(state.clocks)
    .filter(isOpen)
    .map((c) => ({ limit: c.binding.limit, due: c.deadline.dueDay, citation: c.binding.citation }));
  return {
    found: true, kind: row.kind, bureau: row.code, stage: view.stage, stageName: decider.def.stages[view.stage]?.zh ?? view.stage,
    ended: view.ended, seq: row.seq, level: view.level, nextDue: view.nextDue, nextAlarm: await note(db, processId, found), automatic, running, now,
  };
}

/** Notes the next alarm of a process as the calendar, the profile and the rules are now. */
export async function noteNextAlarm(db: DataSource, contexts: BureauContexts, processId: string): Promise<void> {
  const found = await find(db, contexts, processId);
  if (found) await note(db, processId, found);
}

/** The next alarm; written to the row where that says another: the calendar, the profile or the rules have moved since. */
async function note(db: DataSource, processId: string, { row, context, state }: Found): Promise<Instant | null> {
  const alarm = nextAlarm(state, context);
  if (alarm !== fromSqlOrNull(row.next_alarm)) await db.query('UPDATE process SET next_alarm = ? WHERE id = ? AND seq = ?', [alarm && toSql(alarm), processId, row.seq]);
  return alarm;
}

/** The calendar has moved under open clocks, and counting them again gives another answer. */
function staleClocks(decider: AnyDecider, state: ProcessState, context: BureauContext, now: Instant): string[] {
  if (!Object.values(state.clocks).some((c) => isOpen(c) && c.calendarVersion !== context.calendar.version)) return [];
  const verdict = decider.decide(state, { type: 'recompute-clocks', payload: {} }, { ...context, now, actor: CLOCK_ACTOR, numbers: {} });
  return isRefusal(verdict) || verdict.length === 0 ? [] : ['recompute-clocks'];
}

/** `to_clock` falls only if neither the journal nor the calendar has moved since it was read. */
async function markClocked(db: DataSource, processId: string, row: Row): Promise<void> {
  await db.query(
    `UPDATE process SET clocked_seq = ?, to_clock = IF(seq = ? AND (SELECT b.version FROM bureau b WHERE b.id = bureau_id) = ?, 0, 1)
     WHERE id = ? AND clocked_seq <= ?`, [row.seq, row.seq, row.bureau_version, processId, row.seq],
  );
}
