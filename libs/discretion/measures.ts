import type { Liable, Measure, Occasion, Range, Sanction, Tier, TierId } from './types.js';

/** 1 万元 in fen. */
const WAN = 1_000_000;
/** Light takes the lowest three tenths of a range, serious the highest three: a common benchmark, an assumption here. */
const LIGHT_SHARE = 0.3;
const SERIOUS_SHARE = 0.7;

/** Cuts a range into three tiers that neither overlap nor leave a gap. */
export function threeTiers({ minFen, maxFen }: Range): readonly Tier[] {
  const at = (share: number) => minFen + Math.round((maxFen - minFen) * share);
  return tiersEndingAt(minFen, [at(LIGHT_SHARE), at(SERIOUS_SHARE), maxFen]);
}

function tiersEndingAt(minFen: number, ends: readonly [number, number, number]): readonly Tier[] {
  const ids: readonly TierId[] = ['light', 'ordinary', 'serious'];
  return ids.map((id, i) => ({ id, range: { minFen: i === 0 ? minFen : (ends[i - 1] ?? 0) + 1, maxFen: ends[i] ?? 0 } }));
}

/** An amount between two numbers of 万元; 0 where the article names only the most. */
export function wan(min: number, max: number): Measure {
  const range = { minFen: Math.round(min * WAN), maxFen: Math.round(max * WAN) };
  return { kind: 'amount', range, tiers: threeTiers(range) };
}

/** An amount whose tiers a regulation names: the upper ends, in 万元. */
export function wanInTiers(min: number, ends: readonly [number, number, number]): Measure {
  const [light, ordinary, serious] = ends.map((x) => Math.round(x * WAN)) as [number, number, number];
  const minFen = Math.round(min * WAN);
  return { kind: 'amount', range: { minFen, maxFen: serious }, tiers: tiersEndingAt(minFen, [light, ordinary, serious]) };
}

export function percentOfIncome(minPercent: number, maxPercent: number): Measure {
  return { kind: 'annual-income', minPercent, maxPercent };
}

const on = (liable: Liable) => (occasion: Occasion, measure: Measure): Sanction => ({ liable, occasion, measure });
export const unit = on('organisation');
export const person = on('person');
