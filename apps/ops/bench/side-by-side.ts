/** One thing to time: `run` does `units` pieces of work. */
export interface Contender {
  readonly name: string;
  readonly units: number;
  run(): void | Promise<void>;
}

export interface Timing {
  readonly name: string;
  /** Median time of one unit, nanoseconds. */
  readonly nanoseconds: number;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/**
 * Times contenders in turns, so that a slow moment of the machine hits all of them alike; the first round warms up and
 * does not count. Only ratios of one run mean anything.
 */
export async function sideBySide(contenders: readonly Contender[], rounds = 7): Promise<Timing[]> {
  const samples = contenders.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [i, contender] of contenders.entries()) {
      const start = process.hrtime.bigint();
      await contender.run();
      const each = Number(process.hrtime.bigint() - start) / contender.units;
      if (round > 0) samples[i]?.push(each);
    }
  }
  return contenders.map((c, i) => ({ name: c.name, nanoseconds: median(samples[i] ?? []) }));
}

/** Prints the table; ratios are against the first contender. */
export function printTimings(title: string, timings: readonly Timing[]): void {
  console.log(`\n${title}`);
  const base = timings[0]?.nanoseconds ?? NaN;
  for (const t of timings) {
    const perSecond = 1e9 / t.nanoseconds;
    console.log(`  ${t.name.padEnd(44)} ${t.nanoseconds.toFixed(0).padStart(10)} ns  ${perSecond.toFixed(0).padStart(10)} /s  × ${(t.nanoseconds / base).toFixed(1)}`);
  }
}
