import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import { answered, ApiProblem } from './problem.js';
import type { Served } from './send-command.js';

const MINUTE = 60_000;

/** What lies beside a case: its files, documents and publication. The key begins like the case's own, so a change of the case asks for them again. */
export const filesQuery = (id: string) => queryOptions({
  queryKey: ['case', id, 'files'], refetchInterval: MINUTE,
  queryFn: async () => (await answered(api.GET('/api/cases/{id}/files', { params: { path: { id } } }))).items,
});

/** The papers of a case, or of another process that has them in the same shape. */
export const documentsQuery = (id: string, served: Served = '/api/cases') => queryOptions({
  queryKey: ['case', id, 'documents'],
  queryFn: () => answered(api.GET(`${served}/{id}/documents` as '/api/cases/{id}/documents', { params: { path: { id } } })),
});

/** Null while the decision has not been made public. */
export const publicationQuery = (id: string) => queryOptions({
  queryKey: ['case', id, 'publication'],
  queryFn: async () => {
    try {
      return await answered(api.GET('/api/cases/{id}/publication', { params: { path: { id } } }));
    } catch (error) {
      if (error instanceof ApiProblem && error.problem.status === 404) return null;
      throw error;
    }
  },
});

/** Own requests to see recordings; for a head those of the bureau. */
export const accessRequestsQuery = () => queryOptions({
  queryKey: ['access-requests'], refetchInterval: MINUTE,
  queryFn: async () => (await answered(api.GET('/api/access-requests'))).items,
});

export const kindOfProcessQuery = (id: string) => queryOptions({
  queryKey: ['process-kind', id], staleTime: Infinity,
  queryFn: () => answered(api.GET('/api/processes/{id}', { params: { path: { id } } })),
});
