import { EVENTS } from '#libs/glossary/index.js';
import type { LegalDay } from '#libs/calendar/index.js';
import type { EnforcementCase, Evidence } from '#libs/casework/enforcement-case/index.js';
import type { Actor, Refusal } from '#libs/casework/index.js';
import { documentKind, type KindId } from './kinds.js';
import { dayOf, eventsFor, type RecordedEvent } from './recorded-event.js';
import { refuse } from './refusals.js';

export interface Served { readonly id: string; readonly title: string; readonly number: string | null; readonly recordedSeq: number }

export interface Wish {
  readonly kind: KindId;
  /** The number of the piece of evidence, or the id of the document served. */
  readonly subject: string | null;
  readonly fields: Readonly<Record<string, string>>;
}

/** What a wished-for document would be about. */
export interface Plan {
  readonly recorded: RecordedEvent;
  /** Tells it from others of the same event; empty when there is one at most. Null: what was filled in, or the listing, tells. */
  readonly subject: string | null;
  readonly on: LegalDay;
  readonly evidence: Evidence | null;
  readonly served: Served | null;
}

const SUBJECT_ZH = { evidence: '证据', document: '文书' } as const;

/** Null when the person may write or void documents of this kind in this case. */
export function refuseWriter(kind: KindId, c: EnforcementCase, actor: Actor): Refusal | null {
  const may = documentKind(kind).by.filter((role) => actor.roles.includes(role));
  const asOfficer = c.officers.includes(actor.id) || c.registeredBy === actor.id;
  return may.some((role) => role !== 'case-officer' || asOfficer) ? null : refuse('not-document-writer');
}

/** Null when there is something to write a document of this kind about. */
export function refuseNotDue(kind: KindId, journal: readonly RecordedEvent[]): Refusal | null {
  const { nameZh, nameEn, records } = documentKind(kind);
  if (eventsFor(kind, journal).length > 0) return null;
  const [awaited] = records;
  const words = awaited === undefined ? undefined : EVENTS[awaited];
  return refuse('document-not-due', { what: nameZh, whatEn: nameEn, event: words?.zh ?? '', eventEn: words?.en ?? '' }, 'kind');
}

function refuseFields({ kind, fields }: Wish): Refusal | null {
  const { nameZh, nameEn, asks } = documentKind(kind);
  const stray = Object.keys(fields).find((tag) => !asks.includes(tag));
  return stray === undefined ? null : refuse('field-not-asked', { what: nameZh, whatEn: nameEn, tag: stray }, `fields.${stray}`);
}

/** Finds the event, subject and day of a wished-for document, or says why it cannot be written. Reads nothing but its arguments. */
export function planDocument(wish: Wish, c: EnforcementCase, journal: readonly RecordedEvent[], documents: readonly Served[], today: LegalDay): Plan | Refusal {
  const { nameZh, nameEn, subject } = documentKind(wish.kind);
  const what = { what: nameZh, whatEn: nameEn };
  const refused = refuseFields(wish) ?? refuseNotDue(wish.kind, journal);
  if (refused) return refused;
  const events = eventsFor(wish.kind, journal);
  const recorded = events.at(-1) as RecordedEvent;
  const takesSubject = subject === 'evidence' || subject === 'document';
  if (!takesSubject) {
    if (wish.subject !== null) return refuse('subject-not-taken', what, 'subject');
    const dated = subject === 'none';
    return { recorded, subject: dated ? '' : null, on: dated ? dayOf(recorded) : today, evidence: null, served: null };
  }
  if (wish.subject === null) return refuse('subject-needed', { ...what, subject: SUBJECT_ZH[subject] }, 'subject');
  const unknown = refuse('subject-unknown', { subject: SUBJECT_ZH[subject] }, 'subject');
  if (subject === 'document') {
    const served = documents.find((d) => d.id === wish.subject);
    const about = served && journal.find((e) => e.seq === served.recordedSeq);
    return served && about ? { recorded: about, subject: served.id, on: today, evidence: null, served } : unknown;
  }
  const about = events.find(({ event }) => event.type === 'EvidenceCollected' && String(event.evidence.number) === wish.subject);
  const evidence = about?.event.type === 'EvidenceCollected' ? about.event.evidence : null;
  return about && evidence ? { recorded: about, subject: String(evidence.number), on: dayOf(about), evidence, served: null } : unknown;
}
