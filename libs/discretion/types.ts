import type { LegalDay } from '#libs/calendar/index.js';

/** Who the fine is imposed on: the unit itself, or its head or another person answerable. */
export type Liable = 'organisation' | 'person';

/** Found and fined at once; not corrected in the time set (逾期未改正); or an accident followed. */
export type Occasion = 'found' | 'not-corrected' | 'accident';

export type TierId = 'light' | 'ordinary' | 'serious';

/** Amounts in fen, both ends included: 以上 and 以下 include the number (民法典 art. 1259). */
export interface Range {
  readonly minFen: number;
  readonly maxFen: number;
}

export interface Tier {
  readonly id: TierId;
  readonly range: Range;
}

/** A range in yuan, or one in percent of the person's income of the year before (安全生产法 art. 95, 96, 110). */
export type Measure =
  | { readonly kind: 'amount'; readonly range: Range; readonly tiers: readonly Tier[] }
  | { readonly kind: 'annual-income'; readonly minPercent: number; readonly maxPercent: number };

export interface Sanction {
  readonly liable: Liable;
  readonly occasion: Occasion;
  readonly measure: Measure;
}

/** `verified`: the quotation was compared with a stored full text. `unverified`: from memory. `assumption`: ours, no text says so. */
export type Certainty = 'verified' | 'unverified' | 'assumption';

export interface Violation {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** e.g. 《安全生产法》第97条第1项. */
  readonly basis: string;
  readonly inForceFrom: LegalDay | null;
  readonly inForceTo: LegalDay | null;
  readonly sanctions: readonly Sanction[];
  /** The sentence of the article that sets the fine. */
  readonly quote: string;
  /** How sure the act, the article and the range are. */
  readonly certainty: Certainty;
  readonly verifiedIn: readonly string[];
  /** How sure the division into tiers is; never `verified` while the ministry's and the province's benchmark tables were not read. */
  readonly tierCertainty: Exclude<Certainty, 'verified'>;
}

/** Facts of the case that move the fine or do away with it (处罚法 art. 32, 33; the bureaus' own lists). */
export const CIRCUMSTANCES = [
  'first-found', 'minor', 'no-harmful-consequence', 'corrected-at-once', 'cooperative', 'rectified',
  'harm-reduced', 'coerced', 'voluntary-report', 'meritorious',
  'repeated', 'refused-to-correct', 'concealed-evidence', 'harm-caused',
] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];
