import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { answered } from '../api/problem.js';
import type { components } from '../api/schema.js';

/** A ledger as the server describes it: its names and columns, and what whoever asks may do with it. */
export type LedgerPlace = components['schemas']['LedgerList']['items'][number];

/** The ledgers a person may bring in or take out. */
export const ledgersQuery = () => queryOptions({
  queryKey: ['ledgers'], staleTime: 300_000,
  queryFn: async () => (await answered(api.GET('/api/ledgers'))).items.filter(({ mayImport, mayExport }) => mayImport || mayExport),
});
