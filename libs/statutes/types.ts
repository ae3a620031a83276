import type { Instant, LegalDay, Term } from '#libs/calendar/types.js';

/**
 * Rules are data. A `Rule` is one article's time limit (or gate) in one version of the law; a `TimeLimit` is the
 * question the casework asks ("by when must the decision be made?") and names the rules that have answered it over the years.
 */

/** How sure we are of the wording. Only `verified` rules can refuse a bureau's profile. */
export type Verification = 'verified' | 'secondary' | 'unverified' | 'assumption';

/** Whose time it is: an agency's own calendar-day term never rolls, a party's does (assumptions A2, A4). */
export type Duty = 'agency' | 'party' | 'court' | 'government' | 'police' | 'none';

/** Who may approve: the grades of post, lowest first. `superior` is the bureau above. */
export type Authority = 'section-head' | 'deputy-director' | 'director' | 'superior' | 'government';

export interface ExtensionRule {
  /** Length added to the raw end. Absent when `upTo` states a ceiling counted from the start. */
  readonly upTo: { readonly length: number; readonly unit: Term['unit']; readonly countedFrom: 'start' | 'raw-end' };
  readonly approvedBy: Authority;
  /** How often. Null: the law sets no number. */
  readonly times: number | null;
  readonly article: string;
  /** Must the party be told in writing? */
  readonly notice: boolean;
}

export interface SuspensionRule {
  /** e.g. appraisal (鉴定), hearing (听证), reconsideration. */
  readonly ground: string;
  readonly nameZh: string;
  readonly article: string;
}

/** One rung of the escalation ladder. */
export interface Rung {
  /** 0 warns the officer before the due time; 1.. climb after it. */
  readonly level: 0 | 1 | 2 | 3;
  readonly recipient: 'officer' | 'section-head' | 'deputy-director' | 'director';
  /** Offset from the due time; negative is before. */
  readonly offset: { readonly length: number; readonly unit: 'working-day' | 'calendar-day' | 'hour' | 'minute' };
}

export interface Rule {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly instrument: string;
  /** How the instrument is cited in a document, e.g. 《行政处罚法》. */
  readonly cite: string;
  /** `48(2)` is 第48条第2款, `65(1)(四)` adds 第四项; empty where the number is not known for certain. */
  readonly article: string;
  /** First day in force; null where unknown or always. */
  readonly inForceFrom: LegalDay | null;
  readonly inForceTo: LegalDay | null;
  readonly trigger: string;
  readonly duty: Duty;
  /** 'forward' counts from the trigger; 'backward' counts back from an event (听证七日前). */
  readonly direction: 'forward' | 'backward';
  /** Null for a gate (a duty without a number of days), for a daily accrual, and where only the classes in `alternatives` have numbers. */
  readonly term: Term | null;
  /** A fixed day of every year, `01-31`; it does not roll. */
  readonly fixedDay: string | null;
  /** Further numbers in the same article (e.g. 5 / 10 working days). */
  readonly alternatives: readonly { readonly when: string; readonly term: Term }[];
  readonly extensions: readonly ExtensionRule[];
  readonly suspensions: readonly SuspensionRule[];
  readonly consequence: string;
  readonly quote: string;
  readonly verification: Verification;
  /** The research status as filed, for the console. */
  readonly status: string;
  readonly verifiedIn: readonly string[];
  readonly note: string;
}

/** A question the casework asks, and the rules that answer it, most specific first. */
export interface TimeLimit {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly duty: Duty;
  /** The direction of all its rules. A backward term leaves that many clear days between the act and the event (assumption A6). */
  readonly direction: Rule['direction'];
  /** Rules in order of precedence; the first one in force on the trigger day answers. */
  readonly rules: readonly string[];
  /** Where the law names no number: the bureau's default, with its basis. A profile replaces it. */
  readonly setting: { readonly term: Term; readonly basis: string } | null;
  readonly ladder: readonly Rung[];
  /** Emergency class: alarms are sent at once, at any hour. */
  readonly emergency: boolean;
  readonly note: string;
}

/** What a bureau promises: same limits, shorter terms. */
export interface ProfileTerm {
  readonly limit: string;
  readonly term: Term;
  readonly basis: string;
  /** First and last trigger day this promise covers; null is open. */
  readonly from: LegalDay | null;
  readonly to: LegalDay | null;
}

/** The rule as it binds one clock: stored with the clock, so a later change of law does not move it. */
export interface BindingTerm {
  readonly limit: string;
  /** The rule's id, or `setting` when a bureau setting answered. A profile's promise keeps the id of the rule it stands in for. */
  readonly ruleId: string;
  readonly rulePack: string;
  readonly term: Term;
  readonly source: 'statute' | 'profile' | 'setting';
  /** Citation to print: instrument and article, or the profile's basis. */
  readonly citation: string;
  readonly duty: Duty;
  readonly direction: Rule['direction'];
  readonly verification: Verification;
}

/** A promise that breaks the law: refused at save time. */
export interface ProfileFault {
  readonly limit: string;
  readonly ruleId: string;
  readonly article: string;
  readonly message: string;
}

export interface RulePack {
  /** Content hash: changes with any rule. */
  readonly version: string;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly limits: ReadonlyMap<string, TimeLimit>;
  /** Both throw UnknownRule for an id the pack does not hold. */
  rule(id: string): Rule;
  limit(id: string): TimeLimit;
  /**
   * The term that binds a clock of this limit started on `day`. Null when the limit had no rule and no setting on that day.
   * A profile's shorter promise wins over the statute; a longer one only where no verified rule forbids it.
   * Where the time is not the bureau's own (a party's, a court's), a verified rule is not the bureau's to shorten either.
   * Of several promises that cover the day the first one listed counts.
   */
  bind(limit: string, day: LegalDay, profile?: readonly ProfileTerm[]): BindingTerm | null;
  /** Every promise in the profile that loosens a verified rule somewhere in its period. Empty: fine to save. */
  checkProfile(profile: readonly ProfileTerm[]): ProfileFault[];
  /** The extensions the rule allows, lowest authority first. Empty for `setting`. */
  extensionsFor(ruleId: string): readonly ExtensionRule[];
}

/** What `build-pack.mjs` compiles from the YAML files. */
export interface PackData {
  readonly version: string;
  readonly rules: readonly Rule[];
  readonly limits: readonly TimeLimit[];
}

export type { Instant, LegalDay, Term };
