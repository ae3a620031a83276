import type { Retention } from './retention.js';

export interface ManifestEntry {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** What an archive says of itself; everything in it but itself is an entry. */
export interface Manifest {
  readonly format: 'anqi-archive/1';
  readonly bureau: { readonly code: string; readonly name: string };
  readonly case: { readonly id: string; readonly number: string | null; readonly volume: string | null; readonly party: string; readonly archivedOn: string | null; readonly retention: Retention };
  readonly journal: { readonly file: string; readonly records: number; readonly headHash: string };
  /** Numbers that were used and voided: the series has no hole that is not told of. */
  readonly voided: readonly { readonly number: string | null; readonly title: string; readonly at: string; readonly reason: string }[];
  readonly entries: readonly ManifestEntry[];
}

/** The manifest's text. Entries in the order of their names, by code unit: the same state gives the same text. */
export function manifestText(manifest: Manifest): string {
  const entries = [...manifest.entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  return `${JSON.stringify({ ...manifest, entries }, null, 2)}\n`;
}
