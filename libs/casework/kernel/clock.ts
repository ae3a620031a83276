import type { Count, Deadline, Instant, LegalDay, Suspension, Term, WorkCalendar } from '#libs/calendar/index.js';
import { computeDeadline, endOfLegalDay, legalDay } from '#libs/calendar/index.js';
import type { Authority, BindingTerm } from '#libs/statutes/index.js';
import type { Post } from './bureau.js';

export interface ClockExtension {
  readonly term: Term;
  readonly approvedBy: Authority;
  readonly approverId: string;
  readonly reason: string;
  readonly at: Instant;
  readonly revokedAt: Instant | null;
}

export interface ClockSuspension extends Suspension {
  readonly ground: string;
}

/**
 * One running term of one case. It keeps the rule version and the calendar version it was counted with, so that it
 * can always say why it falls due when it does.
 *
 * `running` and `suspended` are open; `met`, `expired` and `void` are closed and never move again. Only the time of
 * others (a party, a court) expires; an agency's own term stays open and overdue until the duty is done.
 * Whether an open clock is overdue is a question of now, not a stored state (`isOverdue`), but `missedAt` stays for good:
 * closing a case must not erase that it was late.
 */
export interface Clock {
  readonly id: string;
  readonly binding: BindingTerm;
  readonly start: Instant;
  readonly suspensions: readonly ClockSuspension[];
  readonly extensions: readonly ClockExtension[];
  /** A due day set by hand, with its reason in the journal; replaces the counted one until the term is extended. */
  readonly setDay: LegalDay | null;
  readonly deadline: Deadline;
  readonly calendarVersion: string;
  readonly state: 'running' | 'suspended' | 'met' | 'expired' | 'void';
  /** The legal moment the duty was done, for `met`. */
  readonly metAt: Instant | null;
  /** When it first fell overdue unmet, in law; null if it never did. */
  readonly missedAt: Instant | null;
  /** Rungs sounded for the present due time, as `level@offset`. */
  readonly sounded: readonly string[];
  /** True when only a revised calendar made it late: a person must say what follows. */
  readonly lateByRevision: boolean;
}

export type ClockEvent =
  | { readonly type: 'ClockStarted'; readonly clockId: string; readonly binding: BindingTerm; readonly start: Instant; readonly deadline: Deadline; readonly calendarVersion: string }
  | { readonly type: 'ClockMet'; readonly clockId: string; readonly metAt: Instant; readonly onTime: boolean; readonly deadline: Deadline }
  | { readonly type: 'ClockVoided'; readonly clockId: string; readonly because: string }
  | { readonly type: 'ClockSuspended'; readonly clockId: string; readonly ground: string; readonly from: LegalDay; readonly reason: string }
  | { readonly type: 'ClockResumed'; readonly clockId: string; readonly until: LegalDay; readonly deadline: Deadline; readonly calendarVersion: string }
  | { readonly type: 'ClockExtended'; readonly clockId: string; readonly term: Term; readonly approvedBy: Authority; readonly approverId: string; readonly reason: string; readonly at: Instant; readonly deadline: Deadline; readonly calendarVersion: string }
  | { readonly type: 'ExtensionRevoked'; readonly clockId: string; readonly index: number; readonly at: Instant; readonly reason: string; readonly deadline: Deadline; readonly calendarVersion: string }
  | { readonly type: 'DueDaySet'; readonly clockId: string; readonly day: LegalDay; readonly previousDue: Instant; readonly reason: string; readonly deadline: Deadline; readonly calendarVersion: string }
  | { readonly type: 'ClockRecomputed'; readonly clockId: string; readonly previousDue: Instant; readonly deadline: Deadline; readonly calendarVersion: string; readonly lateByRevision: boolean }
  | { readonly type: 'DeadlineWarned'; readonly clockId: string; readonly rung: string; readonly scheduledFor: Instant; readonly recipientId: string | null; readonly dueDay: LegalDay; readonly passedOver?: readonly Post[] }
  | { readonly type: 'TermExpired'; readonly clockId: string; readonly dueAt: Instant; readonly rung: string }
  | { readonly type: 'DeadlineMissed'; readonly clockId: string; readonly dueAt: Instant };

export type Clocks = Readonly<Record<string, Clock>>;

export function isOpen(clock: Clock): boolean {
  return clock.state === 'running' || clock.state === 'suspended';
}

/** Overdue now: open, on the clock, and past its last instant. */
export function isOverdue(clock: Clock, now: Instant): boolean {
  return clock.state === 'running' && clock.deadline.due < now;
}

/** What the due date is counted from; revoked extensions do not count. */
export function countOf(clock: Pick<Clock, 'binding' | 'start' | 'suspensions' | 'extensions'>): Count {
  return {
    term: clock.binding.term,
    start: clock.start,
    suspensions: clock.suspensions,
    extensions: clock.extensions.filter((e) => e.revokedAt === null).map((e) => e.term),
  };
}

/** The due date as it stands today; a hand-set day wins over the count. */
export function deadlineOf(
  clock: Pick<Clock, 'binding' | 'start' | 'suspensions' | 'extensions' | 'setDay'>,
  calendar: WorkCalendar,
  asOf: LegalDay,
): Deadline {
  const counted = computeDeadline(countOf(clock), calendar, asOf);
  if (clock.setDay === null) return counted;
  return { ...counted, dueDay: clock.setDay, rawDay: clock.setDay, due: endOfLegalDay(clock.setDay), provisional: false };
}

/** The moment a deed done on a legal day counts from: within the day, so a deed on the due day is in time. */
export function deedMoment(day: LegalDay | Instant): Instant {
  return day.length === 10 ? endOfLegalDay(day) : day;
}

function change(clocks: Clocks, id: string, patch: Partial<Clock>): Clocks {
  const clock = clocks[id];
  if (!clock) throw new Error(`event for an unknown clock ${id}`);
  return { ...clocks, [id]: { ...clock, ...patch } };
}

/** A moved due date starts its ladder afresh: what was sounded belonged to the old date. */
function moved(event: { deadline: Deadline; calendarVersion: string }): Partial<Clock> {
  return { deadline: event.deadline, calendarVersion: event.calendarVersion, sounded: [], lateByRevision: false };
}

function closeSuspension(clock: Clock, until: LegalDay): readonly ClockSuspension[] {
  return clock.suspensions.map((s) => (s.until === null ? { ...s, until: s.from > until ? s.from : until } : s));
}

/** Folds one clock event. Unknown clock ids are a broken journal and throw. */
export function evolveClocks(clocks: Clocks, event: ClockEvent): Clocks {
  switch (event.type) {
    case 'ClockStarted':
      return {
        ...clocks,
        [event.clockId]: {
          id: event.clockId, binding: event.binding, start: event.start, suspensions: [], extensions: [], setDay: null,
          deadline: event.deadline, calendarVersion: event.calendarVersion, state: 'running',
          metAt: null, missedAt: null, sounded: [], lateByRevision: false,
        },
      };
    case 'ClockMet': {
      // A hold that was still open ends with the deed; the due date no longer moves.
      const clock = clocks[event.clockId];
      return change(clocks, event.clockId, {
        state: 'met', metAt: event.metAt, deadline: event.deadline,
        suspensions: clock ? closeSuspension(clock, legalDay(event.metAt)) : [],
        // Late only by a revised calendar: the flag stays for a person to judge.
        missedAt: clock?.missedAt ?? (event.onTime || clock?.lateByRevision ? null : event.deadline.due),
      });
    }
    case 'ClockVoided':
      return change(clocks, event.clockId, { state: 'void' });
    case 'ClockSuspended':
      return change(clocks, event.clockId, {
        state: 'suspended',
        suspensions: [...(clocks[event.clockId]?.suspensions ?? []), { from: event.from, until: null, ground: event.ground }],
      });
    case 'ClockResumed': {
      const clock = clocks[event.clockId];
      return change(clocks, event.clockId, { state: 'running', suspensions: clock ? closeSuspension(clock, event.until) : [], ...moved(event) });
    }
    case 'ClockExtended': {
      const { term, approvedBy, approverId, reason, at } = event;
      const extension: ClockExtension = { term, approvedBy, approverId, reason, at, revokedAt: null };
      return change(clocks, event.clockId, { extensions: [...(clocks[event.clockId]?.extensions ?? []), extension], setDay: null, ...moved(event) });
    }
    case 'ExtensionRevoked':
      return change(clocks, event.clockId, {
        extensions: (clocks[event.clockId]?.extensions ?? []).map((e, i) => (i === event.index ? { ...e, revokedAt: event.at } : e)),
        ...moved(event),
      });
    case 'DueDaySet':
      return change(clocks, event.clockId, { setDay: event.day, ...moved(event) });
    case 'ClockRecomputed':
      return change(clocks, event.clockId, { ...moved(event), lateByRevision: event.lateByRevision });
    case 'TermExpired':
      return change(clocks, event.clockId, { state: 'expired' });
    case 'DeadlineWarned':
      return change(clocks, event.clockId, { sounded: [...(clocks[event.clockId]?.sounded ?? []), event.rung] });
    case 'DeadlineMissed':
      return change(clocks, event.clockId, { missedAt: clocks[event.clockId]?.missedAt ?? event.dueAt, lateByRevision: false });
  }
}
