import { nextAlarm, type Actor, type AnyDecider, type ProcessState } from '#libs/casework/index.js';
import { importedOf } from '#libs/casework/history/index.js';
import { startOfLegalDay, type Instant } from '#libs/calendar/index.js';
import type { QueryRunner } from 'typeorm';
import { sealFiles } from '#libs/evidence/find-files.js';
import { messagesOf } from '#libs/notify/messages.js';
import { indexPeople, sealEvent, sealState, sealTitle, secretsIn, vaultOf } from '#libs/privacy/index.js';
import { putMessages } from '#libs/notify/outbox.js';
import type { BureauContext } from './directory.js';
import { linkHash } from './chain.js';
import { initialsOf } from './initials.js';
import { project } from './projection.js';
import { toSql } from './sql-time.js';

export interface Append {
  readonly decider: AnyDecider;
  readonly bureauId: string;
  readonly kind: string;
  readonly processId: string;
  readonly seq: number;
  readonly headHash: string;
  readonly state: ProcessState;
  readonly events: readonly { type: string }[];
  readonly actor: Actor;
  readonly now: Instant;
  readonly key: string | null;
  readonly bodyHash: string | null;
  readonly context: Pick<BureauContext, 'calendar' | 'rules' | 'profile'>;
}

export interface Appended {
  readonly seq: number;
  readonly state: ProcessState;
}

/** Writes the events as the next links of the chain and the folded state beside them, their personal data sealed: two statements, whatever
 * the number, and one more where something is to be told or a person becomes known. The chain is over what is stored. */
export async function append(db: QueryRunner, a: Append): Promise<Appended> {
  const at = toSql(a.now);
  let prev = a.headHash;
  let seq = a.seq;
  const state = a.events.reduce((folded, event) => a.decider.evolve(folded, event, { at: a.now, by: a.actor.id }), a.state);
  // Whoever was known before a correction must not show either.
  const secrets = [...new Set([...secretsIn(state), ...secretsIn(a.state)])];
  const values: unknown[] = [];
  for (const event of a.events) {
    seq += 1;
    const data = await sealEvent(db, a.bureauId, a.processId, seq, event, secrets);
    const hash = linkHash(prev, { processId: a.processId, seq, type: event.type, data, at: a.now, by: a.actor.id });
    const first = seq === a.seq + 1;
    values.push(a.processId, seq, a.bureauId, event.type, data, at, a.actor.id, first ? a.key : null, first ? a.bodyHash : null, first ? a.events.length : null, prev, hash);
    prev = hash;
  }
  const rows = a.events.map(() => '(?,?,?,?,?,?,?,?,?,?,?,?)').join(',');
  await db.query(`INSERT INTO journal (process_id, seq, bureau_id, type, data, at, by_id, command_key, command_hash, command_size, prev_hash, hash) VALUES ${rows}`, values);
  const text = await sealState(db, a.bureauId, state, secrets);
  await (a.seq === 0 ? insertProcess : updateProcess)(db, a, { seq, state, text, head: prev, at, secrets });
  await indexPeople(db, vaultOf(db), a.bureauId, state, a.state);
  await writeEscalations(db, a, state);
  // What an ended case holds is sealed with it.
  if (state.ended && !a.state.ended) await sealFiles(db, a.processId);
  await putMessages(db, a.bureauId, a.processId, messagesOf(a.events, state, a.now, a.context.calendar, a.context.rules));
  return { seq, state };
}

interface After { readonly seq: number; readonly state: ProcessState; readonly text: string; readonly head: string; readonly at: string; readonly secrets: readonly string[] }

/** Finished items of former years stand in lists where they began, not where they came in, and have no workflow that would have to see them. */
function openedAt(state: ProcessState): string | null {
  const imported = importedOf(state);
  return imported ? toSql(startOfLegalDay(imported.since)) : null;
}

async function insertProcess(db: QueryRunner, a: Append, { seq, state, text, head, at, secrets }: After): Promise<void> {
  const p = project(a.decider, state);
  await db.query(
    `INSERT INTO process (id, bureau_id, kind, variant, stage, outcome, ended, seq, clocked_seq, to_clock, head_hash, state, number, title, initials,
      owner_id, section_id, opened_at, changed_at, next_due, next_due_clock, level, next_alarm) VALUES (?,?,?,?,?,?,?,?,0,?,?,?,?,?,?,?,?,?,?,?,?,?,?)`,
    [a.processId, a.bureauId, a.kind, p.variant, p.stage, p.outcome, p.ended ? 1 : 0, seq, importedOf(state) ? 0 : 1, head, text, p.number, await sealTitle(db, a.bureauId, a.processId, p.title, secrets), initialsOf(p.title),
      p.ownerId, p.sectionId, openedAt(state) ?? at, at, p.nextDue && toSql(p.nextDue), p.nextDueClock, p.level, alarmOf(a, state)],
  );
}

async function updateProcess(db: QueryRunner, a: Append, { seq, state, text, head, at, secrets }: After): Promise<void> {
  const p = project(a.decider, state);
  // What the clock does of itself is no news to the workflow, whose own timer shows it soon; what is news already stays so.
  const byClock = a.actor.roles.includes('clock') ? 1 : 0;
  // Read anew only with another title: reading takes longer than all the rest of the projection.
  const initials = p.title === a.decider.def.summary(a.state).title ? null : initialsOf(p.title);
  await db.query(
    `UPDATE process SET variant = ?, stage = ?, outcome = ?, ended = ?, seq = ?, clocked_seq = IF(? AND clocked_seq = ?, ?, clocked_seq), to_clock = IF(?, 0, IF(? AND to_clock <> 1, 2, 1)), head_hash = ?, state = ?, number = ?, title = ?, initials = COALESCE(?, initials),
      owner_id = ?, section_id = ?, opened_at = COALESCE(?, opened_at), changed_at = ?, next_due = ?, next_due_clock = ?, level = ?, next_alarm = ? WHERE id = ?`,
    [p.variant, p.stage, p.outcome, p.ended ? 1 : 0, seq, byClock, a.seq, seq, importedOf(state) !== undefined, byClock, head, text, p.number, await sealTitle(db, a.bureauId, a.processId, p.title, secrets), initials,
      p.ownerId, p.sectionId, openedAt(state), at, p.nextDue && toSql(p.nextDue), p.nextDueClock, p.level, alarmOf(a, state), a.processId],
  );
}

/** Unlike the projection it stands on the calendar and the profile too, so the workflow notes it anew when these move. */
function alarmOf({ context }: Append, state: ProcessState): string | null {
  const alarm = nextAlarm(state, context);
  return alarm && toSql(alarm);
}

/** The inbox: only touched when the command raised or answered something. */
async function writeEscalations(db: QueryRunner, a: Append, state: ProcessState): Promise<void> {
  if (!a.events.some((e) => e.type.startsWith('Escalation'))) return;
  const before = a.state.escalations;
  for (const e of Object.values(state.escalations)) {
    if (before[e.id] === e) continue;
    const answered = e.answer ? toSql(e.answer.at) : null;
    await db.query(
      `INSERT INTO escalation (process_id, id, bureau_id, clock_id, level, post, recipient_id, due_at, raised_at, answered_at)
       VALUES (?,?,?,?,?,?,?,?,?,?) ON DUPLICATE KEY UPDATE answered_at = VALUES(answered_at)`,
      [a.processId, e.id, a.bureauId, e.clockId, e.level, e.post, e.recipientId, toSql(e.due), toSql(e.raisedAt), answered],
    );
  }
}

