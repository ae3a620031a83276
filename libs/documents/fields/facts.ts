import type { LegalDay } from '#libs/calendar/index.js';
import type { EnforcementCase, Evidence } from '#libs/casework/enforcement-case/index.js';
import type { StaffDirectory } from '#libs/casework/index.js';
import type { ProfileTerm, RulePack } from '#libs/statutes/index.js';
import type { RecordedEvent } from '../recorded-event.js';

/** All a document may speak of. */
export interface Facts {
  readonly c: EnforcementCase;
  /** The event the document records. */
  readonly recorded: RecordedEvent;
  /** The day the document bears. */
  readonly on: LegalDay;
  readonly number: string | null;
  readonly bureau: { readonly name: string; readonly shortName: string };
  readonly staff: StaffDirectory;
  readonly rules: RulePack;
  readonly terms: readonly ProfileTerm[];
  /** The piece of evidence an inspection record is about. */
  readonly evidence: Evidence | null;
  /** The document a receipt of service is about. */
  readonly served: { readonly title: string; readonly number: string | null } | null;
  /** Rows of the volume's index. */
  readonly volume: readonly Readonly<Record<string, string>>[];
  /** What the writer filled in, by tag. */
  readonly given: Readonly<Record<string, string>>;
}

/** A tag's value; null or empty is missing. */
export type Field = (f: Facts) => string | null | undefined;
export type Fields = Readonly<Record<string, Field>>;

export function nameOf(f: Facts, id: string | null | undefined): string | null {
  return id ? (f.staff.find(id)?.name ?? null) : null;
}

/** 姓名（执法证号：…）, the certificate being one that was valid on the document's day. */
export function certified(f: Facts, id: string | undefined): string | null {
  const person = id === undefined ? undefined : f.staff.find(id);
  if (!person) return null;
  const certificate = person.certificates.find((c) => c.validFrom <= f.on && f.on <= c.validTo);
  return certificate ? `${person.name}（执法证号：${certificate.number}）` : person.name;
}
