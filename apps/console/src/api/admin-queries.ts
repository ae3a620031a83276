import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import { answered } from './problem.js';

/** Everything an administrator changes lies under this key, so that one act renews all of it. */
const ADMIN = 'administration';

export const rollQuery = () => queryOptions({ queryKey: [ADMIN, 'roll'], queryFn: async () => (await answered(api.GET('/api/administration/staff'))).items });

export const readinessQuery = () => queryOptions({ queryKey: [ADMIN, 'readiness'], staleTime: 60_000, queryFn: () => answered(api.GET('/api/administration/readiness')) });

export const openTasksQuery = (id: string) => queryOptions({
  queryKey: [ADMIN, 'tasks', id], queryFn: () => answered(api.GET('/api/administration/staff/{id}/tasks', { params: { path: { id } } })),
});

export interface RecordFilter { readonly act?: string; readonly subject?: string; readonly by?: string }

export const recordQuery = (filter: RecordFilter) => infiniteQueryOptions({
  queryKey: [ADMIN, 'record', filter],
  initialPageParam: undefined as number | undefined,
  queryFn: ({ pageParam }) => answered(api.GET('/api/administration/record', { params: { query: { ...filter, limit: 50, ...(pageParam === undefined ? {} : { before: pageParam }) } } })),
  getNextPageParam: (last) => last.next ?? undefined,
});

export interface AccessFilter { readonly reader?: string; readonly process?: string }

export const accessesQuery = (filter: AccessFilter) => infiniteQueryOptions({
  queryKey: ['accesses', filter],
  initialPageParam: undefined as number | undefined,
  queryFn: ({ pageParam }) => answered(api.GET('/api/accesses', { params: { query: { ...filter, limit: 50, ...(pageParam === undefined ? {} : { before: pageParam }) } } })),
  getNextPageParam: (last) => last.next ?? undefined,
});
