import { jest } from '@jest/globals';
import { InfiniteQueryObserver, QueryClient, QueryObserver } from '@tanstack/react-query';
import { Refetcher } from '../../apps/console/src/live/refetcher.js';

/** A console with pages open: how often each was asked for. */
async function consoleWith(open: Readonly<Record<string, readonly string[]>>) {
  const client = new QueryClient();
  const asked: Record<string, number> = {};
  for (const [name, queryKey] of Object.entries(open)) {
    asked[name] = 0;
    new QueryObserver(client, { queryKey, queryFn: () => { asked[name] = (asked[name] ?? 0) + 1; return Promise.resolve(name); } }).subscribe(() => undefined);
  }
  await jest.advanceTimersByTimeAsync(10);
  for (const name of Object.keys(asked)) asked[name] = 0;
  return { client, asked, refetcher: new Refetcher(client) };
}

describe('what a change makes the console ask again', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is the case that is open, its lists, and nothing else', async () => {
    const { asked, refetcher } = await consoleWith({ open: ['case', 'a'], other: ['case', 'b'], cases: ['cases', 'list'], desk: ['desk', 'petitions'], inbox: ['inbox', 'mine'], rules: ['rules'] });
    refetcher.changed([{ id: 'a', kind: 'enforcement-case' }]);
    await jest.advanceTimersByTimeAsync(10);
    expect(asked).toEqual({ open: 1, other: 0, cases: 1, desk: 0, inbox: 1, rules: 0 });
  });

  it('asks for lists once in five seconds however much happens, and not less', async () => {
    const { asked, refetcher } = await consoleWith({ cases: ['cases', 'list'] });
    for (let i = 0; i < 100; i += 1) {
      refetcher.changed([{ id: String(i), kind: 'enforcement-case' }]);
      await jest.advanceTimersByTimeAsync(100);
    }
    await jest.advanceTimersByTimeAsync(5_000);
    expect(asked['cases']).toBe(3);
  });

  it('never loads again a list that has been read far down, and marks it', async () => {
    const { client, refetcher } = await consoleWith({});
    let pages = 0;
    const observer = new InfiniteQueryObserver(client, { queryKey: ['cases', 'pages'], initialPageParam: 0, queryFn: () => Promise.resolve(++pages), getNextPageParam: () => pages });
    observer.subscribe(() => undefined);
    await jest.advanceTimersByTimeAsync(10);
    for (let i = 0; i < 2; i += 1) await observer.fetchNextPage();
    refetcher.changed([{ id: 'a', kind: 'enforcement-case' }]);
    await jest.advanceTimersByTimeAsync(10_000);
    expect([pages, client.getQueryState(['cases', 'pages'])?.isInvalidated]).toEqual([3, true]);
  });
});
