import type { DataSource } from 'typeorm';

const seen = new WeakMap<DataSource, Map<string, number>>();

/** Notes that a bureau's people or settings are at this version, whether this process read it or made it. */
export function sawVersion(db: DataSource, bureauId: string, version: number): void {
  const versions = seen.get(db) ?? new Map<string, number>();
  seen.set(db, versions);
  if (version > (versions.get(bureauId) ?? 0)) versions.set(bureauId, version);
}

/** The newest version of a bureau that this process knows of; 0 when it knows none. What was read before it is out of date. */
export function newestSeen(db: DataSource, bureauId: string): number {
  return seen.get(db)?.get(bureauId) ?? 0;
}
