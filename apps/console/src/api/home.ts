import type { Served } from './send-command.js';

/** Where a kind of process is served, and at which address the console shows it. */
export interface Home {
  readonly place: 'cases' | 'petitions' | 'hazard-reports';
  readonly served: Served;
}

const HOMES: Readonly<Record<string, Home>> = {
  'enforcement-case': { place: 'cases', served: '/api/cases' },
  petition: { place: 'petitions', served: '/api/petitions' },
  'hazard-report': { place: 'hazard-reports', served: '/api/hazard-reports' },
};
const CASES: Home = { place: 'cases', served: '/api/cases' };

export function homeOf(kind: string | undefined): Home {
  return (kind === undefined ? undefined : HOMES[kind]) ?? CASES;
}
