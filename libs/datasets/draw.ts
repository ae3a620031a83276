/** Draws that are the same on every machine and every run: what a data set invents depends on its seed only. */
export interface Draw {
  /** A whole number in [from, to]. */
  between(from: number, to: number): number;
  one<T>(of: readonly [T, ...T[]]): T;
}

/** mulberry32 on a hash of the text. */
export function drawFrom(seed: string): Draw {
  let state = 2_166_136_261;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
  const between = (from: number, to: number) => from + (next() % (to - from + 1));
  return { between, one: (of) => of[between(0, of.length - 1)] ?? of[0] };
}

/**
 * Splits a total of fen into `count` amounts between `least` and `most`, each a multiple of `unit`, exactly. Throws when
 * that is impossible.
 */
export function splitFen(total: number, count: number, limits: { least: number; most: number; unit: number }, draw: Draw): number[] {
  const { least, most, unit } = limits;
  if (total % unit !== 0 || total < least * count || total > most * count) throw new Error(`${total} fen do not split into ${count}`);
  const amounts: number[] = [];
  let left = total;
  for (let others = count - 1; others >= 0; others -= 1) {
    const lowest = Math.max(least, left - most * others);
    const highest = Math.min(most, left - least * others);
    // Around the mean of what is left, so that the last ones are not all alike.
    const mean = Math.round(left / (others + 1) / unit) * unit;
    const spread = Math.min(mean - lowest, highest - mean);
    const amount = others === 0 ? left : mean + draw.between(-Math.floor(spread / unit), Math.floor(spread / unit)) * unit;
    amounts.push(amount);
    left -= amount;
  }
  return amounts;
}
