/**
 * True for what can be the id of a process: a ULID. Asked before the database is: its id columns are ASCII, so other letters
 * are an error there, and it takes a trailing blank for nothing, which would let one process answer to two ids.
 */
export function isProcessId(id: string): boolean {
  return /^[0-9A-HJKMNP-TV-Z]{26}$/.test(id);
}
