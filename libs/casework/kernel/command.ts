import type { z } from 'zod';
import type { DocumentSeries, NumberSeries, Role } from './bureau.js';
import type { Context } from './context.js';
import type { KernelEvent, ProcessState } from './process.js';
import type { Refusal, Verdict } from './refusal.js';

/** Another process that a command names, in which field; `open` where the command only makes sense while that one goes on. */
export interface Reference {
  readonly kind: string;
  readonly processId: string;
  readonly field: string;
  readonly open: boolean;
}

/** A precondition that needs no payload: it refuses the command, and tells the console what blocks the button. */
export type Check<S> = (state: S, ctx: Context) => Refusal | null;

/**
 * One command of one process: its name, who may give it, where it stands in the lifecycle, the shape of what it carries,
 * and what follows. A definition is all the API, the console and the OpenAPI document know of a command.
 */
export interface CommandDef<S extends ProcessState, E extends { type: string }, P = unknown> {
  readonly type: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly payload: z.ZodType<P>;
  /** Any one of these roles may give it. */
  readonly by: readonly Role[];
  /** Stages in which it can be given; absent: any stage that has not ended. */
  readonly stages?: readonly string[];
  readonly needs?: readonly Check<S>[];
  /** Not offered as a next step (answers to escalations, corrections, the clock's own commands). */
  readonly aside?: boolean;
  /** Other processes of the bureau it names. The decider sees none of them: the journal holds these up to what is there, under its locks. */
  readonly refers?: (payload: P) => readonly Reference[];
  /** Number series this command draws from, decided before the command runs. */
  readonly draws?: (state: S) => readonly NumberSeries[];
  /** Documents this command issues: numbered too where the bureau has a template for them. */
  readonly issues?: readonly DocumentSeries[];
  decide(state: S, payload: P, ctx: Context): Verdict<E | KernelEvent>;
}

/** Keeps the payload type of a definition while it sits in a list of many. */
export function command<S extends ProcessState, E extends { type: string }>() {
  return <P>(def: CommandDef<S, E, P>): CommandDef<S, E, P> => def;
}

/** A command as it arrives: a type and an unchecked payload. */
export interface Command {
  readonly type: string;
  readonly payload: unknown;
}
