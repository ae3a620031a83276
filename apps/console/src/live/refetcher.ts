import type { Query, QueryClient } from '@tanstack/react-query';

/** As the live line tells it: `kind` is a process's kind. */
export interface ChangedItem {
  readonly id: string;
  readonly kind: string;
}

/** However much happens in a bureau, lists are asked for again no more often than this. */
const LIST_EVERY_MS = 5_000;
/** Lists read further than this are not loaded again by themselves: each page of theirs would be a request. */
const MOST_PAGES = 2;

/** Which lists a kind of process can stand in: an escalation is of any. */
const LISTS: Readonly<Record<string, readonly string[]>> = { 'enforcement-case': ['cases', 'inbox'], petition: ['desk', 'inbox'], 'hazard-report': ['desk', 'inbox'] };

/** True for a list that has been read on page after page. */
export function isDeep({ state }: Pick<Query, 'state'>): boolean {
  const pages = (state.data as { readonly pages?: readonly unknown[] } | undefined)?.pages;
  return (pages?.length ?? 0) > MOST_PAGES;
}

/** Asks again for what changes touch: a process that is open at once, lists together and seldom, deep lists only marked as old. */
export class Refetcher {
  private readonly waiting = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last = -Infinity;

  constructor(private readonly client: QueryClient) {}

  changed(items: readonly ChangedItem[]): void {
    for (const { id, kind } of items) {
      void this.client.invalidateQueries({ queryKey: ['case', id] });
      for (const list of LISTS[kind] ?? Object.values(LISTS).flat()) this.waiting.add(list);
    }
    if (this.waiting.size === 0 || this.timer !== undefined) return;
    this.timer = setTimeout(() => this.lists(), Math.max(0, this.last + LIST_EVERY_MS - Date.now()));
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private lists(): void {
    const touched = new Set(this.waiting);
    this.waiting.clear();
    this.timer = undefined;
    this.last = Date.now();
    const of = (query: Query) => touched.has(String(query.queryKey[0]));
    void this.client.invalidateQueries({ predicate: (query) => of(query) && !isDeep(query) });
    void this.client.invalidateQueries({ predicate: (query) => of(query) && isDeep(query), refetchType: 'none' });
  }
}
