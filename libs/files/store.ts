import type { Readable } from 'node:stream';

/**
 * The address of stored bytes: their SHA-256, and the one record that owns them. The hash makes a replaced file show; the
 * owner makes it safe to take an object back when its record could not be written, even while the same bytes arrive again.
 */
export interface ObjectAddress {
  readonly sha256: string;
  readonly fileId: string;
}

/** Part of an object, both ends inclusive. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Where files lie. Both adapters pass the same contract. */
export interface FileStore {
  /** Makes it ready for use; called once at start. */
  prepare(): Promise<void>;
  /** Takes the complete file at `path` (which it may move away) and returns when it is safe. Throws a FileFault; then nothing is stored. */
  put(address: ObjectAddress, path: string): Promise<void>;
  /** Size in bytes; null when there is no such object. */
  size(address: ObjectAddress): Promise<number | null>;
  /** The bytes, or part of them. Throws `stored-file-missing`. */
  read(address: ObjectAddress, range?: ByteRange): Promise<Readable>;
  /** Removes it; of one that is not there nothing is said. */
  remove(address: ObjectAddress): Promise<void>;
  /** Every object, in no order. */
  list(): AsyncIterable<ObjectAddress>;
  close(): Promise<void>;
}

/** `ab/ab12…-01J…`: the first byte as a folder keeps folders small. */
export function keyOf({ sha256, fileId }: ObjectAddress): string {
  return `${sha256.slice(0, 2)}/${sha256}-${fileId}`;
}

/** The address a key stands for; null for anything this program did not write. */
export function addressOf(key: string): ObjectAddress | null {
  const match = /^([0-9a-f]{2})\/(\1[0-9a-f]{62})-([0-9A-HJKMNP-TV-Z]{26})$/.exec(key);
  return match ? { sha256: match[2] ?? '', fileId: match[3] ?? '' } : null;
}
