import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import { answered } from './problem.js';

export interface VolumeFilter { readonly q?: string; readonly year?: number }

export const volumesQuery = (filter: VolumeFilter) => infiniteQueryOptions({
  queryKey: ['volumes', filter],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }) => answered(api.GET('/api/volumes', { params: { query: { ...filter, ...(pageParam ? { cursor: pageParam } : {}) } } })),
  getNextPageParam: (last) => last.next ?? undefined,
});

export const volumeQuery = (id: string) => queryOptions({
  queryKey: ['case', id, 'volume'], queryFn: () => answered(api.GET('/api/cases/{id}/volume', { params: { path: { id } } })),
});

export const verifyVolume = (id: string) => answered(api.POST('/api/cases/{id}/volume/verify', { params: { path: { id } }, body: {} }));

export const savePages = (id: string, items: { key: string; pages: number }[]) => answered(api.PUT('/api/cases/{id}/volume/pages', { params: { path: { id } }, body: { items } }));
