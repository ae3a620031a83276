import generated from '../api/commands.json';
import type { Served } from '../api/send-command.js';
import type { FieldSchema } from './field-kind.js';

/** A command as the API's document describes it: what the forms and the lists of commands are made of. */
export interface CommandSpec {
  readonly type: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly by: readonly string[];
  /** Null: in any stage that has not ended. */
  readonly stages: readonly string[] | null;
  readonly schema: FieldSchema;
  /** Where its process is served; absent: with the cases. */
  readonly served?: Served;
  /** Where it is sent when it opens a process out of another one. */
  readonly opensAt?: string;
}

export const COMMANDS = generated as unknown as readonly CommandSpec[];

export function commandOf(type: string): CommandSpec | undefined {
  return COMMANDS.find((c) => c.type === type);
}
