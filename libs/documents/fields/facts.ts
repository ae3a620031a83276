import type { LegalDay } from '#libs/calendar/index.js';
import type { CaseEvent, EnforcementCase, Evidence } from '#libs/casework/enforcement-case/index.js';
import type { ProcessState, StaffDirectory } from '#libs/casework/index.js';
import type { ProfileTerm, RulePack } from '#libs/statutes/index.js';
import type { RecordedEvent } from '../recorded-event.js';

/** All a document of a process may speak of. */
export interface FactsOf<S, E extends { type: string }> {
  readonly c: S;
  /** The event the document records. */
  readonly recorded: RecordedEvent<E>;
  /** The whole journal, for what the state no longer tells: a term as it stood then, an earlier round. */
  readonly journal: readonly RecordedEvent<E>[];
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
  readonly served: { readonly id: string; readonly title: string; readonly number: string | null } | null;
  /** Rows of the volume's index. */
  readonly volume: readonly Readonly<Record<string, string>>[];
  /** What the writer filled in, by tag. */
  readonly given: Readonly<Record<string, string>>;
  /** It goes to others, and who came to the desk is kept secret from them. */
  readonly anonymised: boolean;
}

export type Facts = FactsOf<EnforcementCase, CaseEvent>;
export type AnyFacts = FactsOf<ProcessState, { readonly type: string }>;

/** A tag's value; null or empty is missing. */
export type FieldOf<F> = (f: F) => string | null | undefined;
export type FieldsOf<F> = Readonly<Record<string, FieldOf<F>>>;
export type Field = FieldOf<Facts>;
export type Fields = FieldsOf<Facts>;

type Row = Readonly<Record<string, string>>;

/** What a template may repeat: the tags of a row, and the rows. */
export interface ListOf<F> {
  readonly tags: readonly string[];
  readonly rows: (f: F) => readonly Row[];
}

export function nameOf(f: Pick<AnyFacts, 'staff'>, id: string | null | undefined): string | null {
  return id ? (f.staff.find(id)?.name ?? null) : null;
}

/** 姓名（执法证号：…）, the certificate being one that was valid on the document's day. */
export function certified(f: Pick<AnyFacts, 'staff' | 'on'>, id: string | undefined): string | null {
  const person = id === undefined ? undefined : f.staff.find(id);
  if (!person) return null;
  const certificate = person.certificates.find((c) => c.validFrom <= f.on && f.on <= c.validTo);
  return certificate ? `${person.name}（执法证号：${certificate.number}）` : person.name;
}
