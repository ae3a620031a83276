import type { LegalDay } from './types.js';

/** One day a holiday notice names: off, or a make-up working day (补班). */
export interface CalendarYearDay {
  readonly day: LegalDay;
  /** The holiday it belongs to, e.g. 春节. */
  readonly name: string;
  readonly off: boolean;
}

/** The holiday notice of one year. May name the last days of the December before. */
export interface CalendarYear {
  readonly year: number;
  /** Where it was read from, for the record. */
  readonly source: string;
  readonly version?: string;
  readonly days: readonly CalendarYearDay[];
}

/** A stretch (both ends included) that a bureau closes, or with `working` opens, against the statutory calendar. */
export interface LocalClosure {
  readonly from: LegalDay;
  readonly to: LegalDay;
  readonly name: string;
  readonly working?: boolean;
}

export type YearFaultCode =
  | 'unreadable'
  | 'not-published'
  | 'shifted'
  | 'impossible-day'
  | 'outside-year'
  | 'duplicate-day'
  | 'make-up-not-weekend'
  | 'off-day-unnamed'
  | 'off-day-apart'
  | 'statutory-day-missing'
  | 'make-up-days-missing';

/** What is wrong with an imported year, where, and what would cure it. */
export interface YearFault {
  readonly code: YearFaultCode;
  /** An error refuses the import; a warning asks for a second look. */
  readonly severity: 'error' | 'warning';
  /** 0-based place in the list of days; null when the whole file is meant. */
  readonly index: number | null;
  /** 1-based row (JSON: the entry; ICS: the line of the event) for people. */
  readonly row: number | null;
  readonly field: 'file' | 'year' | 'day' | 'name' | 'off';
  readonly message: string;
  readonly cure: string;
}

/** An import is taken whole or refused whole: the calendar in force stays until a file passes. */
export type YearImport =
  | { readonly ok: true; readonly year: CalendarYear; readonly warnings: readonly YearFault[] }
  | { readonly ok: false; readonly faults: readonly YearFault[] };
