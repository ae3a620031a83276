import { infiniteQueryOptions, QueryClient, queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import { answered, ApiProblem } from './problem.js';
import type { Served } from './send-command.js';
import type { CaseQuery } from './types.js';

const MINUTE = 60_000;
const MOST_PAGES = 5;

/** What a refusal says will not change by asking again; only a lost connection may heal. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, refetchOnWindowFocus: true, retry: (count, error) => count < 2 && error instanceof ApiProblem && (error.problem.status === 0 || error.problem.status >= 502) },
  },
});

/** Whether people can sign in by the bureau's own provider too. */
export const providerQuery = () => queryOptions({ queryKey: ['oidc'], staleTime: Infinity, queryFn: () => answered(api.GET('/api/oidc')) });

export const ownSessionsQuery = () => queryOptions({
  queryKey: ['own-sessions'], staleTime: 0, queryFn: async () => (await answered(api.GET('/api/sessions'))).items,
});

export const staffQuery = () => queryOptions({
  queryKey: ['staff'], staleTime: 5 * MINUTE,
  queryFn: async () => (await answered(api.GET('/api/staff'))).items,
});

export const sectionsQuery = () => queryOptions({
  queryKey: ['sections'], staleTime: 5 * MINUTE,
  queryFn: async () => (await answered(api.GET('/api/sections'))).items,
});

/** One page of a list, kept fresh while it is looked at. */
export const casesQuery = (query: CaseQuery) => queryOptions({
  queryKey: ['cases', 'list', query], refetchInterval: MINUTE,
  queryFn: () => answered(api.GET('/api/cases', { params: { query } })),
});

/** A list that goes on as far as it is asked to. */
export const casePagesQuery = (query: CaseQuery) => infiniteQueryOptions({
  queryKey: ['cases', 'pages', query],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }) => answered(api.GET('/api/cases', { params: { query: { ...query, ...(pageParam ? { cursor: pageParam } : {}) } } })),
  getNextPageParam: (last) => last.next ?? undefined,
});

/** Up to five pages of 200 in one: for views that group what a list holds. */
export const wholeListQuery = (query: CaseQuery) => queryOptions({
  queryKey: ['cases', 'whole', query], refetchInterval: MINUTE,
  queryFn: async () => {
    const first = await answered(api.GET('/api/cases', { params: { query: { ...query, limit: 200 } } }));
    const items = [...first.items];
    let next = first.next;
    for (let page = 1; next && page < MOST_PAGES; page += 1) {
      const more = await answered(api.GET('/api/cases', { params: { query: { ...query, limit: 200, cursor: next } } }));
      items.push(...more.items);
      next = more.next;
    }
    return { items, asOf: first.asOf };
  },
});

export const countQuery = (query: CaseQuery) => queryOptions({
  queryKey: ['cases', 'count', query], refetchInterval: MINUTE,
  queryFn: async () => (await answered(api.GET('/api/cases/count', { params: { query } }))).count,
});

/** One case, or another process in the same shape. While its clocks lag behind, it is asked for again soon. */
export const caseQuery = (id: string, served: Served = '/api/cases') => queryOptions({
  queryKey: ['case', id],
  queryFn: () => answered(api.GET(`${served}/{id}` as '/api/cases/{id}', { params: { path: { id } } })),
  refetchInterval: (query) => (query.state.data && !query.state.data.clocksCaughtUp ? 3_000 : MINUTE),
});

export const timelineQuery = (id: string, served: Served = '/api/cases') => queryOptions({
  queryKey: ['case', id, 'timeline'],
  queryFn: async () => (await answered(api.GET(`${served}/{id}/timeline` as '/api/cases/{id}/timeline', { params: { path: { id } } }))).items,
});

export const explanationQuery = (id: string, clockId: string, served: Served = '/api/cases') => queryOptions({
  queryKey: ['case', id, 'explanation', clockId],
  queryFn: () => answered(api.GET(`${served}/{id}/clocks/{clockId}/explanation` as '/api/cases/{id}/clocks/{clockId}/explanation', { params: { path: { id, clockId } } })),
});

export const inboxQuery = (scope: 'mine' | 'bureau', answeredOnes: boolean) => queryOptions({
  queryKey: ['inbox', scope, answeredOnes], refetchInterval: 30_000,
  queryFn: async () => (await answered(api.GET('/api/escalations', { params: { query: { scope, answered: answeredOnes ? 'true' : 'false', limit: 200 } } }))).items,
});

/** How many cases the clocks have not caught up with; null when the server does not say. */
export const clocksBehindQuery = () => queryOptions({
  queryKey: ['clocks-behind'], refetchInterval: 20_000,
  queryFn: async () => {
    const ready = (await answered(api.GET('/health/ready'))) as { clocksBehind?: number } | undefined;
    return ready?.clocksBehind ?? null;
  },
});
