/** Runs `count` jobs, `atOnce` at a time, in order of their number; returns how many were done a second. */
export async function rate(count: number, atOnce: number, job: (i: number) => Promise<unknown>): Promise<number> {
  let next = 0;
  const began = process.hrtime.bigint();
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let i = next++; i < count; i = next++) await job(i);
  }));
  return count / (Number(process.hrtime.bigint() - began) / 1e9);
}

/** The value that the given share of the samples does not exceed; NaN without samples. */
export function quantile(samples: readonly number[], share: number): number {
  return [...samples].sort((a, b) => a - b)[Math.min(samples.length - 1, Math.floor(samples.length * share))] ?? NaN;
}

/** Polls until it holds; throws with `what` after `seconds`. */
export async function until(what: string, seconds: number, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + seconds * 1_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${seconds} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
