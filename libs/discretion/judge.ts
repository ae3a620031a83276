import { threeTiers } from './measures.js';
import type { Circumstance, Measure, Range, Sanction, Tier, TierId } from './types.js';

/** Circumstances that call for less (处罚法 art. 32), and those that call for more. */
const LENIENT = new Set<Circumstance>(['first-found', 'minor', 'no-harmful-consequence', 'corrected-at-once', 'cooperative', 'rectified', 'harm-reduced', 'coerced', 'voluntary-report', 'meritorious']);
const AGGRAVATING = new Set<Circumstance>(['repeated', 'refused-to-correct', 'concealed-evidence', 'harm-caused']);
/** Only these let a fine go below the range (减轻, 处罚法 art. 32). */
const MITIGATING = new Set<Circumstance>(['harm-reduced', 'coerced', 'voluntary-report', 'meritorious']);

export interface Judgement {
  readonly verdict: 'within-tier' | 'outside-tier' | 'below-range' | 'above-range';
  /** The tier the amount falls into; null outside the range. */
  readonly tier: TierId | null;
  readonly range: Range;
  /** The amounts of the tier that was asked for. */
  readonly asked: Range;
  /** True below the range where a mitigating circumstance of art. 32 is named. */
  readonly mayGoBelow: boolean;
}

/** The range in fen; of an income-based fine it needs the person's income of the year before, in fen. */
export function rangeOf(measure: Measure, annualIncomeFen?: number): Range | null {
  if (measure.kind === 'amount') return measure.range;
  if (annualIncomeFen === undefined) return null;
  const share = (percent: number) => Math.floor((annualIncomeFen * percent) / 100);
  return { minFen: share(measure.minPercent), maxFen: share(measure.maxPercent) };
}

/** The tiers in fen; a fixed percentage has one amount and so the same amount in each tier. */
export function tiersOf(measure: Measure, annualIncomeFen?: number): readonly Tier[] {
  if (measure.kind === 'amount') return measure.tiers;
  const range = rangeOf(measure, annualIncomeFen);
  if (range === null) return [];
  return range.minFen === range.maxFen ? (['light', 'ordinary', 'serious'] as const).map((id) => ({ id, range })) : threeTiers(range);
}

const holds = (range: Range, amountFen: number) => range.minFen <= amountFen && amountFen <= range.maxFen;

/** The tier an amount falls into, the lowest where several have it; null outside the range. */
export function tierOf(sanction: Sanction, amountFen: number, annualIncomeFen?: number): TierId | null {
  return tiersOf(sanction.measure, annualIncomeFen).find((t) => holds(t.range, amountFen))?.id ?? null;
}

/** The tier the circumstances call for: serious with any aggravating one, light with lenient ones only, else ordinary. */
export function tierFor(circumstances: readonly Circumstance[]): TierId {
  if (circumstances.some((c) => AGGRAVATING.has(c))) return 'serious';
  return circumstances.some((c) => LENIENT.has(c)) ? 'light' : 'ordinary';
}

/**
 * Where a fine stands against the tier named, or else the one its circumstances call for. Null where the range cannot be told:
 * an income-based fine without the income. Amounts in fen.
 */
export function judge(
  sanction: Sanction, amountFen: number, circumstances: readonly Circumstance[], options: { readonly tier?: TierId | undefined; readonly annualIncomeFen?: number | undefined } = {},
): Judgement | null {
  const range = rangeOf(sanction.measure, options.annualIncomeFen);
  const wanted = options.tier ?? tierFor(circumstances);
  const asked = tiersOf(sanction.measure, options.annualIncomeFen).find((t) => t.id === wanted)?.range;
  if (range === null || asked === undefined) return null;
  const tier = tierOf(sanction, amountFen, options.annualIncomeFen);
  const mayGoBelow = circumstances.some((c) => MITIGATING.has(c));
  const verdict = amountFen < range.minFen ? 'below-range' : amountFen > range.maxFen ? 'above-range' : holds(asked, amountFen) ? 'within-tier' : 'outside-tier';
  return { verdict, tier, range, asked, mayGoBelow };
}

/** Whoever cooperated and put things right is fined at the lower bound (裁量下限): both must hold. */
export function earnsLowerBound(circumstances: readonly Circumstance[]): boolean {
  return circumstances.includes('cooperative') && circumstances.includes('rectified');
}

/** A no-penalty list (不予处罚清单): every one of its conditions must have been found. */
export function judgeNoPenalty(list: { readonly allOf: readonly Circumstance[] }, found: readonly Circumstance[]): { readonly met: boolean; readonly missing: readonly Circumstance[] } {
  const missing = list.allOf.filter((c) => !found.includes(c));
  return { met: missing.length === 0, missing };
}
