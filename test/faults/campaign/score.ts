import { VICTIMS, type Victim } from './ground.js';

/** What the campaign did, told as tables fit for BENCHMARKS.md. */
export class Score {
  private readonly kills = new Map<string, Partial<Record<Victim, number>>>();
  private readonly tides = new Map<string, number>();
  private readonly began = performance.now();

  kill(hardship: string, victim: Victim): void {
    const row = this.kills.get(hardship) ?? {};
    row[victim] = (row[victim] ?? 0) + 1;
    this.kills.set(hardship, row);
  }

  tide(name: string): void {
    this.tides.set(name, (this.tides.get(name) ?? 0) + 1);
  }

  print(sums: Readonly<Record<string, number>>): void {
    const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
    const total = (victim: Victim) => [...this.kills.values()].reduce((sum, counts) => sum + (counts[victim] ?? 0), 0);
    console.log([
      row(['kills while', ...VICTIMS]), row(['---', ...VICTIMS.map(() => '---')]),
      ...[...this.kills].map(([hardship, counts]) => row([hardship, ...VICTIMS.map((v) => counts[v] ?? 0)])),
      row(['all', ...VICTIMS.map(total)]), '',
      `all clocks set: ${[...this.tides].map(([name, n]) => `${name} × ${n}`).join(', ') || 'never'}`,
      Object.entries(sums).map(([name, n]) => `${n} ${name}`).join(', '),
      `nothing lost, nothing twice, in ${Math.round((performance.now() - this.began) / 1_000)} s`,
    ].join('\n'));
  }

  /** Says what this machine did not let the campaign do. */
  lacking(hardships: readonly string[], timeMoved: boolean): void {
    if (hardships.length > 0) console.log(`not done here, in its place nothing: ${hardships.join('; ')} (wants Debian's package faketime, and the right to mount)`);
    if (!timeMoved) console.log('time as a whole was not moved here: it wants Debian’s package faketime');
  }
}
