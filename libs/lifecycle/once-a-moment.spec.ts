import { jest } from '@jest/globals';
import { OnceAMoment } from './once-a-moment.js';

describe('once a moment', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('runs the first call at once, and those of the same moment as one, the last', () => {
    const done: string[] = [];
    const once = new OnceAMoment(500);
    for (const name of ['first', 'second', 'third']) once.run('a', () => done.push(name));
    once.run('b', () => done.push('of another'));
    expect(done).toEqual(['first', 'of another']);
    jest.advanceTimersByTime(500);
    expect(done).toEqual(['first', 'of another', 'third']);
  });

  it('goes on so while the calls go on, and is at once again after a quiet moment', () => {
    const done: number[] = [];
    const once = new OnceAMoment(500);
    for (let i = 0; i < 20; i += 1) {
      once.run('a', () => done.push(i));
      jest.advanceTimersByTime(100);
    }
    jest.advanceTimersByTime(1_000);
    expect(done).toEqual([0, 4, 9, 14, 19]);
    once.run('a', () => done.push(99));
    expect(done.at(-1)).toBe(99);
  });

  it('loses nothing when it is flushed', () => {
    const done: string[] = [];
    const once = new OnceAMoment(500);
    once.run('a', () => done.push('first'));
    once.run('a', () => done.push('second'));
    once.flush();
    expect(done).toEqual(['first', 'second']);
    jest.advanceTimersByTime(1_000);
    expect(done).toHaveLength(2);
  });
});
