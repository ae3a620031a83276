import { StoreClock } from './store-clock.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2026-03-02T02:00:00.000Z');

/** Three clocks that go together until one is set. */
function threeClocks() {
  const clocks = { passed: 0, storeAhead: 0, machineAhead: 0, away: false };
  return {
    clocks,
    sources: {
      async store() {
        if (clocks.away) throw new Error('away');
        return new Date(START + clocks.passed + clocks.storeAhead).toISOString();
      },
      machine: () => START + clocks.passed + clocks.machineAhead,
      running: () => clocks.passed,
    },
  };
}

describe('the clock all processes share', () => {
  async function started() {
    const three = threeClocks();
    const leaps: number[] = [];
    const clock = await StoreClock.start(three.sources, (ms) => leaps.push(ms));
    return { ...three, clock, leaps, at: () => Date.parse(clock.now()) - START };
  }

  it.each([HOUR, -HOUR, 3 * DAY, -3 * DAY])('does not move when this machine is set by %d ms', async (by) => {
    const { clock, clocks, at, leaps } = await started();
    clocks.passed = HOUR;
    clocks.machineAhead = by;
    expect(at()).toBe(HOUR);
    await clock.look();
    expect([at(), leaps]).toEqual([HOUR, []]);
  });

  it.each([HOUR, -HOUR, 3 * DAY, -3 * DAY])('does not follow the database alone when that is set by %d ms, and says so', async (by) => {
    const { clock, clocks, at, leaps } = await started();
    clocks.passed = HOUR;
    clocks.storeAhead = by;
    await clock.look();
    expect([at(), leaps]).toEqual([HOUR, [by]]);
    clocks.storeAhead = 0;
    await clock.look();
    expect([at(), leaps]).toEqual([HOUR, [by]]);
  });

  it('catches up with both after this machine has slept', async () => {
    const { clock, clocks, at } = await started();
    clocks.storeAhead = clocks.machineAhead = 5 * HOUR;
    await clock.look();
    expect(at()).toBe(5 * HOUR);
  });

  it('follows what drifts by seconds, and runs on while the database is away', async () => {
    const { clock, clocks, at } = await started();
    clocks.passed = HOUR;
    clocks.storeAhead = -2_000;
    await clock.look();
    expect(at()).toBe(HOUR - 2_000);
    clocks.away = true;
    await expect(clock.look()).rejects.toThrow('away');
    clocks.passed = 2 * HOUR;
    expect(at()).toBe(2 * HOUR - 2_000);
  });
});
