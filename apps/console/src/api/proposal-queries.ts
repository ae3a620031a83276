import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import { answered } from './problem.js';
import type { Proposal } from './types.js';

const MINUTE = 60_000;

/** What awaits a second person, or everything lately proposed. */
export const proposalsQuery = (show: 'open' | 'all') => queryOptions({
  queryKey: ['proposals', show], refetchInterval: MINUTE,
  queryFn: () => answered(api.GET('/api/administration/proposals', { params: { query: { show } } })),
});

const at = ({ id }: Proposal) => ({ params: { path: { id } } });

export const approveProposal = (p: Proposal) => answered(api.POST('/api/administration/proposals/{id}/approve', { ...at(p), body: {} }));
export const rejectProposal = (p: Proposal, reason: string) => answered(api.POST('/api/administration/proposals/{id}/reject', { ...at(p), body: { reason } }));
export const withdrawProposal = (p: Proposal) => answered(api.POST('/api/administration/proposals/{id}/withdraw', { ...at(p), body: {} }));
