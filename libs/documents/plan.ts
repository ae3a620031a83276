import { EVENTS } from '#libs/glossary/index.js';
import type { LegalDay } from '#libs/calendar/index.js';
import type { CaseEvent, Evidence } from '#libs/casework/enforcement-case/index.js';
import type { Actor, ProcessState, Refusal } from '#libs/casework/index.js';
import { documentKind, type KindId } from './kinds.js';
import { portOf } from './ports.js';
import { asEvent, type RecordedEvent } from './recorded-event.js';
import { refuse } from './refusals.js';

type AnyEvent = RecordedEvent<{ readonly type: string }>;

export interface Served { readonly id: string; readonly title: string; readonly number: string | null; readonly recordedSeq: number }

export interface Wish {
  readonly kind: KindId;
  /** The number of the piece of evidence, or the id of the document served. */
  readonly subject: string | null;
  readonly fields: Readonly<Record<string, string>>;
}

/** What a wished-for document would be about. */
export interface Plan {
  readonly recorded: AnyEvent;
  /** Tells it from others of the same event; empty when there is one at most. Null: what was filled in, or the listing, tells. */
  readonly subject: string | null;
  readonly on: LegalDay;
  readonly evidence: Evidence | null;
  readonly served: Served | null;
}

const SUBJECT_ZH = { evidence: '证据', document: '文书' } as const;

/** Null when the person may write or void documents of this kind in this process. */
export function refuseWriter(kind: KindId, state: ProcessState, actor: Actor): Refusal | null {
  const may = documentKind(kind).by.filter((role) => actor.roles.includes(role));
  return may.some((role) => role !== 'case-officer' || portOf(kind).isOwn(state, actor.id)) ? null : refuse('not-document-writer');
}

/** Null when the person may void a document of this kind: whoever may write it, until the volume is sealed. */
export function refuseVoiding(kind: KindId, state: ProcessState, actor: Actor): Refusal | null {
  return refuseWriter(kind, state, actor) ?? portOf(kind).refuseSealed(state);
}

/** All events of the process that a document of this kind can record, oldest first. */
export function eventsFor(kind: KindId, journal: readonly AnyEvent[]): readonly AnyEvent[] {
  const { records } = documentKind(kind);
  return journal.filter(({ event }) => records.includes(event.type) && portOf(kind).fits(kind, event));
}

/** Null when there is something to write a document of this kind about. */
export function refuseNotDue(kind: KindId, journal: readonly AnyEvent[]): Refusal | null {
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
export function planDocument(wish: Wish, journal: readonly AnyEvent[], documents: readonly Served[], today: LegalDay): Plan | Refusal {
  const { nameZh, nameEn, subject } = documentKind(wish.kind);
  const what = { what: nameZh, whatEn: nameEn };
  const refused = refuseFields(wish) ?? refuseNotDue(wish.kind, journal);
  if (refused) return refused;
  const events = eventsFor(wish.kind, journal);
  const recorded = events.at(-1) as AnyEvent;
  const { dayOf } = portOf(wish.kind);
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
  const collected = (e: AnyEvent) => asEvent('EvidenceCollected', e.event as CaseEvent)?.evidence;
  const about = events.find((e) => String(collected(e)?.number) === wish.subject);
  const evidence = about && collected(about);
  return about && evidence ? { recorded: about, subject: String(evidence.number), on: dayOf(about), evidence, served: null } : unknown;
}
