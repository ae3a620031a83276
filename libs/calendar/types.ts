/**
 * The vocabulary of day counting. Pure data: no clock is read and no time zone of the machine is used.
 *
 * Two kinds of time are kept apart on purpose:
 * - an `Instant` is a moment, always UTC;
 * - a `LegalDay` is a calendar day in Asia/Shanghai, the only day a statute knows.
 */

/** A moment: ISO 8601 in UTC with milliseconds, `2026-03-02T15:59:59.999Z`. Instants compare as strings. */
export type Instant = string;

/** A day of the Asia/Shanghai calendar, `2026-03-02`. Days compare as strings. */
export type LegalDay = string;

export type Unit = 'calendar-day' | 'working-day' | 'month' | 'year' | 'hour' | 'working-hour';

/** What happens when the last day is not a working day: 民法典 art. 203 rolls it, an agency's own term does not (assumption A2). */
export type Roll = 'none' | 'next-working-day';

/** A length of time as a rule states it. */
export interface Term {
  readonly length: number;
  readonly unit: Unit;
  /** 民法典 art. 201: the day of the trigger is not counted. Default false. */
  readonly startDayCounts?: boolean;
  /** Default 'none'. */
  readonly roll?: Roll;
}

/** A stretch that is not counted: `from` is the first day off the clock, `until` the first day on it again (assumption A3); null while it lasts. */
export interface Suspension {
  readonly from: LegalDay;
  readonly until: LegalDay | null;
}

/** Everything a due date depends on, besides the calendar. */
export interface Count {
  readonly term: Term;
  /** The trigger. For day, month and year terms only its legal day matters; hours run from the moment. */
  readonly start: Instant;
  /** Added to the raw date before rolling. Overlapping stretches count once. */
  readonly suspensions?: readonly Suspension[];
  /** Each runs from the raw end of the one before, never from the rolled date. */
  readonly extensions?: readonly Term[];
}

/** The answer. `due` is the last instant of `dueDay` (23:59:59.999 Asia/Shanghai), or the exact moment for hour terms. */
export interface Deadline {
  readonly due: Instant;
  readonly dueDay: LegalDay;
  /** The day before rolling. */
  readonly rawDay: LegalDay;
  /** Days (in the term's own unit: working or calendar) that suspensions added. */
  readonly suspendedDays: number;
  /** True when a day that was counted or rolled over lies in a year whose calendar is not published yet (assumption H2). */
  readonly provisional: boolean;
}

export type DayKind = 'working-day' | 'weekend' | 'holiday' | 'make-up-day' | 'local-closure';

/** What the calendar says of one day. */
export interface DayInfo {
  readonly day: LegalDay;
  readonly working: boolean;
  readonly kind: DayKind;
  /** The holiday or closure it belongs to, e.g. 春节. */
  readonly name?: string;
  readonly provisional: boolean;
}

/** A working calendar of one bureau: statutory years plus local closures. Immutable. */
export interface WorkCalendar {
  /** Names the exact data: changes whenever a year or a closure changes. Stored with every clock. */
  readonly version: string;
  /** False where no notice is loaded: plain weekdays less 1 January are assumed (assumption H2). */
  isPublished(year: number): boolean;
  info(day: LegalDay): DayInfo;
  isWorkingDay(day: LegalDay): boolean;
  /** The nth working day after `day` (n > 0), before it (n < 0); for 0 the day itself. O(log n), no day-by-day loop. */
  addWorkingDays(day: LegalDay, n: number): LegalDay;
  /** Working days in (from, to]; negative when `to` is before `from`. */
  workingDaysBetween(from: LegalDay, to: LegalDay): number;
  /** The day itself when it is a working day, else the next one. */
  nextWorkingDayOnOrAfter(day: LegalDay): LegalDay;
  previousWorkingDayOnOrBefore(day: LegalDay): LegalDay;
}

/** One line of an explanation: a day and whether the count took it. */
export interface ExplainedDay extends DayInfo {
  readonly verdict: 'trigger' | 'counted' | 'skipped' | 'suspended' | 'rolled' | 'due';
  /** 1-based position in the count when counted. */
  readonly number?: number;
  readonly why: string;
}
