import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { answered } from '../api/problem.js';
import type { DeskQuery, KnownItem } from '../api/types.js';
import type { Desk } from './places.js';

const MINUTE = 60_000;

/** Both registers answer with the same lines; the route alone differs. */
const list = ({ served }: Desk, query: DeskQuery) => answered(api.GET(served as '/api/petitions', { params: { query } }));

export const deskPagesQuery = (desk: Desk, query: DeskQuery) => infiniteQueryOptions({
  queryKey: ['desk', desk.place, 'pages', query], refetchInterval: MINUTE,
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }) => list(desk, { ...query, ...(pageParam ? { cursor: pageParam } : {}) }),
  getNextPageParam: (last) => last.next ?? undefined,
});

/** Entries whose number or subject contains the text, ended ones too. */
export const similarQuery = (desk: Desk, text: string) => queryOptions({
  queryKey: ['desk', desk.place, 'similar', text], enabled: text.length >= 2,
  queryFn: async () => (await list(desk, { q: text, includeArchived: 'true', sort: 'opened', limit: 5 })).items,
});

export const boardQuery = (kind: 'petition' | 'hazard-report' | 'all') => queryOptions({
  queryKey: ['desk', 'board', kind], refetchInterval: MINUTE,
  queryFn: () => answered(api.GET('/api/desk/board', { params: { query: { kind } } })),
});

export const receiptQuery = (desk: Desk, id: string) => queryOptions({
  queryKey: ['desk', 'receipt', id], staleTime: Infinity,
  queryFn: () => answered(api.GET(`${desk.served}/{id}/receipt` as '/api/petitions/{id}/receipt', { params: { path: { id } } })),
});

/** Who is being typed into the form; a number is an identity number or a credit code. */
export interface Person { readonly name: string; readonly phone: string; readonly id: string }
export type Known = KnownItem;

const DIGITS = 7;

/** What the desk has of a person. Asked in the body: names and telephones must not stand in an address. */
export const knownQuery = ({ name, phone, id }: Person) => queryOptions({
  queryKey: ['desk', 'known', name, phone, id], gcTime: 0, enabled: name.length >= 2 || phone.length >= DIGITS || id.length >= DIGITS,
  queryFn: async () => (await answered(api.POST('/api/desk/known', { body: { name, phone, id } }))).items,
});
