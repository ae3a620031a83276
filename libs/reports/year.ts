import type { Instant, LegalDay } from '#libs/calendar/index.js';
import { yearOf, type Background, type ClockMet, type CountedEvent, type DeadlineMissed, type JournalRecord } from './year-records.js';

/** The deeds of a type; those that share a shape are told apart by `T`. */
export type EventOf<T extends CountedEvent['type']> = CountedEvent extends infer E ? (E extends { type: infer U } ? (T extends U ? E : never) : never) : never;
export type RecordOf<T extends CountedEvent['type']> = { readonly processId: string; readonly seq: number; readonly event: EventOf<T> };

/** The records of one year by what they say; a deed belongs to the year of its own legal day. */
export class Year {
  /** When each publication was due, as its disclosure clock said on the day: by process and moment. */
  private readonly disclosureDue = new Map<string, Instant>();

  constructor(
    private readonly records: readonly JournalRecord[],
    readonly number: number,
    private readonly background: ReadonlyMap<string, Background>,
    /** Cases that came in closed from ledgers of former years. */
    readonly imported: ReadonlySet<string> = new Set(),
  ) {
    for (const { processId, event } of records) {
      if (event.type === 'ClockMet' && /^disclosure(#|$)/.test(event.clockId)) this.disclosureDue.set(`${processId} ${event.metAt}`, event.deadline.due);
    }
  }

  of<T extends CountedEvent['type']>(type: T, dayOf: (event: EventOf<T>) => LegalDay): RecordOf<T>[] {
    return this.sinceItsStart(type).filter(({ event }) => yearOf(dayOf(event)) === this.number);
  }

  /** Later years too: how a case that was reviewed at the end of the year went on. */
  sinceItsStart<T extends CountedEvent['type']>(type: T): RecordOf<T>[] {
    return this.records
      .filter((r): r is JournalRecord & { event: EventOf<T> } => r.event.type === type)
      .map(({ processId, seq, event }) => ({ processId, seq, event }));
  }

  /** How terms of the bureau ended, in the order of the journal. */
  clocks<E extends ClockMet | DeadlineMissed>(type: E['type']): { processId: string; event: E }[] {
    return this.records.filter((r): r is JournalRecord & { event: E } => r.event.type === type).map(({ processId, event }) => ({ processId, event }));
  }

  backgroundOf(processId: string): Background {
    const known = this.background.get(processId);
    if (!known) throw new Error(`${processId} was decided or closed without having been registered`);
    return known;
  }

  /** Null where nobody can say: an imported case had no clock, and its ledger may not tell. */
  publishedOnTime(processId: string, { at, told }: EventOf<'DecisionPublished'>): boolean | null {
    if (told) return told.onTime;
    const due = this.disclosureDue.get(`${processId} ${at}`);
    return due !== undefined && at <= due;
  }
}
