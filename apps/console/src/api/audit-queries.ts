import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import { answered } from './problem.js';

/** While a verification runs, it is asked for again soon. */
export const bureauChainsQuery = () => queryOptions({
  queryKey: ['audit'],
  queryFn: () => answered(api.GET('/api/audit')),
  refetchInterval: (query) => (query.state.data?.runs.some((r) => r.state === 'running') ? 1_000 : 60_000),
});

export const chainStateQuery = (id: string) => queryOptions({
  queryKey: ['audit', id],
  queryFn: () => answered(api.GET('/api/audit/processes/{id}', { params: { path: { id } } })),
});

/** Verifies one process at once, or the whole bureau in the background. */
export const startVerification = (processId?: string) => answered(api.POST('/api/audit/runs', { body: processId === undefined ? {} : { processId } }));
