import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { answered } from '../api/problem.js';

const AT_ONCE = 8;

/** What the box offers while one types. */
export const searchQuery = (q: string) => queryOptions({
  queryKey: ['cases', 'search', q], enabled: q.length > 0,
  queryFn: ({ signal }) => answered(api.GET('/api/search', { params: { query: { q, limit: AT_ONCE } }, signal })),
});

/** Everything found, as far as one wants to read. */
export const searchPagesQuery = (q: string) => infiniteQueryOptions({
  queryKey: ['cases', 'search-pages', q], enabled: q.length > 0,
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }) => answered(api.GET('/api/search', { params: { query: { q, limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } } })),
  getNextPageParam: (last) => last.next ?? undefined,
});
