import { drawFrom, splitFen } from './draw.js';

describe('draws of a data set', () => {
  it('are the same for the same seed and differ for another', () => {
    const numbers = (seed: string) => {
      const draw = drawFrom(seed);
      return Array.from({ length: 8 }, () => draw.between(0, 1_000));
    };
    expect(numbers('a')).toEqual(numbers('a'));
    expect(numbers('a')).not.toEqual(numbers('b'));
  });

  it('split a total exactly, within the limits, in whole units', () => {
    const amounts = splitFen(140_400_000, 54, { least: 500_000, most: 4_900_000, unit: 10_000 }, drawFrom('split'));
    expect(amounts).toHaveLength(54);
    expect(amounts.reduce((sum, x) => sum + x, 0)).toBe(140_400_000);
    expect(amounts.every((x) => x >= 500_000 && x <= 4_900_000 && x % 10_000 === 0)).toBe(true);
    expect(new Set(amounts).size).toBeGreaterThan(20);
  });

  it('refuse a total that cannot be split so', () => {
    expect(() => splitFen(100, 3, { least: 50, most: 60, unit: 1 }, drawFrom('x'))).toThrow('do not split');
    expect(() => splitFen(101, 2, { least: 10, most: 100, unit: 10 }, drawFrom('x'))).toThrow('do not split');
  });
});
