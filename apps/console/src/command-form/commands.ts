import generated from '../api/commands.json';
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
}

export const COMMANDS = generated as unknown as readonly CommandSpec[];

export function commandOf(type: string): CommandSpec | undefined {
  return COMMANDS.find((c) => c.type === type);
}
