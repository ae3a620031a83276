/**
 * Lets the first call of a key through at once, and all those of the next moment as one at its end: a burst of changes to
 * one thing is looked at twice, not once each.
 */
export class OnceAMoment {
  private readonly moments = new Map<string, { again: (() => void) | null; readonly timer: NodeJS.Timeout }>();

  constructor(private readonly ms: number) {}

  run(key: string, work: () => void): void {
    const moment = this.moments.get(key);
    if (moment) {
      moment.again = work;
      return;
    }
    this.begin(key);
    work();
  }

  /** What still waits runs now. */
  flush(): void {
    const moments = [...this.moments.values()];
    this.moments.clear();
    for (const { again, timer } of moments) {
      clearTimeout(timer);
      again?.();
    }
  }

  private begin(key: string): void {
    const timer = setTimeout(() => {
      const { again } = this.moments.get(key) ?? { again: null };
      this.moments.delete(key);
      if (!again) return;
      this.begin(key);
      again();
    }, this.ms);
    this.moments.set(key, { again: null, timer });
  }
}
