import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import { answered } from './problem.js';
import type { GroupQuery } from './types.js';

const MINUTE = 60_000;

/** A list counted in groups, in one request. */
export const groupsQuery = (query: GroupQuery) => queryOptions({
  queryKey: ['cases', 'groups', query], refetchInterval: MINUTE,
  queryFn: () => answered(api.GET('/api/cases/groups', { params: { query } })),
});

export const annualReportQuery = (year: number) => queryOptions({
  queryKey: ['report', year],
  queryFn: () => answered(api.GET('/api/reports/annual', { params: { query: { year } } })),
});

export const figureCasesQuery = (year: number, figure: string) => queryOptions({
  queryKey: ['report', year, figure],
  queryFn: () => answered(api.GET('/api/reports/annual/{figure}/cases', { params: { path: { figure }, query: { year } } })),
});

export const rulesQuery = () => queryOptions({ queryKey: ['rules'], staleTime: 5 * MINUTE, queryFn: () => answered(api.GET('/api/rules')) });

export const limitsQuery = () => queryOptions({ queryKey: ['limits'], staleTime: 5 * MINUTE, queryFn: () => answered(api.GET('/api/limits')) });

export const profileQuery = () => queryOptions({ queryKey: ['profile'], queryFn: () => answered(api.GET('/api/profile')) });

export const calendarYearQuery = (year: number) => queryOptions({ queryKey: ['calendar', year], queryFn: () => answered(api.GET('/api/calendar', { params: { query: { year } } })) });

export const closuresQuery = () => queryOptions({ queryKey: ['closures'], queryFn: async () => (await answered(api.GET('/api/calendar/closures'))).items });
