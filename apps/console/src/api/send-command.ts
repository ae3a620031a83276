import { api } from './client.js';
import { answered } from './problem.js';
import type { CommandAnswer } from './types.js';

/** Where a kind of process is served. */
export type Served = '/api/cases' | '/api/petitions' | '/api/hazard-reports';

export interface CommandToSend {
  readonly served?: Served | undefined;
  /** Where the opening command is sent, when not to the register itself: out of another process. */
  readonly opensAt?: string | undefined;
  /** Absent: the command opens a case. */
  readonly caseId?: string | undefined;
  readonly type: string;
  readonly payload: unknown;
  /** The version the sender has seen; absent for a new case. */
  readonly version?: number | undefined;
  /** Stays the same while the same content is sent again: it is done once. */
  readonly key: string;
}

/** Sends one command. The payload is the form's, made after the command's own schema, so one route stands for all. */
export function sendCommand({ served = '/api/cases', opensAt = served, caseId, type, payload, version, key }: CommandToSend): Promise<CommandAnswer> {
  const header = { 'Idempotency-Key': key, ...(version === undefined ? {} : { 'If-Match': `"${version}"` }) };
  if (caseId === undefined) return answered(api.POST(opensAt as '/api/cases', { params: { header }, body: payload as never }));
  const path = `${served}/{id}/commands/${type}` as '/api/cases/{id}/commands/close-case';
  return answered(api.POST(path, { params: { path: { id: caseId }, header }, body: payload as never }));
}
