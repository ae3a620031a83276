import { CLOCK_ACTOR, deciderOf, isOpen, isRefusal, nextAlarm, type AnyDecider, type ProcessState } from '#libs/casework/index.js';
import type { Instant } from '#libs/calendar/index.js';
import type { BureauContext, BureauContexts } from '#libs/journal/directory.js';
import { project } from '#libs/journal/projection.js';
import { openState } from '#libs/privacy/index.js';
import type { Agenda } from '#workflows/agenda.js';
import type { DataSource } from 'typeorm';

interface Row { bureau_id: string; kind: string; seq: number; to_clock: number; state: string; bureau_version: number; code: string }

const ABSENT: Agenda = {
  found: false, kind: '', bureau: '', stage: 'unknown', stageName: '', ended: true, seq: 0, level: 0, nextDue: null, nextAlarm: null, automatic: [], running: [],
};

/** Reads what the workflow needs and records that it has seen this version; the sweeper then leaves the process alone. */
export async function readAgenda(db: DataSource, contexts: BureauContexts, processId: string, now: Instant): Promise<Agenda> {
  const rows = (await db.query(
    `SELECT p.bureau_id, p.kind, p.seq, p.to_clock, p.state, b.version AS bureau_version, b.code
     FROM process p JOIN bureau b ON b.id = p.bureau_id WHERE p.id = ?`, [processId],
  )) as Row[];
  const row = rows[0];
  if (!row) return ABSENT;
  const context = await contexts.of(row.bureau_id, row.bureau_version);
  const decider = deciderOf(row.kind);
  const state = await openState<ProcessState>(db, processId, row.state);
  const view = project(decider, state);
  const automatic = view.ended ? [] : [...staleClocks(decider, state, context, now), ...decider.def.automatic(state)];
  if (automatic.length === 0 && row.to_clock === 1) await markClocked(db, processId, row);
  const running = Object.values(state.clocks)
    .filter(isOpen)
    .map((c) => ({ limit: c.binding.limit, due: c.deadline.dueDay, citation: c.binding.citation }));
  return {
    found: true, kind: row.kind, bureau: row.code, stage: view.stage, stageName: decider.def.stages[view.stage]?.zh ?? view.stage,
    ended: view.ended, seq: row.seq, level: view.level, nextDue: view.nextDue, nextAlarm: nextAlarm(state, context),
    automatic, running,
  };
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
