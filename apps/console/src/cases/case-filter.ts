import type { CaseQuery } from '../api/types.js';

/** The filters of a list, as they stand in the address: the same names and values the API takes. */
const NAMES = ['stage', 'owner', 'mine', 'section', 'outcome', 'variant', 'overdue', 'dueWithinDays', 'dueOn', 'escalated', 'year', 'includeArchived', 'q', 'sort'] as const;
const NUMBERS = new Set<string>(['dueWithinDays', 'year']);

/** Reads an address; what the API does not know is left out, so an old bookmark still opens. */
export function filterOf(params: URLSearchParams): CaseQuery {
  const query: Record<string, unknown> = {};
  for (const name of NAMES) {
    const values = params.getAll(name).filter(Boolean);
    const [value] = values;
    if (value === undefined) continue;
    if (NUMBERS.has(name)) {
      if (/^\d{1,4}$/.test(value)) query[name] = Number(value);
    } else query[name] = name === 'stage' && values.length > 1 ? values : value;
  }
  return query;
}

/** The address of the list that a filter describes: every number links to the list it counts. */
export function listAddress(query: CaseQuery): string {
  const params = new URLSearchParams();
  for (const name of NAMES) {
    const value = query[name];
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) params.append(name, String(one));
  }
  const text = params.toString();
  return text ? `/cases?${text}` : '/cases';
}
