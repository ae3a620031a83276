import type { Actor } from '#libs/casework/index.js';
import type { CommandResult } from '#libs/journal/requests.js';
import type { Stage } from '../../support/stage.js';
import { registration } from '../../support/steps.js';

export const KIND = 'enforcement-case';

export async function actor(stage: Stage, who: string): Promise<Actor> {
  const person = (await stage.contexts.of(stage.bureauId)).staff.find(stage.ids[who] ?? '');
  if (!person) throw new Error(`nobody called ${who}`);
  return person;
}

/** Gives a command and returns whatever the answer is. */
export async function attempt(
  stage: Stage, who: string, processId: string | undefined, type: string, payload: unknown, extra: { key?: string; expectedVersion?: number } = {},
): Promise<CommandResult> {
  return stage.executor.execute({ bureauId: stage.bureauId, kind: KIND, processId, command: { type, payload }, actor: await actor(stage, who), ...extra });
}

export const register = (stage: Stage, overrides: Record<string, unknown> = {}) => stage.give('officer1', undefined, 'register-case', registration(overrides));

export const pair = (stage: Stage) => ({ officers: [stage.ids['officer1'], stage.ids['officer2']] });

export async function filed(stage: Stage): Promise<string> {
  return stage.give('deputy', await register(stage), 'approve-filing', pair(stage));
}

export async function versionOf(stage: Stage, id: string): Promise<number> {
  const [row] = (await stage.db.query('SELECT seq FROM process WHERE id = ?', [id])) as { seq: number }[];
  return row?.seq ?? 0;
}

export async function seqsOf(stage: Stage, id: string): Promise<number[]> {
  return ((await stage.db.query('SELECT seq FROM journal WHERE process_id = ? ORDER BY seq', [id])) as { seq: number }[]).map((r) => r.seq);
}

export const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
