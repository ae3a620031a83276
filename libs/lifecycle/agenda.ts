import { nextAlarm, deciderOf, type ProcessState } from '#libs/casework/index.js';
import type { BureauContexts } from '#libs/journal/directory.js';
import { project } from '#libs/journal/projection.js';
import type { Agenda } from '#workflows/agenda.js';
import type { DataSource } from 'typeorm';

interface Row { bureau_id: string; kind: string; seq: number; clocked_seq: number; state: string; bureau_version: number; code: string }

const ABSENT: Agenda = {
  found: false, kind: '', bureau: '', stage: 'unknown', stageName: '', ended: true, seq: 0, level: 0, nextDue: null, nextAlarm: null, automatic: [], running: [],
};

/** Reads what the workflow needs and records that it has seen this version; the sweeper then leaves the process alone. */
export async function readAgenda(db: DataSource, contexts: BureauContexts, processId: string): Promise<Agenda> {
  const rows = (await db.query(
    `SELECT p.bureau_id, p.kind, p.seq, p.clocked_seq, p.state, b.version AS bureau_version, b.code
     FROM process p JOIN bureau b ON b.id = p.bureau_id WHERE p.id = ?`, [processId],
  )) as Row[];
  const row = rows[0];
  if (!row) return ABSENT;
  const context = await contexts.of(row.bureau_id, row.bureau_version);
  const decider = deciderOf(row.kind);
  const state = JSON.parse(row.state) as ProcessState;
  if (row.clocked_seq < row.seq) await markClocked(db, processId, row.seq);
  const view = project(decider, state);
  const running = Object.values(state.clocks)
    .filter((c) => c.state === 'running' || c.state === 'suspended')
    .map((c) => ({ limit: c.binding.limit, due: c.deadline.dueDay, citation: c.binding.citation }));
  return {
    found: true, kind: row.kind, bureau: row.code, stage: view.stage, stageName: decider.def.stages[view.stage]?.zh ?? view.stage,
    ended: view.ended, seq: row.seq, level: view.level, nextDue: view.nextDue, nextAlarm: nextAlarm(state, context),
    automatic: view.ended ? [] : decider.def.automatic(state), running,
  };
}

/** `to_clock` falls only if nothing newer was written meanwhile. */
async function markClocked(db: DataSource, processId: string, seq: number): Promise<void> {
  await db.query('UPDATE process SET clocked_seq = ?, to_clock = IF(seq = ?, 0, 1) WHERE id = ? AND clocked_seq < ?', [seq, seq, processId, seq]);
}
