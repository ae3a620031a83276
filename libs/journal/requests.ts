import type { Instant } from '#libs/calendar/index.js';
import type { Actor, Command, Refusal } from '#libs/casework/index.js';

/** One command to one process, as `execute` takes it. */
export interface CommandRequest {
  readonly bureauId: string;
  readonly kind: string;
  /** Absent: the command opens a new process. */
  readonly processId?: string | undefined;
  readonly command: Command;
  readonly actor: Actor;
  /** The bureau's version at which `actor` was read: at a later one `execute` takes post and roles from the bureau's directory, and refuses whoever has left. */
  readonly actorAsOf?: number | undefined;
  /** Idempotency key, unique to the actor. The same key with the same body gives the first answer again. */
  readonly key?: string | undefined;
  /** The sequence the sender last saw; absent for the clock, which decides on what it finds. */
  readonly expectedVersion?: number | undefined;
  /** Decided as of this instant, UTC, where our own clock is ahead of it: alarms sound only when another clock agrees. */
  readonly notAfter?: Instant | undefined;
}

export type CommandResult =
  | { readonly ok: true; readonly processId: string; readonly version: number; readonly events: readonly { type: string }[]; readonly replayed: boolean }
  | { readonly ok: false; readonly reason: 'refused'; readonly refusal: Refusal; readonly version: number | null }
  | { readonly ok: false; readonly reason: 'not-found' }
  | { readonly ok: false; readonly reason: 'stale'; readonly version: number; readonly change: { readonly by: string; readonly at: string; readonly types: readonly string[] } }
  | { readonly ok: false; readonly reason: 'key-reused' };
