import type { Instant } from '#libs/calendar/index.js';

/**
 * A process as the database keeps it. `state` is the fold of its journal up to `seq`. `to_clock`: 0 its workflow has seen it,
 * 1 it has not, 2 it sees by its own timer what the clock itself has done.
 */
export interface ProcessRow {
  id: string; bureau_id: string; kind: string; variant: string; stage: string; outcome: string | null; ended: number;
  seq: number; clocked_seq: number; to_clock: number; head_hash: string; state: string; number: string | null; title: string; initials: string;
  owner_id: string; section_id: string; opened_at: string; changed_at: string; next_due: string | null; next_due_clock: string | null; level: number; next_alarm: string | null;
}

export interface JournalRow {
  process_id: string; seq: number; bureau_id: string; type: string; data: string; at: string; by_id: string;
  command_key: string | null; command_hash: string | null; command_size: number | null; prev_hash: string; hash: string;
}

/** An event as the API and reports see it. */
export interface JournalEntry {
  readonly processId: string;
  readonly seq: number;
  readonly at: Instant;
  readonly by: string;
  readonly event: { readonly type: string };
}
