import { WAITED_IN_VAIN } from './pool-wait.js';

/** What the driver says when the database cannot be reached, has gone, or has no room for another connection, this lock or these rows. */
const AWAY = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'PROTOCOL_CONNECTION_LOST', 'PROTOCOL_ENQUEUE_AFTER_FATAL_ERROR', 'ER_CON_COUNT_ERROR',
  'ER_TOO_MANY_USER_CONNECTIONS', 'ER_SERVER_SHUTDOWN', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CONNECTION_KILLED', 'POOL_CLOSED',
  'ER_RECORD_FILE_FULL', 'ER_DISK_FULL', 'ER_ERROR_ON_WRITE', 'ER_OPTION_PREVENTS_STATEMENT', WAITED_IN_VAIN,
]);

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

export function isDuplicateKey(error: unknown, key: string): boolean {
  return codeOf(error) === 'ER_DUP_ENTRY' && String((error as Error).message).includes(key);
}

/** Deadlocks and lock waits: the database rolled back, so the whole command may run again. */
export function isTransient(error: unknown): boolean {
  return ['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT'].includes(codeOf(error));
}

/** The database was not there for it: nothing was saved, and the same may be asked again later. */
export function isDatabaseAway(error: unknown): boolean {
  return AWAY.has(codeOf(error)) || AWAY.has(codeOf((error as { driverError?: unknown }).driverError))
    || /Can't add new command when connection is in closed state|Connection lost/.test((error as Error).message ?? '');
}
